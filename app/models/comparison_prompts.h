// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

#include <QStringList>

namespace app {

// The messages that the newest conversations began with, at most `most` different ones: they make
// sense alone, which what follows them does not. Those with files, very long ones and the archive
// are left out. On the storage thread.
base::Result<QStringList> openingMessages(const storage::ConversationStore &store, int most);

} // namespace app
