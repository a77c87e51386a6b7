// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/folder_indexer.h"

namespace app::cli {

class Console;
class Interrupt;

// Brings the user's index (index.db beside the conversations) up to date with the folder, showing
// the progress. Blocks; an interrupt ends it as Cancelled and keeps what was read.
base::Result<agents::documents::IndexSummary>
updateIndex(const QString &folder, Console &console, const Interrupt &interrupt);

// The same, then the passages for the question. NotFound where no word of it stands in the folder.
base::Result<QList<agents::documents::Passage>> searchFolder(const QString &folder,
                                                             const QString &question,
                                                             Console &console,
                                                             const Interrupt &interrupt);

} // namespace app::cli
