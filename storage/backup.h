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

// What copying and writing anew leave behind when the program dies in it: the files of `folder`
// whose names begin with `beginning` and end as those of unfinished ones. The caller holds the
// database that they were made from.
void removeUnfinished(const QString &folder, const QString &beginning);

} // namespace storage
