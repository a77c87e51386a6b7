// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <string_view>
#include <utility>
#include <vector>

namespace engine::text {

// Collects a prompt's segments and keeps the app's markup apart from everybody else's text.
class PromptWriter final
{
public:
    void markup(std::string_view text) { add(text, ControlTokens::Recognised); }
    void text(std::string_view text) { add(text, ControlTokens::AsText); }

    // A string as Gemma writes it in calls and declarations: raw between two quote tokens.
    void string(std::string_view content)
    {
        markup("<|\"|>");
        text(content);
        markup("<|\"|>");
    }

    std::vector<Segment> take() { return std::move(m_segments); }

private:
    void add(std::string_view text, ControlTokens control)
    {
        if (text.empty())
            return;
        if (m_segments.empty() || m_segments.back().control != control)
            m_segments.push_back({.text = {}, .control = control});
        m_segments.back().text += text;
    }

    std::vector<Segment> m_segments;
};

} // namespace engine::text
