// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace storage {

// Copies a database with what is in its log (SQLite's online backup), checks the copy, and only
// then gives it its name. Any thread; blocks for the time it takes. A store that is open holds its
// file for itself: StorageService::replace() closes it meanwhile. Errors: Io, Busy,
// OutOfMemory (the disk is full), InvalidInput (the copy is damaged, so the original may be). `key`
// opens the original, and the copy then.
base::Result<void> copyDatabase(const QString &from, const QString &to, const Secret &key = {});

// As ConversationStore::attachedContents(), of a copy that nobody writes to.
base::Result<QSet<QByteArray>> attachedContentsOf(const QString &copy, const Secret &key = {});

// Whether the file is a sound database of Hearth that this version can read. Nothing is written.
base::Result<void> verifyCopy(const QString &path, const Secret &key = {});

struct ReplaceKeys {
    Secret database; // what it is to be opened with from now on
    Secret backup;
    Secret files; // the key that its attachments lie under; empty: they lie open
};

// Puts a verified copy of `backup` in the place of a database that nobody has open. What stood
// there is kept as keptPath() until the next time.
base::Result<void>
replaceDatabase(const QString &databasePath, const QString &backup, const ReplaceKeys &keys = {});

// Takes replaceDatabase() back; doing it twice leads to the replacement again.
base::Result<void> takeBackReplacement(const QString &databasePath);
QString keptPath(const QString &databasePath);

} // namespace storage
