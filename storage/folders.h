// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

class Database;

// The folder half of ConversationStore, which documents the functions. Those that write run inside
// the caller's transaction.
base::Result<QList<Folder>> readFolders(Database &database);
base::Result<void> checkFolder(Database &database, std::optional<FolderId> id); // NotFound
base::Result<FolderId> insertFolder(Database &database, const Folder &folder); // id 0: a new one
base::Result<void> updateFolder(Database &database, const Folder &folder);
base::Result<void> moveFolder(Database &database, FolderId id, std::optional<FolderId> parent);
base::Result<RemovedFolder> removeFolder(Database &database, FolderId id);
base::Result<void> restoreFolder(Database &database, const RemovedFolder &removed);

} // namespace storage
