// SPDX-License-Identifier: Apache-2.0
#include "app/chat/transcript_model.h"

#include "app/chat/code_highlighter.h"
#include "app/chat/code_language.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace app {
namespace {

    QVariantList alignments(const QList<CellAlign> &cells)
    {
        QVariantList list;
        for (const CellAlign align : cells) {
            const Qt::AlignmentFlag flag = align == CellAlign::Center ? Qt::AlignHCenter
                : align == CellAlign::Right                           ? Qt::AlignRight
                                                                      : Qt::AlignLeft;
            list.append(static_cast<int>(flag));
        }
        return list;
    }

    // How many rows at the front (or, reversed, at the end) are the same.
    template<typename Iterator>
    qsizetype commonCount(Iterator a, Iterator aEnd, Iterator b, Iterator bEnd)
    {
        return std::distance(a, std::mismatch(a, aEnd, b, bEnd).first);
    }

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_highlighter(std::make_unique<CodeHighlighter>())
{
    connect(m_highlighter.get(), &CodeHighlighter::highlighted, this,
            &TranscriptModel::onHighlighted);
}

TranscriptModel::~TranscriptModel() = default;

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TranscriptModel::count() const
{
    return static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{KindRole, "kind"},
            {MessageIdRole, "messageId"},
            {IsUserRole, "isUser"},
            {TextRole, "text"},
            {HtmlRole, "html"},
            {LanguageRole, "language"},
            {TableHeaderRole, "tableHeader"},
            {TableRowsRole, "tableRows"},
            {SecondsRole, "seconds"},
            {StreamingRole, "isStreaming"},
            {FirstOfMessageRole, "isFirst"},
            {SiblingIndexRole, "siblingIndex"},
            {SiblingCountRole, "siblingCount"},
            {SentToRole, "sentTo"},
            {StatsRole, "stats"},
            {AccessibleTextRole, "accessibleText"},
            {TableAlignRole, "tableAlign"},
            {TableNoteRole, "tableNote"},
            {OpenRole, "isOpen"},
            {HeadingRole, "headingLevel"},
            {BlockFirstRole, "isBlockFirst"},
            {BlockLastRole, "isBlockLast"},
            {FirstLineRole, "firstLine"},
            {FormulaRole, "formula"},
            {TokensRole, "tokens"},
            {IndentRole, "indent"}};
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const TranscriptRow &row = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return QVariant::fromValue(static_cast<Kind>(row.kind));
    case MessageIdRole:
        return row.message;
    case IsUserRole:
        return row.kind == TranscriptRow::Kind::UserText;
    case SecondsRole:
        return row.seconds;
    case StreamingRole:
        return row.isStreaming;
    case FirstOfMessageRole:
        return row.isFirst;
    case SiblingIndexRole:
        return row.siblingIndex;
    case SiblingCountRole:
        return row.siblingCount;
    case SentToRole:
        return row.sentTo;
    case StatsRole:
        return row.stats;
    case TokensRole:
        return row.tokens;
    case OpenRole:
        return row.isOpen;
    case AccessibleTextRole:
        return accessibleText(row, index.row() + 1 == count());
    default:
        return blockData(row, index.row(), role);
    }
}

QVariant TranscriptModel::blockData(const TranscriptRow &row, int index, int role) const
{
    switch (role) {
    case TextRole:
        return row.block.text;
    case HtmlRole:
        return m_painter.html(row, index, coloured(row, index));
    case LanguageRole:
        return languageLabel(row.block.language);
    case FirstLineRole:
        return row.block.firstLine;
    case IndentRole:
        return row.block.indent;
    case FormulaRole:
        return m_painter.formula(row);
    case TableHeaderRole:
        return m_painter.tableHeader(row, index);
    case TableRowsRole:
        return m_painter.tableRows(row, index);
    case TableAlignRole:
        return alignments(row.block.tableAlign);
    case TableNoteRole:
        return tableNote(row.block);
    case HeadingRole:
        return row.block.headingLevel;
    case BlockFirstRole:
        return row.block.firstLine == 0;
    case BlockLastRole:
        return row.block.isLast;
    default:
        return {};
    }
}

