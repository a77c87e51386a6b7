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

    base::Result<QString> folderOf(const Arguments &arguments)
    {
        if (!arguments.has(u"data"_s))
            return openDataFolder();
        QString folder = arguments.text(u"data"_s);
        if (!QDir().mkpath(folder))
            return base::Error{base::ErrorCode::Io,
                               u"The folder '%1' cannot be made."_s.arg(folder).toStdString()};
        return folder;
    }

    base::Result<OpenConversations> openIn(const QString &folder)
    {
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

} // namespace

base::Result<OpenConversations> openConversations(Arguments &arguments)
{
    const auto folder = folderOf(arguments);
    if (!folder)
        return folder.error();
    auto opened = openIn(*folder);
    // It was waited for, perhaps for a window that moved the conversations meanwhile.
    if (opened && !arguments.has(u"data"_s) && dataFolder() != *folder)
        return openIn(dataFolder());
    return opened;
}

} // namespace app::cli
