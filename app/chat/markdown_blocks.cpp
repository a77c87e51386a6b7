// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_blocks.h"

#include "app/chat/markdown_parser.h"
#include "app/chat/markdown_repair.h"

#include <utility>

namespace app {

QString MarkdownBlocks::source() const
{
    return QString::fromUtf8(m_source.data(), static_cast<qsizetype>(m_source.size()));
}

// "\r\n" and "\r" become "\n", so that the line scanner and the parser see the same lines.
void MarkdownBlocks::appendNormalised(const QString &text)
{
    QString ready = m_pendingHigh.isNull() ? text : QString(m_pendingHigh) + text;
    m_pendingHigh = {};
    if (!ready.isEmpty() && ready.back().isHighSurrogate()) {
        m_pendingHigh = ready.back();
        ready.chop(1);
    }
    for (const char c : ready.toUtf8()) {
        if (c == '\n' && std::exchange(m_endsWithCarriageReturn, false))
            continue;
        m_endsWithCarriageReturn = c == '\r';
        m_source += c == '\r' ? '\n' : c;
    }
}

void MarkdownBlocks::readLines()
{
    for (size_t end = m_source.find('\n', m_linesRead); end != std::string::npos;
         end = m_source.find('\n', m_linesRead)) {
        const std::string_view line(m_source.data() + m_linesRead, end - m_linesRead);
        m_boundary.addLine(line, m_linesRead, end + 1);
        m_linesRead = end + 1;
    }
}

void MarkdownBlocks::append(const QString &text)
{
    appendNormalised(text);
    readLines();
    m_blocks.resize(m_settledCount);
    m_firstChanged = m_settledCount;
    const std::string_view source = m_source;
    if (m_boundary.settled() > m_settledEnd) {
        m_blocks += parseMarkdown(source.substr(m_settledEnd, m_boundary.settled() - m_settledEnd));
        m_settledEnd = m_boundary.settled();
        m_settledCount = m_blocks.size();
    }
    m_blocks += parseMarkdown(repairedTail(source.substr(m_settledEnd), m_boundary.isInFence()));
}

void MarkdownBlocks::finish()
{
    if (!std::exchange(m_pendingHigh, {}).isNull())
        m_source += "\xEF\xBF\xBD";
    const QList<Block> before = std::exchange(m_blocks, parseMarkdown(m_source));
    m_settledCount = m_blocks.size();
    m_settledEnd = m_source.size();
    m_firstChanged = 0;
    while (m_firstChanged < std::min(before.size(), m_blocks.size())
           && before[m_firstChanged] == m_blocks[m_firstChanged])
        ++m_firstChanged;
}

} // namespace app
