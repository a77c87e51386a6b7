// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace storage {

// Copies a database with what is in its log (SQLite's online backup), checks the copy, and only
// then gives it its name. Any thread; blocks for the time it takes. A store that is open holds its
// file for itself: StorageService::replace() closes it meanwhile. Errors: Io, Busy,
// OutOfMemory (the disk is full), InvalidInput (the copy is damaged, so the original may be).
base::Result<void> copyDatabase(const QString &from, const QString &to);

// As ConversationStore::attachedContents(), of a copy that nobody writes to.
base::Result<QSet<QByteArray>> attachedContentsOf(const QString &copy);

// Whether the file is a sound database of Hearth that this version can read. Nothing is written.
base::Result<void> verifyCopy(const QString &path);

// Puts a verified copy of `backup` in the place of a database that nobody has open. What stood
// there is kept as keptPath() until the next time.
base::Result<void> replaceDatabase(const QString &databasePath, const QString &backup);

// Takes replaceDatabase() back; doing it twice leads to the replacement again.
base::Result<void> takeBackReplacement(const QString &databasePath);
QString keptPath(const QString &databasePath);

} // namespace storage
