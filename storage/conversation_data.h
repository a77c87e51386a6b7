// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_list.h"
#include "storage/conversation_store.h"
#include "storage/file_lock.h"
#include "storage/health.h"
#include "storage/message_tree.h"

namespace storage {

// What an open ConversationStore holds, for the files that its functions are in.
struct ConversationStore::Data {
    FileLock lock; // outlives the database
    std::unique_ptr<Database> database;
    Secret filesKey{};

    // A durable change, all of it or nothing.
    template<typename Work>
    auto write(Work work) -> decltype(work())
    {
        return withSearchRepair(*database, [&] { return database->transaction(work); });
    }

    base::Result<void> changeOne(Statement &update) const
    {
        if (const auto updated = update.run(); !updated)
            return updated;
        if (database->changes() == 0)
            return conversationMissing();
        return {};
    }
};

} // namespace storage
