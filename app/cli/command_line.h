// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app::cli {

// Whether the program was called for a command (or help), which needs no display, and not for the
// window. Looks at the words only: to be asked before an application object exists.
bool isCommandLine(int argc, const char *const *argv);

// Whether the command sets text on pages, which needs a QGuiApplication.
bool drawsText(int argc, const char *const *argv);

// Runs the command that the words name (without the program's own name) and returns the exit
// status. Needs a QCoreApplication.
int runCommandLine(const QStringList &words);

// Tells why the window does not understand its options and returns the exit status.
int refuseWindowOptions(const QString &sentence);

} // namespace app::cli
