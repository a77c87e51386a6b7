// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "storage/attachment_store.h"
#include "storage/conversation_store.h"

namespace app::cli {

// --data FOLDER: whose conversations.
QCommandLineOption dataOption();

// The window's conversations. Busy while a window has them open: it can do the same.
base::Result<std::unique_ptr<storage::ConversationStore>> openConversations(Arguments &arguments);

// The files that their messages were sent with.
storage::AttachmentStore openAttachments(const Arguments &arguments);

} // namespace app::cli
