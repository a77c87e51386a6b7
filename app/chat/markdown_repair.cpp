// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_repair.h"

#include "app/chat/markdown_math.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace app {
namespace {

    bool isSpace(char c)
    {
        return c == ' ' || c == '\t' || c == '\n';
    }

    std::string_view trimmedEnd(std::string_view text)
    {
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        return text;
    }

    size_t lastLineBegin(std::string_view text)
    {
        const size_t newline = text.rfind('\n');
        return newline == std::string_view::npos ? 0 : newline + 1;
    }

    // "- ", "12.", "##", "``", "> ", "|--": may become anything with the next characters.
    bool isOnlyBegun(std::string_view line)
    {
        return line.find_first_not_of(" \t-+*#`~>=_|:") == std::string_view::npos
            || (line.find_first_not_of(" \t0123456789.)") == std::string_view::npos
                && line.find_first_of(".)") != std::string_view::npos);
    }

    // Scans the inline text after the last blank line and finds what is open at its end.
    class InlineScan final
    {
    public:
        explicit InlineScan(std::string_view text)
            : m_text(text)
        {
            while (m_at < m_text.size())
                step();
        }

        // Brackets that end in an unfinished address: [begin, middle) is "[text", the rest goes.
        size_t linkBegin() const { return m_linkBegin; }
        size_t linkMiddle() const { return m_linkMiddle; }
        std::string closers() const
        {
            std::string all = m_codeRun;
            for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
                all += *open;
            return all;
        }

    private:
        void step();
        void stepCode();
        void stepEmphasis(char c);
        void stepLinkEnd();
        size_t run(size_t from, char c) const
        {
            const size_t end = m_text.find_first_not_of(c, from);
            return (end == std::string_view::npos ? m_text.size() : end) - from;
        }

        std::string_view m_text;
        size_t m_at = 0;
        std::vector<size_t> m_brackets;
        std::vector<std::string> m_open;
        std::string m_codeRun;
        size_t m_linkBegin = std::string_view::npos;
        size_t m_linkMiddle = 0;
    };

    void InlineScan::step()
    {
        const char c = m_text[m_at];
        if (c == '\\') {
            m_at += 2;
        } else if (c == '`') {
            stepCode();
        } else if (c == '*' || c == '_' || c == '~') {
            stepEmphasis(c);
        } else if (c == '[') {
            const bool isImage = m_at > 0 && m_text[m_at - 1] == '!';
            m_brackets.push_back(isImage ? m_at - 1 : m_at);
            ++m_at;
        } else if (c == ']' && !m_brackets.empty()) {
            stepLinkEnd();
        } else {
            ++m_at;
        }
    }

    void InlineScan::stepCode()
    {
        const size_t length = run(m_at, '`');
        for (size_t i = m_at + length; i < m_text.size();) {
            const size_t next = std::min(m_text.find('`', i), m_text.size());
            const size_t found = next < m_text.size() ? run(next, '`') : 0;
            if (found == length) {
                m_at = next + length;
                return;
            }
            i = next + std::max<size_t>(found, 1);
        }
        m_codeRun.assign(length, '`');
        m_at = m_text.size();
    }

    void InlineScan::stepEmphasis(char c)
    {
        const size_t length = run(m_at, c);
        const bool afterSpace = m_at == 0 || isSpace(m_text[m_at - 1]);
        const size_t next = m_at + length;
        const bool beforeSpace = next >= m_text.size() || isSpace(m_text[next]);
        const bool isInWord = c == '_' && !afterSpace && !beforeSpace;
        std::string marks(length, c);
        m_at = next;
        if (isInWord || length > 3 || (c == '~' && length != 2))
            return;
        if (!afterSpace && !m_open.empty() && m_open.back() == marks)
            m_open.pop_back();
        else if (!beforeSpace && m_open.size() < 8)
            m_open.push_back(std::move(marks));
    }

    void InlineScan::stepLinkEnd()
    {
        const size_t begin = m_brackets.back();
        m_brackets.pop_back();
        const size_t middle = m_at++;
        if (m_at >= m_text.size() || m_text[m_at] != '(')
            return;
        const size_t end = m_text.find_first_of(")\n", m_at);
        if (end == std::string_view::npos) {
            m_linkBegin = begin;
            m_linkMiddle = middle;
            m_at = m_text.size();
        } else {
            m_at = end + 1;
        }
    }

    std::string repairedInline(std::string_view text)
    {
        text = trimmedEnd(text);
        // A run of marks at the very end may still become an opening or a longer one.
        size_t marks = text.size();
        while (marks > 0
               && (text[marks - 1] == '*' || text[marks - 1] == '`' || text[marks - 1] == '~'))
            --marks;
        const bool isOpening = marks < text.size() && (marks == 0 || isSpace(text[marks - 1]));
        if (isOpening)
            text = trimmedEnd(text.substr(0, marks));

        const InlineScan scan(text);
        std::string shown(text);
        if (scan.linkBegin() != std::string_view::npos) {
            const size_t from = scan.linkBegin() + (text[scan.linkBegin()] == '!' ? 2 : 1);
            shown = std::string(text.substr(0, scan.linkBegin()));
            shown += text.substr(from, scan.linkMiddle() - from);
        }
        // "**bold*": half of the closing marks has come.
        const std::string closers = scan.closers();
        if (closers.starts_with("**") && shown.ends_with('*') && !shown.ends_with("**"))
            shown.pop_back();
        return shown + closers;
    }

    // A formula that has only begun is shown as what there is of it, as code on one line.
    std::string withOpenMath(std::string_view tail, size_t begin)
    {
        std::string shown(tail.substr(0, begin));
        std::string_view rest = trimmedEnd(tail.substr(begin));
        rest.remove_prefix(std::min<size_t>(2, rest.size()));
        if (trimmedEnd(rest).empty() || rest.find('`') != std::string_view::npos)
            return shown;
        shown += "` ";
        std::ranges::replace_copy(rest, std::back_inserter(shown), '\n', ' ');
        return shown + " `";
    }

} // namespace

std::string repairedTail(std::string_view tail, bool isInFence)
{
    const size_t lineBegin = lastLineBegin(tail);
    const std::string_view line = tail.substr(lineBegin);
    if (isInFence) {
        const bool mayClose =
            !line.empty() && line.find_first_not_of(" `~") == std::string_view::npos;
        return std::string(mayClose ? tail.substr(0, lineBegin) : tail);
    }
    if (line.starts_with("```") || line.starts_with("~~~"))
        return std::string(tail.substr(0, lineBegin));
    if (isOnlyBegun(line))
        tail = tail.substr(0, lineBegin);
    const size_t paragraph = tail.rfind("\n\n");
    const size_t inlineBegin = paragraph == std::string_view::npos ? 0 : paragraph + 2;
    if (const size_t math = openMathBegin(tail.substr(inlineBegin)); math != std::string_view::npos)
        return withOpenMath(tail, inlineBegin + math);
    // An open fence inside a list item: closing marks would stand in its code.
    if (tail.substr(inlineBegin).find("```") != std::string_view::npos)
        return std::string(tail);
    return std::string(tail.substr(0, inlineBegin)) + repairedInline(tail.substr(inlineBegin));
}

} // namespace app
