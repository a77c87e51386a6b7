// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

#include <QString>

struct sqlite3;

namespace storage {

// Encryption of whole databases is SQLCipher's (AES-256, the key from the password by PBKDF2), with
// its defaults, so that its own tools open the files too. Where Hearth was built with plain SQLite
// there is none.
bool canEncrypt();

// Right after opening, before anything is read. An empty key: the file is not encrypted.
// Unsupported where canEncrypt() is false.
base::Result<void> applyKey(sqlite3 *handle, const Secret &key);

// Whether the file holds bytes without any order where a database begins: it is encrypted, or
// damaged from the first byte on. False for one that is missing or cannot be read.
bool looksEncrypted(const QString &path);

// Whether the key opens the file: only looks, takes what the key derivation takes (about 0.1 s).
// False: it is another one, or the first page is damaged. Errors: Io, Busy, Unsupported.
base::Result<bool> fits(const QString &path, const Secret &key);

} // namespace storage
