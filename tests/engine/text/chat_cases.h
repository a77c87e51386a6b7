// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/prompt.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace tests {

// One conversation of tests/golden/chat.json and the text that Google's template makes of it.
struct ChatCase {
    std::vector<engine::text::Message> messages;
    engine::text::PromptOptions options;
    std::string rendered;
};

namespace detail {

    inline std::shared_ptr<const nlohmann::json> shared(const nlohmann::json &value)
    {
        return std::make_shared<const nlohmann::json>(value);
    }

    inline engine::text::Role roleOf(const std::string &name)
    {
        if (name == "system")
            return engine::text::Role::System;
        if (name == "assistant")
            return engine::text::Role::Assistant;
        return name == "tool" ? engine::text::Role::Tool : engine::text::Role::User;
    }

    // The fixture has some thoughts inside the content, as a client would that never parsed the
    // reply.
    inline void setAssistantContent(engine::text::Message &message, std::string_view content)
    {
        constexpr std::string_view kBegin = "<|channel>thought\n";
        constexpr std::string_view kEnd = "\n<channel|>";
        if (const size_t end = content.find(kEnd);
            content.starts_with(kBegin) && end != content.npos) {
            message.thought = content.substr(kBegin.size(), end - kBegin.size());
            content.remove_prefix(end + kEnd.size());
        }
        message.content = content;
    }

    inline void setParts(engine::text::Message &message, const nlohmann::json &parts)
    {
        using engine::text::Media;
        for (const nlohmann::json &part : parts) {
            const std::string type = part.at("type");
            if (type == "text")
                message.content = part.at("text");
            else
                message.media.push_back(type == "image"       ? Media::Image
                                            : type == "audio" ? Media::Audio
                                                              : Media::Video);
        }
    }

    inline engine::text::Message messageOf(const nlohmann::json &json)
    {
        engine::text::Message message{.role = roleOf(json.at("role"))};
        const nlohmann::json &content = json.at("content");
        if (message.role == engine::text::Role::Tool)
            message.toolResponses.push_back({.name = json.at("name"), .value = shared(content)});
        else if (content.is_array())
            setParts(message, content);
        else if (message.role == engine::text::Role::Assistant)
            setAssistantContent(message, content.get<std::string>());
        else
            message.content = content;
        if (json.contains("reasoning_content"))
            message.thought = json.at("reasoning_content");
        for (const nlohmann::json &call : json.value("tool_calls", nlohmann::json::array())) {
            const nlohmann::json &function = call.at("function");
            message.toolCalls.push_back(
                {.name = function.at("name"), .arguments = shared(function.at("arguments"))});
        }
        return message;
    }

} // namespace detail

inline ChatCase chatCase(const nlohmann::json &json)
{
    ChatCase result;
    for (const nlohmann::json &message : json.at("messages"))
        result.messages.push_back(detail::messageOf(message));
    for (const nlohmann::json &tool : json.at("tools"))
        result.options.tools.push_back(detail::shared(tool));
    result.options.thinking = json.at("enable_thinking");
    result.options.addGenerationPrompt = json.at("add_generation_prompt");
    result.rendered = json.at("rendered");
    return result;
}

// Reads tests/golden/chat.json or a file like it.
inline base::Result<std::vector<ChatCase>> readChatCases(const std::filesystem::path &path)
{
    try {
        std::ifstream file(path);
        std::vector<ChatCase> cases;
        for (const nlohmann::json &json : nlohmann::json::parse(file))
            cases.push_back(chatCase(json));
        return cases;
    } catch (const nlohmann::json::exception &exception) {
        return base::Error{.code = base::ErrorCode::InvalidInput,
                           .message =
                               path.string() + " is no list of conversations: " + exception.what()};
    }
}

} // namespace tests
