// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exchange_store.h"

#include "app/cli/password.h"
#include "app/data_folder/data_folder.h"
#include "app/lock/folder_lock.h"

#include <QDir>

using namespace Qt::Literals;

namespace app::cli {

QCommandLineOption dataOption()
{
    return QCommandLineOption(u"data"_s, u"The folder that conversations are kept in."_s,
                              u"FOLDER"_s);
}

namespace {

    constexpr auto kPatience = std::chrono::seconds(5); // for another program

    QString folderOf(const Arguments &arguments)
    {
        return arguments.has(u"data"_s) ? arguments.text(u"data"_s) : dataFolder();
    }

} // namespace

base::Result<OpenConversations> openConversations(Arguments &arguments)
{
    const QString folder = folderOf(arguments);
    if (!QDir().mkpath(folder))
        return base::Error{base::ErrorCode::Io,
                           u"The folder '%1' cannot be made."_s.arg(folder).toStdString()};
    FolderKeys keys;
    if (const FolderLock lock(folder); lock.isLocked()) {
        const auto password = askPassword();
        if (!password)
            return password.error();
        const auto opened = lock.unlock(*password);
        if (!opened)
            return opened.error();
        if (!*opened)
            return base::Error{base::ErrorCode::InvalidInput,
                               "That is not the password of the conversations."};
        keys = **opened;
    }
    auto store =
        storage::ConversationStore::open(folder + "/hearth.db"_L1, kPatience, keys.password);
    if (!store)
        return store.error();
    return OpenConversations{storage::AttachmentStore(folder + "/attachments"_L1, keys.vault),
                             *std::move(store)};
}

} // namespace app::cli
