// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_boundary.h"

#include <algorithm>

namespace app {
namespace {

    constexpr size_t kCodeIndent = 4;

    bool isBlankChar(char c)
    {
        return c == ' ' || c == '\t';
    }

    size_t runLength(std::string_view text, char c)
    {
        const size_t end = text.find_first_not_of(c);
        return end == std::string_view::npos ? text.size() : end;
    }

    // "***", "- - -", "___".
    bool isRule(std::string_view text)
    {
        const char c = text.front();
        if (c != '*' && c != '-' && c != '_')
            return false;
        const auto count = std::count(text.begin(), text.end(), c);
        const auto blanks = std::count_if(text.begin(), text.end(), isBlankChar);
        return count >= 3 && static_cast<size_t>(count + blanks) == text.size();
    }

    bool isHeading(std::string_view text)
    {
        const size_t level = runLength(text, '#');
        return level >= 1 && level <= 6 && (level == text.size() || isBlankChar(text[level]));
    }

    bool looksLikeTableDelimiter(std::string_view text)
    {
        return text.find_first_not_of("|:- \t") == std::string_view::npos
            && text.find('-') != std::string_view::npos
            && text.find_first_of("|:") != std::string_view::npos;
    }

    // Length of an opening fence, 0: none.
    size_t fenceLength(std::string_view text)
    {
        const char c = text.front();
        if (c != '`' && c != '~')
            return 0;
        const size_t length = runLength(text, c);
        const bool isBroken = c == '`' && text.find('`', length) != std::string_view::npos;
        return length >= 3 && !isBroken ? length : 0;
    }

    struct Marker {
        size_t width = 0; // columns from the marker to the item's text; 0: no marker
        bool isEmpty = false;
        bool mayInterrupt = true; // a paragraph
    };

    Marker listMarker(std::string_view text, size_t column)
    {
        size_t length = 0;
        Marker marker;
        if (text.front() == '-' || text.front() == '+' || text.front() == '*') {
            length = 1;
        } else {
            const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
            if (digits == 0 || digits > 9 || digits == text.size()
                || (text[digits] != '.' && text[digits] != ')'))
                return {};
            length = digits + 1;
            marker.mayInterrupt = text.substr(0, digits) == "1";
        }
        size_t spaces = 0;
        size_t i = length;
        for (; i < text.size() && isBlankChar(text[i]); ++i)
            spaces += text[i] == '\t' ? 4 - (column + length + spaces) % 4 : 1;
        marker.isEmpty = i == text.size();
        if (spaces == 0 && !marker.isEmpty)
            return {};
        marker.mayInterrupt = marker.mayInterrupt && !marker.isEmpty;
        marker.width = length + (spaces > 4 || marker.isEmpty ? 1 : spaces);
        return marker;
    }

} // namespace

struct MarkdownBoundary::Line {
    Line(std::string_view whole, size_t beginOffset, size_t endOffset)
        : begin(beginOffset)
        , end(endOffset)
    {
        size_t i = 0;
        for (; i < whole.size() && isBlankChar(whole[i]); ++i)
            indent += whole[i] == '\t' ? 4 - indent % 4 : 1;
        text = whole.substr(i);
        if (text.empty())
            return;
        fence = fenceLength(text);
        rule = isRule(text);
        if (!rule)
            marker = listMarker(text, indent);
    }

    std::string_view text; // without indentation
    size_t indent = 0; // columns
    size_t begin = 0;
    size_t end = 0;
    size_t fence = 0;
    bool rule = false;
    Marker marker;

    // Ends a paragraph, hence a list, wherever it stands.
    bool isInterruption() const
    {
        return fence > 0 || rule || text.front() == '>' || isHeading(text);
    }
};

bool MarkdownBoundary::Fence::isEnd(std::string_view text) const
{
    const size_t run = runLength(text, mark);
    return run >= length
        && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(run), text.end(), isBlankChar);
}

void MarkdownBoundary::settle(size_t offset)
{
    const MathLines &math = offset == m_lineBegin ? m_mathBefore : m_math;
    m_isLost = m_isLost || !math.isBetween();
    if (!m_isLost)
        m_settled = offset;
    m_group = Group::None;
    m_mayBeTable = false;
    m_innerFence = {};
    m_isUncertain = false;
    m_isBlankBefore = false;
}

void MarkdownBoundary::addLine(std::string_view whole, size_t begin, size_t end)
{
    const Line line(whole, begin, end);
    if (addMathLine(line, whole) || addFenceLine(line))
        return;
    if (line.text.empty())
        return addBlankLine(line);
    if (m_group == Group::List ? continueList(line) : continueGroup(line)) {
        m_isBlankBefore = false;
        return;
    }
    startGroup(line);
}

bool MarkdownBoundary::addFenceLine(const Line &line)
{
    if (!isInFence())
        return false;
    if (line.indent < kCodeIndent && m_fence.isEnd(line.text)) {
        m_fence = {};
        settle(line.end);
    }
    return true;
}

