// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace agents {

#ifdef Q_OS_WIN
inline constexpr QLatin1StringView kProgramSuffix(".exe");
#else
inline constexpr QLatin1StringView kProgramSuffix("");
#endif

// The path of a program that comes with Hearth and is started by it ("hearth-reader"), beside this
// program as in a build folder, or in ../libexec/hearth as installed. Empty: missing.
QString helperProgram(const QString &name);

// The same for a program in `folder`, on a system whose programs end in `suffix`.
QString helperProgramFrom(const QString &folder, const QString &name, QLatin1StringView suffix);

} // namespace agents
