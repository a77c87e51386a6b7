// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

namespace storage {

enum class SearchCheck { OnlyWithin, AgainstText }; // the latter reads all text again

// Looks for damage in the whole file (InvalidInput when there is some). A damaged search index is
// no damage: it is made again from the text.
base::Result<void> checkDatabase(Database &database, SearchCheck depth);
base::Result<void> rebuildSearch(Database &database);

// Makes the search indexes wipe the words of what is deleted, as secure_delete does with the text.
// SQLite can do so since 3.42; an older one forgets them when it next merges its segments.
base::Result<void> wipeDeletedWords(Database &database);

// Runs work() -> base::Result<T> once more after a rebuild when a damaged search index stopped it:
// no message may be lost for the sake of an index.
template<typename Work>
auto withSearchRepair(Database &database, Work work) -> decltype(work())
{
    auto outcome = work();
    if (outcome || !database.isSearchIndexDamaged())
        return outcome;
    if (const auto rebuilt = rebuildSearch(database); !rebuilt)
        return rebuilt.error();
    return work();
}

} // namespace storage
