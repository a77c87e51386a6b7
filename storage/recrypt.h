// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

#include <functional>

#include <QString>

namespace storage {

enum class RecryptStep { Writing, Checking, Replacing, Replaced };

// A database that nobody has open, and the keys that lead in and out; an empty one: not encrypted.
struct Recrypting {
    QString path;
    Secret now;
    Secret then;
    Secret files{}; // as filesKey() is to answer; empty: nothing, the next opening makes one
    std::function<void(RecryptStep)> onStep{}; // on the calling thread
};

// Writes what the database holds to a new file under the other key (SQLCipher's export), compares
// the two, and only then gives the new one its name, which replaces at once what had it. Whenever
// the program dies, the name leads to a whole database under one of the keys. Errors: as of
// copyDatabase().
base::Result<void> recryptTo(const QString &target, const Recrypting &work);
base::Result<void> recrypt(const Recrypting &work); // in its own place

} // namespace storage
