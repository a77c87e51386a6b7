// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/block.h"

#include <vector>

#include <md4c.h>

namespace app {

// Turns md4c's events into blocks. One per parse; any thread.
class BlockWriter final
{
public:
    QList<Block> take() { return std::move(m_blocks); }
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size);

private:
    // Qt's rich text lays out deep nesting slowly; no honest reply needs more.
    static constexpr size_t kMaxDepth = 24;

    void beginTop(MD_BLOCKTYPE type, void *detail);
    void endTop();
    void open(const QString &tag, QLatin1StringView closing);
    void close();
    void openItem(const MD_BLOCK_LI_DETAIL &item);
    void openNested(MD_BLOCKTYPE type, void *detail);
    bool isInLists() const;
    void leaveListForCode(void *detail);
    void goOnWithList();
    static QString withoutEmptyTags(QString html);
    void finishText();
    void tableEvent(MD_BLOCKTYPE type, void *detail);
    void endCell();
    void closeSpan();
    void endSpans();
    void openMath(bool isDisplay);
    void closeMath();
    void writeText(const QString &plain);
    void breakPlain();

    QList<Block> m_blocks;
    Block m_block;
    QString m_html;
    QString m_plain;
    std::vector<QLatin1StringView> m_closing; // empty: the tag was left out
    std::vector<MD_BLOCKTYPE> m_open; // without the document
    std::vector<int> m_numbers; // of the lists around; -1: bullets
    std::vector<MD_SPANTYPE> m_spans; // within the innermost block
    std::vector<bool> m_links; // of the links and images around: was it written
    QStringList m_cells;
    QString m_tex; // of the formula that is being read
    bool m_isListCode = false; // the block is code inside a list
    bool m_isContinued = false; // the block goes on with a list that code interrupted
    bool m_isInMath = false;
    bool m_isDisplay = false;
};

} // namespace app
