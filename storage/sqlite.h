// SPDX-License-Identifier: Apache-2.0
#pragma once

// The SQLite that Hearth is built with: SQLCipher's, which is the same and more, or the plain one.
#ifdef HEARTH_WITH_SQLCIPHER
#define SQLITE_HAS_CODEC
#endif
#include <sqlite3.h>
