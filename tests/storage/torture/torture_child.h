// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace storage::test {

// Writes into the database without end and prints each line of a TortureLog when it is durable.
// Returns only when something fails.
int runTortureChild(const QString &path, quint32 seed);

} // namespace storage::test