// Code is coloured once somebody looks at it: a long conversation has thousands of blocks.
QStringList TranscriptModel::coloured(const TranscriptRow &row, int index) const
{
    if (row.kind != TranscriptRow::Kind::Code || row.block.language.isEmpty())
        return {};
    const CodeKey key{row.message, row.codeBlock};
    if (!m_highlighter->knows(key))
        m_highlighter->update(key, row.block.language, codeSource(index), !row.isStreaming);
    return m_highlighter->lines(key, row.block.firstLine,
                                static_cast<int>(row.block.text.count(u'\n')) + 1);
}

void TranscriptModel::setColors(const QColor &muted,
                                const QColor &link,
                                const QColor &codeBackground,
                                const QColor &line,
                                const QColor &text,
                                bool dark)
{
    const bool wasDark = m_painter.isDark();
    if (!m_painter.setColors({muted, link, codeBackground, line, text, dark}))
        return;
    if (wasDark != dark)
        m_highlighter->setDark(dark);
    repaint(0, m_rows.size() - 1);
}

void TranscriptModel::setLineHeight(int percent)
{
    if (m_painter.setLineHeight(percent))
        repaint(0, m_rows.size() - 1);
}

void TranscriptModel::setMarkColors(const QColor &fill,
                                    const QColor &currentFill,
                                    const QColor &text)
{
    if (m_painter.setMarkStyle({fill.name(), currentFill.name(), text.name()})
        && m_painter.hasMarks())
        repaint(0, m_rows.size() - 1);
}

void TranscriptModel::setMarks(const QList<storage::SearchTerm> &terms, int row, int number)
{
    const bool isOnlyStep = m_painter.hasMarks() && m_painter.terms() == terms;
    if (!m_painter.hasMarks() && terms.isEmpty())
        return;
    m_painter.setMarks({terms, row, number});
    const int before = std::exchange(m_markedRow, row);
    if (isOnlyStep) {
        repaint(before, before);
        repaint(row, row);
    } else {
        repaint(0, m_rows.size() - 1);
    }
}

// Only how rows are drawn has changed.
void TranscriptModel::repaint(qsizetype first, qsizetype last)
{
    if (first < 0 || last < first || last >= m_rows.size())
        return;
    Q_EMIT dataChanged(index(static_cast<int>(first)), index(static_cast<int>(last)),
                       {HtmlRole, TableHeaderRole, TableRowsRole, FormulaRole});
}

void TranscriptModel::setMath(MathRenderer *math)
{
    m_math = math;
    m_painter.setMath(math);
    connect(math, &MathRenderer::drawn, this, &TranscriptModel::repaintFormulas);
}

void TranscriptModel::setTextSize(double size, double ratio)
{
    if (!m_math || !m_math->setScale(size, ratio))
        return;
    repaintFormulas();
}

void TranscriptModel::repaintFormulas()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].block.hasMath || m_rows[i].kind == TranscriptRow::Kind::Math)
            repaint(i, i);
    }
}

int TranscriptModel::rowOfMessage(qint64 messageId) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [messageId](const TranscriptRow &row) { return row.message == messageId; });
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

void TranscriptModel::setRows(const QList<TranscriptRow> &rows)
{
    // Another conversation has no row in common: nothing is compared, nothing is copied.
    const bool isOther =
        m_rows.isEmpty() || rows.isEmpty() || m_rows.front().message != rows.front().message;
    if (isOther)
        reset(rows);
    else
        replace(0, m_rows.size(), rows);
}

void TranscriptModel::reset(const QList<TranscriptRow> &rows)
{
    const qsizetype before = m_rows.size();
    m_highlighter->clear();
    beginResetModel();
    m_rows = rows;
    endResetModel();
    if (before != m_rows.size())
        Q_EMIT countChanged();
}

