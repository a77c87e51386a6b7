// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"

#include <string>
#include <vector>

namespace agents::sandbox {

// bubblewrap in one of the system's own folders; empty: none. PATH is not asked, for a project may
// have put itself in front.
std::string findBubblewrap();

// The arguments that make bubblewrap run `command` (argv[0] absolute) as `spec` says, with the
// system call filter read from descriptor `filter`; it writes to `info` which process is the first
// in the sandbox. `home` becomes an empty private folder.
std::vector<std::string> bubblewrapArguments(const std::string &program,
                                             const SandboxSpec &spec,
                                             const Command &command,
                                             const std::string &home,
                                             int filter,
                                             int info);

} // namespace agents::sandbox
