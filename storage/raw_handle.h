// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

#include <memory>
#include <string>

#include <QString>

struct sqlite3;

namespace storage {

// A database file as such, without what makes it one of Hearth's: for copies of whole files.
struct CloseHandle {
    void operator()(sqlite3 *handle) const;
};
using RawHandle = std::unique_ptr<sqlite3, CloseHandle>;

enum class OpenAs { Alone, Reading, Writing }; // Alone: nobody writes to it, it has no log

// Waits two seconds for another program that holds the file.
base::Result<RawHandle> openRaw(const QString &path, OpenAs as, const Secret &key = {});

// The first column of the first row. `path` names the file in errors.
base::Result<std::string> firstAnswer(sqlite3 *handle, const char *sql, const QString &path);
base::Result<void> runRaw(sqlite3 *handle, const std::string &sql, const QString &path);

// A copy that could not be written or moved, and what to do about it.
base::Error fileError(const QString &path, const QString &cause);

// An empty file in the place of what was there: narrow permissions before it has content.
base::Result<void> makePrivate(const QString &path);

// Writes a small file of private words, at first as `path` + ".part": not QSaveFile, whose rest has
// a name that nobody knows when the program dies. Durable when it returns.
base::Result<void> writePrivate(const QString &path, const QByteArray &bytes);

// In the place of what was there, at once; durable when it returns.
base::Result<void> moveOver(const QString &from, const QString &to);

} // namespace storage