// Lines of a formula are no lists and no headings, whatever they begin with.
bool MarkdownBoundary::addMathLine(const Line &line, std::string_view whole)
{
    m_mathBefore = m_math;
    m_lineBegin = line.begin;
    const bool wasFormula = m_math.isInFormula();
    if (wasFormula && line.text.empty()) {
        m_math.close();
        m_isLost = true; // it was none: those lines were what they looked like
        return false;
    }
    m_math.addLine(whole);
    return wasFormula;
}

void MarkdownBoundary::addBlankLine(const Line &line)
{
    m_isBlankBefore = true;
    if (m_group == Group::Plain || m_group == Group::Quote)
        settle(line.end);
}

// Follows the fences inside a list or quote, whatever markers stand before them.
void MarkdownBoundary::readInside(const Line &line)
{
    const size_t at = std::min(line.text.find("```"), line.text.find("~~~"));
    if (at == std::string_view::npos)
        return;
    const std::string_view text = line.text.substr(at);
    if (m_innerFence.length == 0)
        m_innerFence = {text.front(), runLength(text, text.front())};
    else if (m_innerFence.isEnd(text))
        m_innerFence = {};
}

// True: the line belongs to the list, as far as can be told.
bool MarkdownBoundary::continueList(const Line &line)
{
    if (line.indent >= m_itemIndent) {
        readInside(line);
        // Whether this opens a fence of the item or one of the page is open when a line without
        // indentation stood before.
        if (m_isUncertain && line.fence > 0)
            m_isLost = true;
        return true;
    }
    m_isLost = m_isLost || m_innerFence.length > 0;
    if (line.marker.width > 0 && line.indent < kCodeIndent) {
        m_isUncertain = line.marker.isEmpty || (m_isUncertain && !line.marker.mayInterrupt);
        m_itemIndent = line.indent + line.marker.width;
        readInside(line);
        return true;
    }
    if (!m_isBlankBefore && !(line.indent < kCodeIndent && line.isInterruption())) {
        m_isUncertain = true; // a lazy line, or the end of the list
        m_isLost = m_isLost || looksLikeTableDelimiter(line.text);
        return true;
    }
    settle(line.begin);
    return false;
}

bool MarkdownBoundary::continueIndented(const Line &line)
{
    if (line.indent >= kCodeIndent)
        return true;
    if (m_isUncertain && !m_isBlankBefore) {
        m_isLost = m_isLost || line.isInterruption() || line.marker.width > 0;
        m_group = Group::Plain;
        return continueGroup(line);
    }
    settle(line.begin);
    return false;
}

// True: the line belongs to the open paragraph, table, quote or indented code.
bool MarkdownBoundary::continueGroup(const Line &line)
{
    if (m_group == Group::None)
        return false;
    if (m_group == Group::Indented)
        return continueIndented(line);
    if (m_group == Group::Quote && line.text.front() == '>') {
        readInside(line);
        return true;
    }
    m_isLost = m_isLost || m_innerFence.length > 0;
    if (line.indent >= kCodeIndent) {
        // More of a paragraph, or code after a heading.
        m_isLost = m_isLost || m_mayBeTable || m_group == Group::Quote;
        m_group = Group::Indented;
        m_isUncertain = true;
        return true;
    }
    if (m_mayBeTable) {
        if (line.fence > 0 || line.marker.width > 0)
            m_isLost = true;
        return true;
    }
    if (line.marker.width > 0 && !line.marker.mayInterrupt) {
        // A paragraph line in most cases ("in the year\n1984. It"), an item after a heading.
        startList(line);
        m_isUncertain = true;
        return true;
    }
    if (line.rule) {
        // After text it is the underline of a heading, else a rule; both end here.
        settle(line.end);
        return true;
    }
    if (line.isInterruption() || line.marker.width > 0) {
        settle(line.begin);
        return false;
    }
    m_mayBeTable = looksLikeTableDelimiter(line.text);
    return true;
}

void MarkdownBoundary::startList(const Line &line)
{
    m_group = Group::List;
    m_itemIndent = line.indent + line.marker.width;
    m_isUncertain = line.marker.isEmpty;
    readInside(line);
}

void MarkdownBoundary::startGroup(const Line &line)
{
    m_isBlankBefore = false;
    if (line.indent >= kCodeIndent) {
        m_group = Group::Indented;
    } else if (line.fence > 0) {
        settle(line.begin);
        m_fence = {line.text.front(), line.fence};
    } else if (line.rule || isHeading(line.text)) {
        settle(line.end);
    } else if (line.marker.width > 0) {
        startList(line);
    } else {
        m_group = line.text.front() == '>' ? Group::Quote : Group::Plain;
        if (m_group == Group::Quote)
            readInside(line);
    }
}

} // namespace app
