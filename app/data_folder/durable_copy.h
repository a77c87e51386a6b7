// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QFile>
#include <QString>

namespace app {

// Bytes since the last call; false: stop.
using OnBytes = std::function<bool(qint64)>;

// Copies the bytes of one file, puts them onto the disk itself, reads them again and compares.
// Time and the owner's permissions go along, those of others do not. `to` is made anew. Cancelled:
// onBytes said so. Other errors: the cause alone. Blocks; any thread.
base::Result<void> copyDurably(const QString &from,
                               const QString &to,
                               const OnBytes &onBytes,
                               QByteArray *hash = nullptr);

QByteArray hashOf(const QString &path); // SHA-256; empty: it cannot be read

bool syncFile(QFile &file); // onto the disk itself; false: it refused
void syncFolder(const QString &path); // the names in it; some file systems know no such thing

} // namespace app
