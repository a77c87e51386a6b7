// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

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

// Something other than text that a message carries. Written as one placeholder token each.
enum class Media { Image, Audio, Video };

// The empty braces let callers name only the fields they set.
struct Message {
    Role role = Role::User;
    std::string content{}; // plain text, without thoughts and tool calls
    std::vector<Media> media{}; // stands before the content
    std::string thought{}; // assistant only: what stood in the thought channel
    std::vector<ToolCall> toolCalls{}; // assistant only
    // Of an assistant message: its calls' results. Where these are empty, the responses of the Tool
    // messages that follow it count.
    std::vector<ToolResponse> toolResponses{};
};

struct PromptOptions {
    bool thinking = false;
    bool addGenerationPrompt = true;
    std::vector<std::shared_ptr<const nlohmann::json>>
        tools{}; // declarations, JSON Schema form; shared: immutable
};

// Writes the conversation in Gemma 4's turn format, exactly as Google's template does (tests/golden
// chat cases). The first segment starts with <bos>. Markup is ControlTokens::Recognised; everything
// that a message or a tool declaration holds is ControlTokens::AsText, so none of it can forge a
// turn.
//
// What to know of the template: text at both ends of a message is trimmed; a message's calls and
// their responses come before its content; a thought stays only in a message with tool calls after
// the last user message; parameters named description, type, properties, required or nullable are
// left out of declarations. Nesting beyond 64 levels is written as None.
std::vector<Segment> renderPrompt(const std::vector<Message> &messages,
                                  const PromptOptions &options);

// The segments' text, one after the other.
std::string renderedText(std::span<const Segment> segments);

} // namespace engine::text
