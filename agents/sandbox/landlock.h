// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "engine/base/result.h"

#include <string>

namespace agents::sandbox {

// The version of the kernel's Landlock; 0: none.
int landlockVersion();

// Version 3 is the first that guards every way of changing a file; 6 also signals and abstract
// sockets.
inline constexpr int kLandlockWrites = 3;
inline constexpr int kLandlockSignals = 6;

// A rule set for the specification, as a descriptor that the caller closes. `privateFolder` is
// writable too. Landlock knows no hiding: what is hidden or kept is left out of what is allowed.
base::Result<int> landlockRules(const SandboxSpec &spec, const std::string &privateFolder);

// In the child, between fork and exec; async-signal-safe. Needs PR_SET_NO_NEW_PRIVS.
bool enterLandlock(int rules);

} // namespace agents::sandbox
