// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_math.h"

#include "app/chat/next_place.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace app {
namespace {

    constexpr size_t kMaxNoteName = 32;
    constexpr auto npos = std::string_view::npos;

    // A formula's signs as they stand in the text.
    struct Signs {
        std::string_view opening;
        std::string_view closing;
        bool isDisplay = false;
    };

    constexpr Signs kSigns[] = {{"$$", "$$", true}, {"\\[", "\\]", true}, {"\\(", "\\)", false}};

    size_t runLength(std::string_view text, size_t at)
    {
        const size_t end = text.find_first_not_of(text[at], at);
        return (end == npos ? text.size() : end) - at;
    }

    // The end of the code that begins with the backticks at `at`, or of these when none ends it.
    size_t behindCode(std::string_view text, size_t at)
    {
        const size_t length = runLength(text, at);
        for (size_t i = text.find('`', at + length); i != npos;) {
            const size_t found = runLength(text, i);
            if (found == length)
                return i + length;
            i = text.find('`', i + found);
        }
        return at + length;
    }

    const Signs *signsAt(std::string_view text, size_t at)
    {
        for (const Signs &each : kSigns) {
            if (text.substr(at).starts_with(each.opening))
                return &each;
        }
        return nullptr;
    }

    std::string_view trimmed(std::string_view text)
    {
        const size_t begin = text.find_first_not_of(" \t\n");
        if (begin == npos)
            return {};
        return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
    }

    // A line that opens or closes code, whatever list or quote it stands in.
    std::string_view fenceOf(std::string_view line)
    {
        const size_t at = line.find_first_not_of(" \t>-*+0123456789.)");
        if (at == npos || (line[at] != '`' && line[at] != '~'))
            return {};
        const size_t length = runLength(line, at);
        const bool isCode = line[at] == '`' && line.find('`', at + length) != npos;
        return length >= 3 && !isCode ? line.substr(at) : std::string_view();
    }

    bool closes(std::string_view fence, char mark, size_t openLength)
    {
        const size_t length = fence.empty() ? 0 : runLength(fence, 0);
        return length >= openLength && fence[0] == mark && trimmed(fence.substr(length)).empty();
    }

    // "[^name]" at `at`: the name.
    std::optional<std::string_view> noteAt(std::string_view text, size_t at)
    {
        if (!text.substr(at).starts_with("[^"))
            return std::nullopt;
        const size_t end = text.find_first_of("] \t\n[`", at + 2);
        if (end == npos || text[end] != ']' || end == at + 2 || end - at - 2 > kMaxNoteName)
            return std::nullopt;
        return text.substr(at + 2, end - at - 2);
    }

    std::string utf8(char16_t sign)
    {
        return {static_cast<char>(0xE0 | (sign >> 12)),
                static_cast<char>(0x80 | ((sign >> 6) & 0x3F)),
                static_cast<char>(0x80 | (sign & 0x3F))};
    }

    // The closing signs of a text that is read from its begin to its end.
    class Closings final
    {
    public:
        explicit Closings(std::string_view text)
            : m_next{NextPlace(text, kSigns[0].closing), NextPlace(text, kSigns[1].closing),
                     NextPlace(text, kSigns[2].closing)}
        {
        }
        size_t from(const Signs *signs, size_t begin)
        {
            return m_next[std::distance(std::begin(kSigns), signs)].from(begin);
        }

    private:
        NextPlace m_next[std::size(kSigns)];
    };

    class Rewriter final
    {
    public:
        explicit Rewriter(std::string_view text)
            : m_text(text)
            , m_closings(text)
            , m_newline(text, "\n")
            , m_blankLine(text, "\n\n")
        {
        }

        std::string run()
        {
            while (m_at < m_text.size())
                line();
            return std::move(m_out);
        }

    private:
        void line();
        void words(size_t end);
        bool formula();
        bool isQuoted();
        bool note(size_t lineBegin);
        void copy(size_t count)
        {
            m_out += m_text.substr(m_at, count);
            m_at = std::min(m_text.size(), m_at + count);
        }

        std::string_view m_text;
        std::string m_out;
        size_t m_at = 0;
        size_t m_lineBegin = 0; // of the line that the newest formula stood in
        size_t m_lineRead = 0; // how far that was looked for
        Closings m_closings;
        NextPlace m_newline;
        NextPlace m_blankLine;
        std::string_view m_fence; // the line that opened the code that is open
    };

    void Rewriter::line()
    {
        const size_t newline = m_text.find('\n', m_at);
        const size_t end = newline == npos ? m_text.size() : newline + 1;
        const std::string_view fence = fenceOf(m_text.substr(m_at, end - m_at));
        const bool wasOpen = !m_fence.empty();
        if (!wasOpen)
            m_fence = fence;
        else if (closes(fence, m_fence[0], runLength(m_fence, 0)))
            m_fence = {};
        if (wasOpen || !fence.empty())
            return copy(end - m_at);
        words(end);
    }

