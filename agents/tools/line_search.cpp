// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/line_search.h"

#include <algorithm>
#include <cstring>

#include <QString>

namespace agents::tools {

namespace {

    using namespace Qt::Literals;

    constexpr size_t kMaxPattern = 1000;
    constexpr size_t kMaxLine = 4096; // bytes of a line that an expression sees
    // PCRE2 counts steps per place in the line; a line has at most kMaxLine places.
    constexpr auto kLimits = "(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=500)"_L1;
    constexpr std::string_view kSpecial = ".^$*+?()[]{}|\\";

    const char *findBytes(const char *from, size_t length, const std::string &what)
    {
#ifdef __GLIBC__
        return static_cast<const char *>(::memmem(from, length, what.data(), what.size()));
#else
        const char *end = from + length;
        const char *at = std::search(from, end, what.begin(), what.end());
        return at == end ? nullptr : at;
#endif
    }

    // The end of the set that begins at `open`.
    size_t setEnd(std::string_view pattern, size_t open)
    {
        size_t at = open + 1;
        if (at < pattern.size() && pattern[at] == '^')
            ++at;
        if (at < pattern.size() && pattern[at] == ']')
            ++at;
        for (; at < pattern.size() && pattern[at] != ']'; ++at) {
            if (pattern[at] == '\\')
                ++at;
            else if (pattern.substr(at).starts_with("[:"))
                return std::string_view::npos; // rare, and not worth understanding
        }
        return at < pattern.size() ? at : std::string_view::npos;
    }

    void dropLastCharacter(std::string &run)
    {
        while (!run.empty() && (static_cast<unsigned char>(run.back()) & 0xC0) == 0x80)
            run.pop_back();
        if (!run.empty())
            run.pop_back();
    }

    // The plain runs of an expression, outside groups.
    class RunReader
    {
    public:
        explicit RunReader(std::string_view pattern)
            : m_pattern(pattern)
        {
        }

        std::string longest()
        {
            for (m_at = 0; m_at < m_pattern.size(); ++m_at) {
                if (!step())
                    return {};
            }
            closeRun();
            return m_depth == 0 ? m_best : std::string();
        }

    private:
        bool step() // false: the expression is beyond this reader
        {
            const char c = m_pattern[m_at];
            if (c == '|' || m_pattern.substr(m_at).starts_with("(?")
                || m_pattern.substr(m_at).starts_with("(*"))
                return false;
            if (c == '\\')
                return escape();
            if (c == '[') {
                closeRun();
                m_at = setEnd(m_pattern, m_at);
                return m_at != std::string_view::npos;
            }
            if (c == '*' || c == '?' || c == '{')
                dropLastCharacter(m_run);
            if (c == '(')
                ++m_depth;
            if (c == ')')
                --m_depth;
            if (kSpecial.find(c) != std::string_view::npos)
                closeRun();
            else if (m_depth == 0)
                m_run += c;
            if (c == '{') { // a count: its digits are no text
                const size_t end = m_pattern.find('}', m_at);
                if (end == std::string_view::npos)
                    return false;
                m_at = end;
            }
            return m_depth >= 0;
        }

        bool escape()
        {
            if (++m_at >= m_pattern.size())
                return false;
            const char c = m_pattern[m_at];
            const bool plain = !std::isalnum(static_cast<unsigned char>(c))
                && static_cast<unsigned char>(c) < 0x80;
            if (plain && m_depth == 0)
                m_run += c;
            else if (!plain)
                closeRun();
            return plain || std::string_view("bBdDwWsSAzZ").find(c) != std::string_view::npos;
        }

        void closeRun()
        {
            if (m_run.size() > m_best.size())
                m_best = m_run;
            m_run.clear();
        }

        std::string_view m_pattern;
        size_t m_at = 0;
        int m_depth = 0;
        std::string m_run;
        std::string m_best;
    };

} // namespace

LineSearch::LineSearch(const std::string &pattern)
{
    const std::string used = pattern.substr(0, kMaxPattern);
    m_literalOnly = used.find_first_of(kSpecial) == std::string::npos;
    if (m_literalOnly) {
        m_required = used;
        return;
    }
    m_expression.setPattern(kLimits + QString::fromStdString(used));
    if (m_expression.isValid()) {
        m_required = requiredText(used);
        m_expression.optimize();
        return;
    }
    m_problem = m_expression.errorString().toStdString();
    m_literalOnly = true;
    m_required = used;
}

std::string LineSearch::requiredText(std::string_view pattern)
{
    return RunReader(pattern).longest();
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
    while (at < text.size() && hits.size() < enough) {
        if (!m_required.empty()) {
            const char *found = findBytes(text.data() + at, text.size() - at, m_required);
            if (!found)
                return;
            at = static_cast<size_t>(found - text.data());
        }
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
