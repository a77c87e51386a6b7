// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"
#include "engine/sampling/grammar_matcher.h"

namespace agents::loop {

// What the world allows in calls of the tools: `file` of read and edit is a file that exists, and
// `find` of edit stands in that file. Where that cannot be said (too many files, a file too large,
// not text), nothing is forbidden. The rule looks at the folder when it is asked; the context
// outlives it.
engine::sampling::LateRule textRules(const tools::ToolContext &context);

} // namespace agents::loop
