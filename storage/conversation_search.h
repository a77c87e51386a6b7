// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// ConversationStore::search(): titles first, then messages, then the texts of documents that were
// attached to others, the best match first. Any text is a valid query; all its words must occur in
// one of these texts, the last one may be unfinished.
base::Result<QList<SearchHit>>
searchConversations(Database &database, const QString &text, int limit);

} // namespace storage
