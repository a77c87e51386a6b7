// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"
#include "storage/statement.h"

#include <string>

namespace storage {

// The lists of ConversationStore, which documents the functions. Those that write run inside the
// caller's transaction.
base::Result<Conversation> readConversation(Database &database, ConversationId id);
base::Result<QList<Conversation>>
listConversations(Database &database, const ListFilter &filter, int limit, int offset);
base::Result<void> restoreEach(Database &database, const QList<ConversationId> &ids);
base::Result<void> deleteEach(Database &database, const QList<ConversationId> &ids);

// Sets one column of these conversations; removed ones are left as they are.
template<typename Value>
base::Result<void> changeEach(Database &database,
                              const QList<ConversationId> &ids,
                              const std::string &column,
                              const Value &value)
{
    for (const ConversationId id : ids) {
        Statement update(database,
                         "UPDATE conversations SET " + column
                             + " = ? WHERE id = ? AND deleted IS NULL");
        if (const auto updated = update.bind(value, id).run(); !updated)
            return updated;
    }
    return {};
}

} // namespace storage
