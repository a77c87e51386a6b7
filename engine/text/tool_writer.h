// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/prompt.h"
#include "engine/text/prompt_writer.h"

namespace engine::text {

// The tool parts of a prompt, in Gemma 4's own notation. Any JSON is accepted: what does not fit is
// written as the template would write it, or left out.
void writeToolDeclaration(PromptWriter &out, const nlohmann::json &tool);
void writeToolCall(PromptWriter &out, const ToolCall &call);
void writeToolResponse(PromptWriter &out, const ToolResponse &response);

} // namespace engine::text
