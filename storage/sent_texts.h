// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// What ConversationStore::sentTexts() and openings() answer.
base::Result<QStringList> readSentTexts(Database &database, ConversationId except, int limit);
base::Result<QStringList> readOpenings(Database &database, int limit);

} // namespace storage
