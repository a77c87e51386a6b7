// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QJsonArray>
#include <QString>

namespace agents::project {

// A JSON list in the user's profile, read and written whole. A missing file is an empty list; one
// that is no list is InvalidInput, with `what` in its sentence ("The rules for commands").
base::Result<QJsonArray> readList(const QString &path, const char *what);

// Reads, changes and writes it while no other program does. `change` returns false to leave it as
// it is. Its folder is made when missing.
base::Result<void>
changeList(const QString &path, const char *what, const std::function<bool(QJsonArray &)> &change);

} // namespace agents::project
