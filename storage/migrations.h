// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <span>
#include <string_view>

#include <QString>

namespace storage {

class Database;

// One numbered file of schema/, never edited once released.
struct Migration {
    int version = 0; // that it leads to
    std::string_view sql;
};

std::span<const Migration> migrations(); // oldest first
int newestVersion();

// Brings the database to the newest version, one transaction per step. A database with content is
// copied beside itself first; when that fails nothing is changed.
base::Result<void> migrate(Database &database, std::span<const Migration> steps = migrations());

// "hearth.db" -> "hearth.db.before-v2"
QString backupPath(const QString &databasePath, int version);

} // namespace storage
