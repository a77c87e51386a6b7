// SPDX-License-Identifier: Apache-2.0
// Code in lists; the rest of BlockWriter is in block_writer.cpp.
#include "app/chat/block_writer.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {

// Only lists and their items are open, and not so many that some are shown flat.
bool BlockWriter::isInLists() const
{
    return !m_open.empty() && m_open.size() <= kMaxDepth
        && std::ranges::all_of(m_open, [](MD_BLOCKTYPE type) {
               return type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
           });
}

// Rich text cannot hold a block of code that is coloured, scrolls and has a button of its own.
void BlockWriter::leaveListForCode(void *detail)
{
    for (auto closing = m_closing.rbegin(); closing != m_closing.rend(); ++closing)
        m_html += *closing;
    endTop();
    beginTop(MD_BLOCK_CODE, detail);
    m_block.indent = static_cast<int>(m_numbers.size());
    m_isListCode = true;
}

// What follows in an item of the list stands where its text stands, without another mark.
void BlockWriter::goOnWithList()
{
    m_isListCode = false;
    finishText();
    m_blocks.append(std::exchange(m_block, {}));
    m_isContinued = true;
    m_html.clear();
    m_closing.clear();
    size_t list = 0;
    for (const MD_BLOCKTYPE type : m_open) {
        if (type == MD_BLOCK_LI)
            open(u"<div>"_s, "</div>"_L1);
        else if (const int number = m_numbers[list++]; number >= 0)
            open(u"<ol start=\"%1\">"_s.arg(number), "</ol>"_L1);
        else
            open(u"<ul>"_s, "</ul>"_L1);
    }
}

// What was opened again for a list that did not go on.
QString BlockWriter::withoutEmptyTags(QString html)
{
    static const QRegularExpression kEmpty(u"<(div|ul|ol)[^>]*></\\1>"_s);
    for (qsizetype before = -1; before != html.size();) {
        before = html.size();
        html.remove(kEmpty);
    }
    return html;
}

} // namespace app
