// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

#include <functional>

#include <QString>

namespace storage {

// Another database in the place of hearth.db, and back. A log goes where its database goes. The
// caller holds the folder (ConversationStore::whileClosed) and nobody has the database open. Any
// thread; blocks. Errors: as of copyDatabase().

struct ReplaceKeys {
    Secret database; // what it is to be opened with from now on
    Secret backup;
    Secret files; // the key that its attachments lie under; empty: they lie open
};

using OnReplaceStep = std::function<void()>; // after each step, on the calling thread: for tests

// Puts a verified copy of `backup` in the place of the database. What stood there is kept as
// keptPath() until the next time. InvalidInput: only a log lies there.
base::Result<void> replaceDatabase(const QString &databasePath,
                                   const QString &backup,
                                   const ReplaceKeys &keys = {},
                                   const OnReplaceStep &onStep = {});

// Takes replaceDatabase() back; doing it twice leads to the replacement again.
base::Result<void> takeBackReplacement(const QString &databasePath,
                                       const OnReplaceStep &onStep = {});
QString keptPath(const QString &databasePath);

// Whether the program died in one of these: finishReplacement() brings the rest to its place.
// Neither database is lost: one lies where it belongs, the other as keptPath(). A few looks at
// names where there is nothing to do. ConversationStore::open() begins with it.
bool isReplacementUnfinished(const QString &databasePath);
base::Result<void> finishReplacement(const QString &databasePath);

} // namespace storage
