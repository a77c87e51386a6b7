// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// The message half of ConversationStore, which documents the functions. Those that write run inside
// the caller's transaction.
base::Result<Message> appendMessage(Database &database, Message message);
base::Result<void> updateMessage(Database &database,
                                 MessageId id,
                                 const QList<Part> &parts,
                                 MessageState state,
                                 const QJsonObject &receipt);
base::Result<void> removeMessageTree(Database &database, MessageId id);
base::Result<void> restoreMessageTree(Database &database, MessageId id);
base::Result<void> moveHead(Database &database, ConversationId id, std::optional<MessageId> head);
base::Result<void> stopStreaming(Database &database); // what a program that died left behind

base::Result<QList<Message>> readBranch(Database &database, MessageId head);
base::Result<QList<MessageId>> readSiblings(Database &database, MessageId id);
base::Result<QList<SiblingPlace>> readPlaces(Database &database, MessageId head);
base::Result<MessageId> readNewestLeaf(Database &database, MessageId id);

base::Error conversationMissing();
base::Error messageMissing();

} // namespace storage
