// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/line_search.h"

#include <algorithm>

#include <QString>

namespace agents::tools {

namespace {

    using namespace Qt::Literals;

    constexpr size_t kMaxPattern = 1000;
    constexpr size_t kMaxLine = 4096; // bytes of a line that an expression sees
    // PCRE2 counts steps per place in the line; a line has at most kMaxLine places.
    constexpr auto kLimits = "(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=500)"_L1;
    constexpr std::string_view kSpecial = ".^$*+?()[]{}|\\";

} // namespace

LineSearch::LineSearch(const std::string &pattern)
{
    const std::string used = pattern.substr(0, kMaxPattern);
    m_literalOnly = used.find_first_of(kSpecial) == std::string::npos;
    if (m_literalOnly) {
        m_required = RequiredTexts::just(used);
        return;
    }
    m_expression.setPattern(kLimits + QString::fromStdString(used));
    if (m_expression.isValid()) {
        m_required = RequiredTexts::of(used);
        m_expression.optimize();
        return;
    }
    m_problem = m_expression.errorString().toStdString();
    m_literalOnly = true;
    m_required = RequiredTexts::just(used);
}

bool LineSearch::matchesLine(std::string_view line) const
{
    if (m_literalOnly)
        return true; // the required text is all there is
    const std::string_view seen = line.substr(0, kMaxLine);
    return m_expression.match(QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size())))
        .hasMatch();
}

void LineSearch::find(std::string_view text,
                      size_t most,
                      Clock::time_point deadline,
                      std::vector<Hit> &hits) const
{
    const size_t enough = hits.size() + most;
    size_t at = 0;
    size_t lineNumber = 0;
    size_t counted = 0; // newlines before this offset are in lineNumber
    RequiredTexts::Cursor required(m_required, text);
    while (at < text.size() && hits.size() < enough) {
        at = required.next(at);
        if (at == std::string_view::npos)
            return;
        const size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
        const size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const size_t newline = text.find('\n', at);
        const size_t end = newline == std::string_view::npos ? text.size() : newline;
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (matchesLine(line)) {
            lineNumber += static_cast<size_t>(
                std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                           text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
            counted = begin;
            hits.push_back({lineNumber, std::string(line)});
        }
        at = end + 1;
        if (!m_literalOnly && Clock::now() > deadline)
            return;
    }
}

} // namespace agents::tools
