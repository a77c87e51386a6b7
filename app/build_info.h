// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// "0.1.0", from the top CMakeLists.txt.
QString programVersion();

// What `hearth --version` and the About page say, in lines: version, build, compiler, Qt and the
// libraries that compute.
QString buildDescription();

} // namespace app