void TranscriptModel::setMessageTail(storage::MessageId message,
                                     qsizetype keep,
                                     const QList<TranscriptRow> &tail)
{
    // Running replies stand at the end: look from there.
    const auto ofMessage = [message](const TranscriptRow &row) { return row.message == message; };
    const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(), ofMessage);
    if (last == m_rows.rend()) // a reply before its first word has no rows yet
        return replace(m_rows.size(), 0, tail);
    const auto before = std::find_if_not(last, m_rows.rend(), ofMessage);
    const qsizetype end = std::distance(last, m_rows.rend());
    const qsizetype first = std::distance(before, m_rows.rend()) + keep;
    if (first <= end)
        replace(first, end - first, tail);
}

// Rows of one kind are updated in place; a row of another kind needs another delegate, so it is
// removed and inserted.
void TranscriptModel::replace(qsizetype first, qsizetype count, const QList<TranscriptRow> &rows)
{
    const auto begin = m_rows.cbegin() + first;
    const qsizetype same = commonCount(begin, begin + count, rows.cbegin(), rows.cend());
    const auto oldEnd = std::make_reverse_iterator(begin + count);
    const qsizetype sameEnd =
        std::min(commonCount(oldEnd, std::make_reverse_iterator(begin + same), rows.crbegin(),
                             std::make_reverse_iterator(rows.cbegin() + same)),
                 std::min(count, rows.size()) - same);
    first += same;
    qsizetype removed = count - same - sameEnd;
    QList<TranscriptRow> added = rows.sliced(same, rows.size() - same - sameEnd);

    qsizetype updated = 0;
    while (updated < std::min(removed, added.size())
           && m_rows[first + updated].kind == added[updated].kind) {
        m_rows[first + updated] = added[updated];
        ++updated;
    }
    const qsizetype changedFrom = first;
    const qsizetype changedCount = added.size();
    first += updated;
    removed -= updated;
    added = added.sliced(updated);
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + removed - 1));
        m_rows.remove(first, removed);
        endRemoveRows();
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added.size() - 1));
        m_rows.insert(first, added.size(), {});
        std::ranges::copy(added, m_rows.begin() + first);
        endInsertRows();
    }
    if (updated > 0)
        Q_EMIT dataChanged(index(static_cast<int>(changedFrom)),
                           index(static_cast<int>(first - 1)));
    if (!added.isEmpty() && updated == 0 && first > 0 && m_rows[first - 1].isStreaming)
        Q_EMIT dataChanged(index(static_cast<int>(first - 1)), index(static_cast<int>(first - 1)),
                           {AccessibleTextRole}); // no longer the last one
    highlight(changedFrom, changedCount);
    if (removed != added.size())
        Q_EMIT countChanged();
}

// Blocks that nobody has looked at yet are left alone.
void TranscriptModel::highlight(qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i) {
        const TranscriptRow &row = m_rows[i];
        const bool isLastChanged = i + 1 == first + count || m_rows[i + 1].block.firstLine == 0;
        if (row.kind != TranscriptRow::Kind::Code || !isLastChanged)
            continue;
        const CodeKey key{row.message, row.codeBlock};
        if (m_highlighter->knows(key))
            m_highlighter->update(key, row.block.language, codeSource(static_cast<int>(i)),
                                  !row.isStreaming);
    }
}

void TranscriptModel::onHighlighted(qint64 message, int codeBlock)
{
    for (int first = rowOfMessage(message); first >= 0 && first < count(); ++first) {
        if (m_rows[first].message != message)
            return;
        if (m_rows[first].codeBlock == codeBlock) {
            int last = first;
            while (last + 1 < count() && m_rows[last + 1].message == message
                   && m_rows[last + 1].codeBlock == codeBlock)
                ++last;
            Q_EMIT dataChanged(index(first), index(last), {HtmlRole});
            return;
        }
    }
}

} // namespace app
