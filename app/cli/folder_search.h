// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/folder_indexer.h"
#include "agents/documents/index/vector_indexer.h"

namespace app::cli {

class BlockingInference;
class Console;
class Interrupt;

// Brings the user's index (index.db beside the conversations) up to date with the folder, showing
// the progress. Blocks; an interrupt ends it as Cancelled and keeps what was read.
base::Result<agents::documents::IndexSummary>
updateIndex(const QString &folder, Console &console, const Interrupt &interrupt);

// The second stage: vectors of the passages by the loaded model.
base::Result<agents::documents::VectorSummary> updateVectors(const QString &folder,
                                                             BlockingInference &inference,
                                                             Console &console,
                                                             const Interrupt &interrupt);

// The passages for the question in an updated index, by the loaded model's vectors too where it has
// useful ones. NotFound where there are none.
base::Result<QList<agents::documents::Passage>>
searchFolder(const QString &folder, const QString &question, BlockingInference &inference);

} // namespace app::cli
