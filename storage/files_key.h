// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

#include <string>

namespace storage {

// The key of the files beside an encrypted database lies in it, in a table that plain ones do not
// have: whoever can open the one can open the others.
base::Result<Secret> findFilesKey(Database &database); // made the first time

// What puts it into a copy of the database, and takes out what was there. Empty: only that.
std::string filesKeySql(const Secret &key);

} // namespace storage
