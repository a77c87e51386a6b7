// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "agents/workspace/workspace.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

namespace agents::tools {

// What a command of the model may reach: the system's programs, the user's tool chains to read, the
// folder to write. Secrets in it are hidden, protected names stay as they are. Unsupported where
// that cannot be said of this folder: the command must be asked for and runs unconfined.
base::Result<sandbox::SandboxSpec> commandSpec(const workspace::Workspace &workspace,
                                               const base::CancelToken &cancel);

// The variables that a command sees: a list of harmless names out of ours, and a few that keep
// programs from asking questions. Never a token.
std::vector<std::string> commandEnvironment();

} // namespace agents::tools
