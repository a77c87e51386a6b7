// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exchange_store.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app::cli {

QCommandLineOption dataOption()
{
    return QCommandLineOption(u"data"_s, u"The folder that conversations are kept in."_s,
                              u"FOLDER"_s);
}

namespace {

    QString dataFolder(const Arguments &arguments)
    {
        return arguments.has(u"data"_s)
            ? arguments.text(u"data"_s)
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }

} // namespace

storage::AttachmentStore openAttachments(const Arguments &arguments)
{
    return storage::AttachmentStore(dataFolder(arguments) + "/attachments"_L1);
}

base::Result<std::unique_ptr<storage::ConversationStore>> openConversations(Arguments &arguments)
{
    const QString folder = dataFolder(arguments);
    if (!QDir().mkpath(folder))
        return base::Error{base::ErrorCode::Io,
                           u"The folder '%1' cannot be made."_s.arg(folder).toStdString()};
    return storage::ConversationStore::open(folder + "/hearth.db"_L1);
}

} // namespace app::cli
