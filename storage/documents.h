// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// What ConversationStore::missingDocuments() answers.
base::Result<QList<QByteArray>> readMissingDocuments(Database &database, int limit);

// ConversationStore::addDocument(), inside the caller's transaction.
base::Result<void>
insertDocument(Database &database, const QByteArray &sha256, const QString &text);

} // namespace storage
