// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/prompt.h"

#include <string>
#include <vector>

#include <QDate>

namespace agents::loop {

// What the model is told before the task: resources/prompts/coding_agent.md, and the few facts of
// the computer that stay the same for a conversation: `begun` is its day, for another one would
// change all that comes after it. `plans`: also to write a checklist first, which is beyond small
// models.
std::string agentPrompt(const std::string &folder, QDate begun, bool plans = false);

// What stands before a task: that text, if any, and the turns before this one.
std::vector<engine::text::Message> openingOf(const std::string &systemText,
                                             const std::vector<engine::text::Message> &earlier);

} // namespace agents::loop
