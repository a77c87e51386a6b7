// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/workspace.h"

#include <string>
#include <vector>

namespace agents::project {

// What a project tells every agent: AGENTS.md, and the skills below .agents/skills by name and
// description (agentskills.io); the model reads a skill's file when it needs it. These are orders
// of whoever wrote the project: they belong in a prompt only where the user trusts the folder.
struct ProjectInstructions {
    std::string text; // for the end of the system text; empty: there are none
    std::vector<std::string> files; // where they stand, relative to the folder
};

ProjectInstructions projectInstructions(const workspace::Workspace &workspace);

} // namespace agents::project
