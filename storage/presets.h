// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/statement.h"

#include <QDateTime>

namespace storage {

// Deletes what was removed before `time`. Inside the caller's transaction.
base::Result<void> deleteExpiredPresets(Database &database, const QDateTime &time);

} // namespace storage
