// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "engine/base/result.h"

#include <string>

namespace agents::sandbox {

// The specification in the language of macOS' sandbox-exec: nothing is allowed but what stands in
// it, and the last rule that matches counts. `home` is the command's private folder. Paths are
// taken as they are and must be real ones. InvalidInput where one cannot be written down. Pure
// text, on every system.
base::Result<std::string> seatbeltProfile(const SandboxSpec &spec, const std::string &home);

} // namespace agents::sandbox
