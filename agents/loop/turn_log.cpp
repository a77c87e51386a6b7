// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/turn_log.h"

#include "engine/text/prompt_writer.h"
#include "engine/text/tool_writer.h"
#include "engine/text/utf8.h"

#include <nlohmann/json.hpp>

namespace agents::loop {

void TurnLog::begin(const std::vector<engine::text::Message> &messages,
                    const engine::text::PromptOptions &options)
{
    m_thinking = options.thinking;
    m_parts.assign(1, {.text = engine::text::renderPrompt(messages, options)});
    m_messages = messages;
    m_begun = messages.size();
}

void TurnLog::addReply(std::vector<engine::text::TokenId> tokens,
                       const std::string &text,
                       const std::vector<engine::text::ToolCall> &calls)
{
    m_messages.push_back(
        {.role = engine::text::Role::Assistant, .content = text, .toolCalls = calls});
    if (!tokens.empty()) {
        m_parts.push_back({.tokens = std::move(tokens)});
        return;
    }
    engine::text::PromptWriter out;
    out.text(text);
    for (const engine::text::ToolCall &call : calls)
        writeToolCall(out, call);
    m_parts.push_back({.text = out.take()});
}

void TurnLog::addResponse(const std::string &tool,
                          const std::string &text,
                          const std::vector<MediaInput> &pictures)
{
    engine::text::PromptWriter out;
    const engine::text::ToolResponse response{
        .name = tool, .value = std::make_shared<const nlohmann::json>(text)};
    if (!m_messages.empty()) {
        m_messages.back().toolResponses.push_back(response);
        m_messages.back().media.insert(m_messages.back().media.end(), pictures.size(),
                                       engine::text::Media::Image);
    }
    m_media.insert(m_media.end(), pictures.begin(), pictures.end());
    writeToolResponse(out, response);
    for (size_t i = 0; i < pictures.size(); ++i)
        out.markup("<|image|>");
    m_parts.push_back({.text = out.take(), .media = pictures});
}

void TurnLog::addUser(std::string_view text)
{
    engine::text::PromptWriter out;
    out.markup("<turn|>\n<|turn>user\n");
    out.text(engine::text::trimmed(text));
    out.markup("<turn|>\n<|turn>model\n");
    if (!m_thinking)
        out.markup("<|channel>thought\n<channel|>");
    m_parts.push_back({.text = out.take()});
    m_messages.push_back({.role = engine::text::Role::User, .content = std::string(text)});
}

void TurnLog::append(const TurnLog &later)
{
    const auto begun = later.m_messages.begin() + static_cast<std::ptrdiff_t>(later.m_begun);
    m_messages.insert(m_messages.end(), begun, later.m_messages.end());
    m_media.insert(m_media.end(), later.m_media.begin(), later.m_media.end());
    m_parts.insert(m_parts.end(), later.m_parts.begin() + 1, later.m_parts.end());
}

} // namespace agents::loop
