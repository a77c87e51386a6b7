// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace agents::loop {

// What the model is told before the task: resources/prompts/coding_agent.md, and the few facts of
// the computer that stay the same for a conversation. `plans`: also to write a checklist first,
// which is beyond small models.
std::string agentPrompt(const std::string &folder, bool plans = false);

} // namespace agents::loop
