// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/prompt.h"
#include "engine/text/tokenizer.h"

#include <span>

namespace engine::text {

// Reads what the model wrote between <|tool_call> and <tool_call|>: `call:NAME{key:value,…}`, where
// strings stand between two <|"|> tokens. The error says what is wrong in a way that helps the
// model to write the call again. Arguments are valid UTF-8 and at most 64 levels deep.
base::Result<ToolCall> parseToolCall(const Tokenizer &tokenizer, std::span<const TokenId> tokens);

} // namespace engine::text
