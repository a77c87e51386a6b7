// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/blob_store.h"
#include "agents/journal/journal.h"
#include "agents/journal/turn_history.h"

namespace agents::journal {

// Puts back what a turn found. With `act` false it only says what would happen. Nothing is touched
// where a file is no longer as the turn left it. Interrupted, it may be done again.
base::Result<UndoReport> undoTurn(const TurnHistory &history,
                                  const BlobStore &blobs,
                                  const workspace::Workspace &workspace,
                                  bool act);

// Removes what a write of this turn left beside its file when the program was killed: a whole or a
// part of a content that the turn knows.
void removeLeftovers(const TurnHistory &history,
                     const BlobStore &blobs,
                     const workspace::Jail &jail);

} // namespace agents::journal
