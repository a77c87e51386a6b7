// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/folder_lock.h"
#include "storage/conversation_store.h"

namespace app {

// Deletes the kept files and thumbnails that no message holds any more, of a backup neither, unless
// they came within the last day (they may wait on a shelf) or a database lies there that cannot be
// asked: a damaged one, set aside, may need them.
// Runs on the storage thread; the answer is how many files that were.
base::Result<int> sweepAttachments(const storage::ConversationStore &store,
                                   const QString &folder,
                                   const FolderKeys &keys = {});

} // namespace app
