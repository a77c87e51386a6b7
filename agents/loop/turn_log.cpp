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
}

void TurnLog::addReply(std::vector<engine::text::TokenId> tokens)
{
    if (!tokens.empty())
        m_parts.push_back({.tokens = std::move(tokens)});
}

void TurnLog::addResponse(const std::string &tool,
                          const std::string &text,
                          const std::vector<MediaInput> &pictures)
{
    engine::text::PromptWriter out;
    writeToolResponse(out, {.name = tool, .value = std::make_shared<const nlohmann::json>(text)});
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
}

void TurnLog::append(const TurnLog &later)
{
    m_parts.insert(m_parts.end(), later.m_parts.begin() + 1, later.m_parts.end());
}

} // namespace agents::loop
