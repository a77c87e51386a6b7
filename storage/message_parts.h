// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;
class Statement;

// Columns that readMessage() expects, in this order, of messages m LEFT JOIN parts p.
inline constexpr char kMessageColumns[] = "m.id, m.conversation, m.parent, m.role, m.state, "
                                          "m.created, m.receipt, p.kind, p.text, p.data, "
                                          "m.summary";

// Adds the row under the statement's cursor: a new message, or one more part of the last one.
void readMessageRow(const Statement &row, QList<Message> &messages);

// Makes the stored parts equal to `parts`; what did not change is not written again. Text is
// searchable once its message is finished. Runs inside the caller's transaction.
base::Result<void>
writeParts(Database &database, MessageId message, const QList<Part> &parts, MessageState state);

// What ConversationStore::attachedContents() answers.
base::Result<QSet<QByteArray>> readAttachedContents(Database &database);

// What ConversationStore::recentAttachments() answers.
base::Result<QList<Part>>
readRecentAttachments(Database &database, ConversationId first, int limit);

QByteArray toJson(const QJsonObject &object); // empty for an empty object
QJsonObject fromJson(const QByteArray &json); // what toJson() made; else an empty object

} // namespace storage
