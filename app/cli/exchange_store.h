// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "storage/attachment_store.h"
#include "storage/conversation_store.h"

namespace app::cli {

// --data FOLDER: whose conversations.
QCommandLineOption dataOption();

// The window's conversations, and the files that their messages were sent with. Locked ones ask
// for the password. Busy while a window has them open: it can do the same.
struct OpenConversations {
    storage::AttachmentStore files;
    std::unique_ptr<storage::ConversationStore> store;
};
base::Result<OpenConversations> openConversations(Arguments &arguments);

} // namespace app::cli
