// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

// Shows Hearth's window and returns the exit code when it is closed. Options: --data FOLDER,
// --model FILE, --smoke-test, --measure-startup, --screenshot FILE.
int runWindow(int argc, char **argv);

} // namespace app
