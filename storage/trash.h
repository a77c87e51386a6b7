// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

namespace storage {

// Deletes for good what has been in the trash for kTrashDays, some of it, so that nobody waits long
// for the storage: which ones; empty: none is left.
base::Result<QList<ConversationId>> deleteExpired(ConversationStore &store);

} // namespace storage
