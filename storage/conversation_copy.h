// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// ConversationStore::tree() and adopt(), which documents them. adopt runs inside the caller's
// transaction.
base::Result<QList<Message>> readTree(Database &database, ConversationId id);
base::Result<ConversationId> adoptConversation(Database &database,
                                               const Conversation &conversation,
                                               const QList<Message> &messages);

} // namespace storage
