// SPDX-License-Identifier: Apache-2.0
#include "app/chat/transcript_selection.h"

#include "app/chat/transcript_row.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    using Kind = TranscriptRow::Kind;
    constexpr QChar kWordJoiner(0x2060); // holds formulas to their struts

    bool isBefore(int row, int offset, int otherRow, int otherOffset)
    {
        return row != otherRow ? row < otherRow : offset < otherOffset;
    }

    // Characters of a document as they are pasted: a formula as its source.
    QString pasted(const QTextDocument &document, int from, int to)
    {
        const QString raw = document.toRawText();
        QTextCursor cursor(const_cast<QTextDocument *>(&document)); // only reads
        QString text;
        for (int at = from; at < std::min<qsizetype>(to, raw.size()); ++at) {
            const QChar character = raw[at];
            if (character == QChar::ObjectReplacementCharacter) {
                cursor.setPosition(at + 1);
                const QString link = cursor.charFormat().anchorHref();
                if (link.startsWith("formula:"_L1))
                    text += u'$' + QUrl::fromPercentEncoding(link.sliced(8).toUtf8()) + u'$';
            } else if (character == QChar::ParagraphSeparator
                       || character == QChar::LineSeparator) {
                text += u'\n';
            } else if (character != kWordJoiner) {
                text += character == QChar::Nbsp ? QChar(u' ') : character;
            }
        }
        return text;
    }

    QString plainCells(const QStringList &cells)
    {
        QStringList plain;
        for (const QString &cell : cells) {
            QTextDocument document;
            document.setHtml(cell);
            plain.append(pasted(document, 0, document.characterCount() - 1).trimmed());
        }
        return plain.join(u'\t');
    }

} // namespace

TranscriptSelection::TranscriptSelection(QObject *parent)
    : QObject(parent)
{
}

void TranscriptSelection::setRows(QAbstractItemModel *rows)
{
    if (rows == m_rows)
        return;
    if (m_rows)
        m_rows->disconnect(this);
    m_rows = rows;
    m_roles.clear();
    if (rows) {
        for (const auto &[role, name] : rows->roleNames().asKeyValueRange())
            m_roles.insert(name, role);
        const auto again = qOverload<>(&TranscriptSelection::relocate);
        connect(rows, &QAbstractItemModel::rowsInserted, this, again);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, again);
        connect(rows, &QAbstractItemModel::modelReset, this, again);
    }
    clear();
    Q_EMIT rowsChanged();
}

bool TranscriptSelection::isEmpty() const
{
    return m_anchor.row < 0 || !m_rows
        || (m_anchor.row == m_cursor.row && m_anchor.offset == m_cursor.offset);
}

void TranscriptSelection::begin(int row, int offset)
{
    const Place place = placeAt(row, offset);
    set(place, place);
}

void TranscriptSelection::extend(int row, int offset)
{
    const Place place = placeAt(row, offset);
    if (place.row >= 0)
        set(m_anchor.row < 0 ? place : m_anchor, place);
}

void TranscriptSelection::adopt(int row, int from, int to)
{
    if (!isWithin(row))
        return;
    // The end that stays where it was is where it began.
    const auto [low, high] = std::minmax(m_anchor.offset, m_cursor.offset);
    const bool isBackwards = from != to && (m_anchor.offset == to || (high == to && low != from));
    set(placeAt(row, isBackwards ? to : from), placeAt(row, isBackwards ? from : to));
}

void TranscriptSelection::extendByRow(int row, int step)
{
    if (isEmpty()) {
        set(placeAt(row, step > 0 ? 0 : kEnd), placeAt(row, step > 0 ? kEnd : 0));
        return;
    }
    const int next = std::clamp(m_cursor.row + step, 0, m_rows->rowCount() - 1);
    const bool isForward = isBefore(m_anchor.row, m_anchor.offset, m_cursor.row, m_cursor.offset);
    const bool goesDown = next != m_anchor.row ? next > m_anchor.row : isForward;
    // A row that was left on one side is whole when the selection goes on to its other side.
    Place anchor = m_anchor;
    if (goesDown != isForward)
        anchor.offset = goesDown ? 0 : kEnd;
    set(anchor, placeAt(next, goesDown ? kEnd : 0));
}

void TranscriptSelection::selectAll()
{
    if (m_rows && m_rows->rowCount() > 0)
        set(placeAt(0, 0), placeAt(m_rows->rowCount() - 1, kEnd));
}

void TranscriptSelection::clear()
{
    set({}, {});
}

QPoint TranscriptSelection::spanOf(int row) const
{
    const Range selected = range();
    if (isEmpty() || row < selected.first.row || row > selected.last.row)
        return {};
    const int from = row == selected.first.row ? selected.first.offset : 0;
    const int to = row == selected.last.row ? selected.last.offset : kEnd;
    return from == to ? QPoint() : QPoint(from, to == kEnd ? -1 : to);
}

bool TranscriptSelection::isWithin(int row) const
{
    return row >= 0 && m_anchor.row == row && m_cursor.row == row;
}

