// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/markdown_math.h"

#include <cstddef>
#include <string_view>

namespace app {

// Finds where a growing Markdown text may be cut: nothing after settled() can change the blocks
// before it (link reference definitions apart). Reads each complete line once. When a construct
// is too unusual to be sure, it stops finding further cuts. A value.
class MarkdownBoundary final
{
public:
    // Lines in order, without their '\n'; [begin, end) is the line with its '\n' in the whole text.
    void addLine(std::string_view line, size_t begin, size_t end);

    size_t settled() const { return m_settled; }
    bool isInFence() const { return m_fence.length > 0; }

private:
    enum class Group { None, Plain, Indented, Quote, List };
    struct Line;
    struct Fence {
        char mark = 0;
        size_t length = 0; // 0: none is open
        bool isEnd(std::string_view text) const; // `text` closes it
    };

    bool addFenceLine(const Line &line);
    bool addMathLine(const Line &line, std::string_view whole);
    void addBlankLine(const Line &line);
    bool continueList(const Line &line);
    bool continueGroup(const Line &line);
    bool continueIndented(const Line &line);
    void startGroup(const Line &line);
    void readInside(const Line &line);
    void startList(const Line &line);
    void settle(size_t offset);

    size_t m_settled = 0;
    Group m_group = Group::None;
    Fence m_fence;
    Fence m_innerFence; // inside this list or quote: md4c may take the next fence for its end
    size_t m_itemIndent = 0; // column where the text of the newest list item begins
    MathLines m_math;
    MathLines m_mathBefore; // the newest line, which began at
    size_t m_lineBegin = 0;
    bool m_isBlankBefore = false;
    bool m_mayBeTable = false; // this group holds what looks like a table's second line
    bool m_isUncertain = false; // this list may have ended, this code may be a paragraph
    bool m_isLost = false; // no more cuts
};

} // namespace app
