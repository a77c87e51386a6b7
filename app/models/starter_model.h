// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// The model that comes with Hearth and answers until another is chosen (resources/starter): the
// file's path, found from where the program lies, or nothing where it was left out.
QString starterModelPath();

// The same for a program in `programFolder`.
QString starterModelPathFrom(const QString &programFolder);

} // namespace app
