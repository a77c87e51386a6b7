// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    bool isInFence() const { return m_fenceLength > 0; }

private:
    enum class Group { None, Plain, Indented, Quote, List };
    struct Line;

    bool addFenceLine(const Line &line);
    void addBlankLine(const Line &line);
    bool continueList(const Line &line);
    bool continueGroup(const Line &line);
    void startGroup(const Line &line);
    void startList(const Line &line);
    void settle(size_t offset);

    size_t m_settled = 0;
    Group m_group = Group::None;
    char m_fenceChar = 0;
    size_t m_fenceLength = 0; // 0: no fence is open
    size_t m_itemIndent = 0; // column where the text of the newest list item begins
    bool m_isBlankBefore = false;
    bool m_mayBeTable = false; // this group holds what looks like a table's second line
    bool m_isUncertain = false; // this list may have ended already
    bool m_isLost = false; // no more cuts
};

} // namespace app