QVariantList TranscriptSelection::pieces() const
{
    QVariantList found;
    if (isEmpty())
        return found;
    const Range selected = range();
    const int count = m_rows->rowCount();
    int first = selected.first.row - selected.first.block;
    while (first <= selected.last.row) {
        const qint64 message = messageOf(first);
        int last = first;
        while (last + 1 < count && messageOf(last + 1) == message)
            ++last;
        const bool whole = isWhole(first, last, selected);
        const QString text = whole ? QString() : wordsOf(first, last, selected);
        if (whole || !text.isEmpty())
            found.append(
                QVariantMap{{u"messageId"_s, message}, {u"isWhole"_s, whole}, {u"text"_s, text}});
        first = last + 1;
    }
    return found;
}

void TranscriptSelection::offer(const QString &text)
{
    if (QClipboard *const clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(text, QClipboard::Selection);
}

TranscriptSelection::Place TranscriptSelection::placeAt(int row, int offset) const
{
    if (!m_rows || row < 0 || row >= m_rows->rowCount())
        return {};
    Place place{.row = row, .offset = std::max(0, offset), .message = messageOf(row)};
    while (row - place.block > 0 && messageOf(row - place.block - 1) == place.message)
        ++place.block;
    return place;
}

TranscriptSelection::Range TranscriptSelection::range() const
{
    const bool isBackwards = isBefore(m_cursor.row, m_cursor.offset, m_anchor.row, m_anchor.offset);
    return isBackwards ? Range{m_cursor, m_anchor} : Range{m_anchor, m_cursor};
}

void TranscriptSelection::set(const Place &anchor, const Place &cursor)
{
    const auto same = [](const Place &a, const Place &b) {
        return a.row == b.row && a.offset == b.offset && a.message == b.message;
    };
    if (same(anchor, m_anchor) && same(cursor, m_cursor))
        return;
    m_anchor = anchor;
    m_cursor = cursor;
    Q_EMIT changed();
}

void TranscriptSelection::relocate()
{
    if (m_anchor.row < 0)
        return;
    Place anchor = m_anchor;
    Place cursor = m_cursor;
    if (relocate(anchor) && relocate(cursor))
        set(anchor, cursor);
    else
        clear(); // its message is gone
}

bool TranscriptSelection::relocate(Place &place) const
{
    const int count = m_rows->rowCount();
    const auto begins = [&](int row) {
        return row >= 0 && row < count && messageOf(row) == place.message
            && (row == 0 || messageOf(row - 1) != place.message);
    };
    int first = place.row - place.block; // mostly only rows behind it have changed
    if (!begins(first)) {
        for (first = 0; first < count && messageOf(first) != place.message;)
            ++first;
    }
    int row = first + place.block;
    while (row > first && (row >= count || messageOf(row) != place.message))
        --row;
    place.row = row;
    place.block = row - first;
    return first < count;
}

QVariant TranscriptSelection::value(int row, const char *role) const
{
    return m_rows->data(m_rows->index(row, 0), m_roles.value(role, Qt::DisplayRole));
}

qint64 TranscriptSelection::messageOf(int row) const
{
    return value(row, "messageId").toLongLong();
}

bool TranscriptSelection::hasWords(int row) const
{
    switch (static_cast<Kind>(value(row, "kind").toInt())) {
    case Kind::UserText:
    case Kind::RichText:
    case Kind::Code:
    case Kind::Table:
    case Kind::Math:
        return true;
    case Kind::Thought:
    case Kind::Rule:
    case Kind::Error:
    case Kind::Footer:
        break;
    }
    return false;
}

bool TranscriptSelection::isWhole(int first, int last, const Range &range) const
{
    while (first < last && !hasWords(first))
        ++first;
    while (last > first && !hasWords(last))
        --last;
    if (!hasWords(first) || range.first.row > first || range.last.row < last
        || (range.first.row == first && range.first.offset > 0))
        return false;
    if (range.last.row > last || range.last.offset == kEnd)
        return true;
    return words(last, range.last.offset, kEnd).isEmpty();
}

// Of a row between two offsets. A row that is selected whole gives its source.
QString TranscriptSelection::words(int row, int from, int to) const
{
    const auto kind = static_cast<Kind>(value(row, "kind").toInt());
    if (!hasWords(row) || from >= to)
        return {};
    if (kind == Kind::Table) {
        QStringList lines{plainCells(value(row, "tableHeader").toStringList())};
        for (const QVariant &cells : value(row, "tableRows").toList())
            lines.append(plainCells(cells.toStringList()));
        return lines.join(u'\n');
    }
    const QString source = value(row, "text").toString();
    if (kind == Kind::Math)
        return "$$"_L1 + source + "$$"_L1;
    if (from == 0 && to == kEnd)
        return source;
    const QString html = value(row, "html").toString();
    if (html.isEmpty())
        return source.mid(from, to - from);
    QTextDocument document;
    document.setHtml(html);
    return pasted(document, from, to);
}

QString TranscriptSelection::wordsOf(int first, int last, const Range &range) const
{
    QString text;
    for (int row = std::max(first, range.first.row); row <= std::min(last, range.last.row); ++row) {
        const QString piece = words(row, row == range.first.row ? range.first.offset : 0,
                                    row == range.last.row ? range.last.offset : kEnd);
        if (piece.isEmpty())
            continue;
        // A long block of code is several rows.
        const bool goesOn = static_cast<Kind>(value(row, "kind").toInt()) == Kind::Code
            && !value(row, "isBlockFirst").toBool();
        if (!text.isEmpty())
            text += goesOn ? u"\n"_s : u"\n\n"_s;
        text += piece;
    }
    return text;
}

} // namespace app