    void Rewriter::words(size_t end)
    {
        const size_t begin = m_at;
        while (m_at < end) {
            const char c = m_text[m_at];
            if (c == '`') {
                copy(std::max(behindCode(m_text.substr(0, end), m_at), m_at + 1) - m_at);
            } else if ((c == '$' || c == '\\') && formula()) {
                if (m_at > end)
                    return; // it ended in another line
            } else if (c == '\\') {
                copy(2);
            } else if (c != '[' || !note(begin)) {
                copy(1);
            }
        }
    }

    // Whether the line stands in a quote.
    bool Rewriter::isQuoted()
    {
        const size_t newline = m_text.substr(m_lineRead, m_at - m_lineRead).rfind('\n');
        if (newline != npos)
            m_lineBegin = m_lineRead + newline + 1;
        m_lineRead = m_at;
        return m_text[m_lineBegin] == '>';
    }

    // A formula that ends before the next blank line, on one line.
    bool Rewriter::formula()
    {
        const Signs *const signs = signsAt(m_text, m_at);
        if (!signs)
            return false;
        const size_t begin = m_at + 2;
        const size_t blank =
            std::min((signs->isDisplay ? m_blankLine : m_newline).from(begin), m_text.size());
        const size_t end = m_closings.from(signs, begin);
        if (end == npos || end > blank)
            return false;
        const std::string_view tex = trimmed(m_text.substr(begin, end - begin));
        if (tex.empty()) {
            copy(end + 2 - m_at);
            return true;
        }
        const bool isInQuote = isQuoted();
        std::string line;
        bool isLineBegin = m_text[begin] == '\n';
        for (const char c : tex) {
            if (isLineBegin && (c == ' ' || c == '\t' || (c == '>' && isInQuote)))
                continue;
            isLineBegin = c == '\n';
            line += isLineBegin ? ' ' : c;
        }
        const std::string_view mark = signs->isDisplay ? "$$" : "$";
        m_out += mark;
        m_out += trimmed(line);
        m_out += mark;
        m_at = end + 2;
        return true;
    }

    bool Rewriter::note(size_t lineBegin)
    {
        const auto name = noteAt(m_text, m_at);
        if (!name)
            return false;
        const size_t end = m_at + name->size() + 3;
        const bool isText = m_at == lineBegin && end < m_text.size() && m_text[end] == ':';
        if (isText && lineBegin > 0 && !m_out.ends_with("\n\n"))
            m_out += '\n';
        m_out += utf8(isText ? kNoteTextBegin : kNoteBegin);
        m_out += *name;
        m_out += utf8(kNoteEnd);
        m_at = isText ? end + 1 : end;
        return true;
    }

} // namespace

std::string withMathAndNotes(std::string_view markdown)
{
    const bool isPlain = markdown.find("\\(") == npos && markdown.find("\\[") == npos
        && markdown.find("$$") == npos && markdown.find("[^") == npos;
    return isPlain ? std::string(markdown) : Rewriter(markdown).run();
}

void MathLines::addLine(std::string_view line)
{
    size_t at = 0;
    if (!isInFormula()) {
        const std::string_view fence = fenceOf(line);
        const bool wasCode = m_fenceLength > 0;
        if (wasCode ? closes(fence, m_fence, m_fenceLength) : !fence.empty()) {
            m_fenceLength = wasCode ? 0 : runLength(fence, 0);
            m_fence = fence[0];
        }
        if (wasCode || !fence.empty())
            return;
    } else {
        const size_t end = line.find(m_closing);
        if (end == npos)
            return;
        at = end + 2;
        m_closing = {};
    }
    const size_t begin = openMathBegin(line.substr(at));
    if (begin == npos)
        return;
    const Signs *const signs = signsAt(line, at + begin);
    if (signs && signs->isDisplay)
        m_closing = signs->closing;
}

size_t openMathBegin(std::string_view text)
{
    Closings closings(text);
    NextPlace newline(text, "\n");
    for (size_t at = 0; at < text.size();) {
        if (text[at] == '`') {
            at = behindCode(text, at);
        } else if (const Signs *const signs = signsAt(text, at)) {
            const size_t end = closings.from(signs, at + 2);
            const size_t line = signs->isDisplay ? npos : newline.from(at);
            if (end == npos && line == npos)
                return at;
            at = end == npos ? at + 2 : end + 2;
        } else {
            at += text[at] == '\\' ? 2 : 1;
        }
    }
    return npos;
}

} // namespace app
