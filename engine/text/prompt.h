// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace engine::text {

enum class Role { System, User, Assistant, Tool };

// A call that the model made. `arguments` is a JSON object.
struct ToolCall {
    std::string name;
    std::shared_ptr<const nlohmann::json> arguments; // shared: immutable, copied with messages
};

// What a tool answered. `value` is any JSON value (a string in most cases).
struct ToolResponse {
    std::string name;
    std::shared_ptr<const nlohmann::json> value; // shared: immutable, copied with messages
};

struct Message {
    Role role = Role::User;
    std::string content; // may hold placeholders for media later; plain text today
    std::string thought; // assistant only: what stood in the thought channel
    std::vector<ToolCall> toolCalls; // assistant only
    std::vector<ToolResponse> toolResponses; // tool role, or an assistant turn's results
};

struct PromptOptions {
    bool thinking = false;
    bool addGenerationPrompt = true;
    std::vector<std::shared_ptr<const nlohmann::json>> tools; // declarations, JSON Schema form; shared: immutable
};

// Writes the conversation in Gemma 4's turn format, exactly as Google's template does (tests/golden
// chat cases). The first segment starts with <bos>. Markup is ControlTokens::Recognised; everything
// that a message holds is ControlTokens::AsText, so no message can forge a turn.
std::vector<Segment> renderPrompt(const std::vector<Message> &messages, const PromptOptions &options);

} // namespace engine::text
