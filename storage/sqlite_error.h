// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QString>

struct sqlite3;

namespace storage {

// What a database holds, for the sentences about it.
enum class Content { Conversations, Index };

// What an SQLite result code means for the person who owns the file at `path`. Busy: another
// program holds it; OutOfMemory: disk or memory full; Io: not readable or writable; InvalidInput:
// damaged or no database.
base::Error sqliteError(int extendedCode,
                        int systemCode,
                        const QString &path,
                        Content content = Content::Conversations);
base::Error
sqliteError(sqlite3 *handle, const QString &path, Content content = Content::Conversations);

// The sentence for a file that a check found damaged; detail is for the log-minded reader.
base::Error
damagedError(const QString &path, const QString &detail, Content content = Content::Conversations);

base::Error newerError(const QString &path, Content content); // a newer Hearth wrote it
base::Error lockedError(const QString &path,
                        Content content = Content::Conversations); // it needs a password
base::Error wrongKeyError(const QString &path); // it is there and is not the right one

} // namespace storage
