// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/block.h"
#include "app/chat/markdown_boundary.h"

#include <string>

namespace app {

// A Markdown text that grows, as blocks. Each append parses only the end that can still change;
// finish() parses everything once more, so that the result is exact. Any one thread.
class MarkdownBlocks final
{
public:
    void append(const QString &text); // a half surrogate pair at the end waits for its other half
    void finish();

    const QList<Block> &blocks() const { return m_blocks; }
    // Blocks before this index are as they were before the last append() or finish().
    qsizetype firstChanged() const { return m_firstChanged; }
    qsizetype settledCount() const { return m_settledCount; } // these change at finish() at most
    QString source() const;

private:
    void appendNormalised(const QString &text);
    void readLines();

    std::string m_source; // UTF-8, '\n' only
    QChar m_pendingHigh; // first half of a surrogate pair
    bool m_endsWithCarriageReturn = false;
    size_t m_linesRead = 0; // offset of the first incomplete line
    MarkdownBoundary m_boundary;
    size_t m_settledEnd = 0; // offset in m_source that m_settledCount blocks cover
    QList<Block> m_blocks;
    qsizetype m_settledCount = 0;
    qsizetype m_firstChanged = 0;
};

} // namespace app
