// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// Where everything is kept while a file named "hearth-portable" lies beside the program, for
// example on a stick: the folder "hearth-data" beside it. Empty without that file.
QString portableFolder(const QString &program);

// Makes it the place of settings, data and caches, here and in the programs that are started from
// here. The first thing that main() does, before anything asks where things lie.
void keepEverythingIn(const QString &folder);

// What keepEverythingIn() was told; empty: nothing.
QString portableFolder();

} // namespace app
