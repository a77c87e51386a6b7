// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/required_texts.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <QRegularExpression>

namespace agents::tools {

// Finds the lines of a text that match. A pattern is a PCRE2 expression; one that is none is taken
// as plain text. Work per line is bounded, so no pattern can hang. Immutable; any thread.
class LineSearch
{
public:
    struct Hit {
        size_t line = 0; // from 0
        std::string text; // without its end, not cut
    };
    using Clock = std::chrono::steady_clock;

    explicit LineSearch(const std::string &pattern);

    bool isLiteral() const { return m_literalOnly; }
    // Why the pattern is no expression; empty where it is one.
    const std::string &problem() const { return m_problem; }

    // Appends at most `most` hits; stops at `deadline`. Lines are separated by "\n".
    void find(std::string_view text,
              size_t most,
              Clock::time_point deadline,
              std::vector<Hit> &hits) const;

private:
    bool matchesLine(std::string_view line) const;

    RequiredTexts m_required; // looked for first
    QRegularExpression m_expression;
    bool m_literalOnly = false;
    std::string m_problem;
};

} // namespace agents::tools
