// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/turn.h"
#include "agents/sandbox/sandbox_spec.h"
#include "agents/tools/command_output.h"
#include "agents/tools/tool.h"

#include <chrono>

namespace agents::tools {

// How a command ended, for the model; `limit` is what it was given.
std::string endText(const sandbox::ProcessEnd &end, std::chrono::seconds limit);

// What became of protected files, as whole lines; empty: none were changed or made.
std::string protectedText(const journal::RunChanges &changes);

// What a command wrote and changed, after `head`, as the result of a call.
ToolResult commandResult(const std::string &head,
                         const CommandOutput &output,
                         const journal::RunChanges &changes,
                         bool confined);

} // namespace agents::tools
