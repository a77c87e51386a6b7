// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/approval_policy.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

class QByteArray;

namespace agents::loop {

// What the model is told before the task: resources/prompts/coding_agent.md, and the few facts of
// the computer that stay the same for a conversation.
std::string agentPrompt(const std::string &folder);

// Rules of the user's profile: a JSON list of {"prefix": ["make", "test"], "verdict": "allow"}, or
// "ask", or "deny". InvalidInput says which entry is none.
base::Result<std::vector<CommandRule>> parseRules(const QByteArray &json);

} // namespace agents::loop
