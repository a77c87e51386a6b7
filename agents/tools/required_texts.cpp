// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/required_texts.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <utility>

namespace agents::tools {

namespace {

    constexpr std::string_view kSpecial = ".^$*+?()[]{}|\\";
    constexpr std::string_view kIgnoreCase = "(?i)";
    constexpr size_t kMostTexts = 8; // each is looked for on its own

    size_t findBytes(std::string_view text, size_t from, const std::string &what)
    {
#ifdef __GLIBC__
        const void *found =
            ::memmem(text.data() + from, text.size() - from, what.data(), what.size());
        return found ? static_cast<size_t>(static_cast<const char *>(found) - text.data())
                     : std::string_view::npos;
#else
        return text.find(what, from);
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

        // The longest of each alternative; nothing where one has none.
        std::vector<std::string> longest()
        {
            for (m_at = 0; m_at < m_pattern.size(); ++m_at) {
                if (!step())
                    return {};
            }
            closeAlternative();
            const bool areAll =
                std::ranges::none_of(m_found, [](const std::string &text) { return text.empty(); });
            return m_depth == 0 && areAll ? m_found : std::vector<std::string>();
        }

    private:
        bool step() // false: the expression is beyond this reader
        {
            const char c = m_pattern[m_at];
            const std::string_view rest = m_pattern.substr(m_at);
            if (rest.starts_with("(*") || (rest.starts_with("(?") && !rest.starts_with("(?:")))
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
            if (c == '|' && m_depth == 0) {
                closeAlternative();
                return true;
            }
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

        void closeAlternative()
        {
            closeRun();
            m_found.push_back(std::exchange(m_best, {}));
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
        std::vector<std::string> m_found;
    };

    std::string inLowerCase(std::string_view text)
    {
        std::string lower(text);
        for (char &c : lower) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c + ('a' - 'A'));
        }
        return lower;
    }

    bool isAscii(std::string_view text)
    {
        return std::ranges::all_of(text, [](char c) { return static_cast<uint8_t>(c) < 0x80; });
    }

} // namespace

RequiredTexts RequiredTexts::of(std::string_view pattern)
{
    RequiredTexts required;
    required.m_ignoresCase = pattern.starts_with(kIgnoreCase);
    if (required.m_ignoresCase)
        pattern.remove_prefix(kIgnoreCase.size());
    required.m_texts = RunReader(pattern).longest();
    if (required.m_texts.size() > kMostTexts)
        required.m_texts.clear();
    for (std::string &text : required.m_texts) {
        if (required.m_ignoresCase && !isAscii(text)) {
            required.m_texts.clear();
            break;
        }
        if (required.m_ignoresCase)
            text = inLowerCase(text);
    }
    return required;
}

RequiredTexts RequiredTexts::just(std::string text)
{
    RequiredTexts required;
    required.m_texts.push_back(std::move(text));
    return required;
}

RequiredTexts::Cursor::Cursor(const RequiredTexts &required, std::string_view text)
    : m_required(required)
    , m_text(text)
{
    // Two letters beyond ASCII are k and s to an expression that ignores case.
    const bool isBeyond = required.m_ignoresCase && !isAscii(text);
    if (required.m_texts.empty() || isBeyond)
        return;
    if (required.m_ignoresCase) {
        m_lower = inLowerCase(text);
        m_text = m_lower;
    }
    m_next.assign(required.m_texts.size(), kUnknown);
}

size_t RequiredTexts::Cursor::next(size_t from)
{
    if (m_next.empty())
        return from;
    size_t nearest = std::string_view::npos;
    for (size_t i = 0; i < m_next.size(); ++i) {
        size_t &at = m_next[i];
        if (at == kUnknown || at < from)
            at = findBytes(m_text, from, m_required.m_texts[i]);
        nearest = std::min(nearest, at);
    }
    return nearest;
}

} // namespace agents::tools
