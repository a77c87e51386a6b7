// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// What stands after ``` as the name of a syntax definition ("cpp" -> "C++"); unknown names are
// returned as they are, for the definitions' own lookup.
QString definitionName(const QString &language);

// The same for people: "C++" for "cpp", "Text" for "txt", "Zig" for "zig", empty for nothing.
QString languageLabel(const QString &language);

} // namespace app
