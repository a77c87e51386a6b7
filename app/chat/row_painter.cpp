// SPDX-License-Identifier: Apache-2.0
#include "app/chat/row_painter.h"

#include "app/chat/text_directions.h"
#include "app/math/formula_html.h"

#include <utility>

using namespace Qt::Literals;

namespace app {
namespace {

    QString styleSheetOf(const TextColors &colors, int lineHeight)
    {
        return u"<style>a{color:%1}code{background-color:%2;white-space:pre-wrap}"
               "pre{background-color:%2;white-space:pre-wrap}blockquote{color:%3;margin-left:16px}"
               "p{margin-top:0;margin-bottom:0;line-height:%5%}li{line-height:%5%}"
               "li p{margin-bottom:6px}blockquote p{margin-bottom:6px}"
               "h1,h2{font-size:x-large;margin-top:8px;margin-bottom:0}"
               "h3{font-size:large;margin-top:4px;margin-bottom:0}"
               "h4,h5,h6{font-size:medium;margin-top:4px;margin-bottom:0}"
               "ul,ol{margin-top:0;margin-bottom:0}table{border-color:%4}</style>"_s.arg(
                   colors.link.name(), colors.codeBackground.name(), colors.muted.name(),
                   colors.line.name(), QString::number(lineHeight));
    }

    // From left to right whatever letters stand in it: code, and the source of formulas.
    QString preHtml(const QString &html)
    {
        return "<p dir=\"ltr\" style=\"margin:0;white-space:pre\">"_L1 + html + "</p>"_L1;
    }

} // namespace

RowPainter::RowPainter()
{
    rebuild();
}

void RowPainter::rebuild()
{
    m_styleSheet = styleSheetOf(m_colors, m_lineHeight);
}

bool RowPainter::setColors(const TextColors &colors)
{
    if (colors == m_colors)
        return false;
    m_colors = colors;
    rebuild();
    return true;
}

bool RowPainter::setLineHeight(int percent)
{
    if (std::exchange(m_lineHeight, percent) == percent)
        return false;
    rebuild();
    return true;
}

bool RowPainter::setMarkStyle(const MarkStyle &style)
{
    return std::exchange(m_markStyle, style) != style;
}

QString RowPainter::marked(const QString &html, int index) const
{
    if (!hasMarks())
        return html;
    const int current = m_marks.row == index ? m_marks.number : -1;
    return withMarks(html, storage::findMatches(plainText(html), m_marks.terms), current,
                     m_markStyle);
}

QString RowPainter::codeHtml(const TranscriptRow &row, int index, const QStringList &coloured) const
{
    // Plain text, which is the fastest, takes each line's direction from its first letter.
    if (coloured.isEmpty() && !hasMarks() && !hasRightToLeft(row.block.text))
        return {};
    QStringList lines = row.block.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = i < coloured.size() ? coloured[i] : lines[i].toHtmlEscaped();
    if (!hasMarks())
        return preHtml(lines.join(u'\n'));
    // A mark at the end of a line would colour the next one up to its end, were that a block.
    return preHtml(marked(lines.join(u'\n'), index).replace(u'\n', "<br/>"_L1));
}

QString RowPainter::html(const TranscriptRow &row, int index, const QStringList &coloured) const
{
    switch (row.kind) {
    case TranscriptRow::Kind::UserText:
        return marked(userHtml(row.block.text, m_lineHeight), index);
    case TranscriptRow::Kind::RichText:
    case TranscriptRow::Kind::Thought:
        return m_styleSheet + withDirections(drawn(marked(row.block.html, index), row));
    case TranscriptRow::Kind::Math:
        return preHtml(marked(row.block.text.toHtmlEscaped(), index));
    case TranscriptRow::Kind::Code:
        return codeHtml(row, index, coloured);
    default:
        return {};
    }
}

// A formula in which something is marked stays as its source, since its tags differ.
QString RowPainter::drawn(const QString &html, const TranscriptRow &row) const
{
    if (!row.block.hasMath || !m_math)
        return html;
    const bool isThought = row.kind == TranscriptRow::Kind::Thought;
    return withFormulas(html, *m_math, isThought ? m_colors.muted : m_colors.text);
}

QVariantMap RowPainter::formula(const TranscriptRow &row) const
{
    if (row.kind != TranscriptRow::Kind::Math || !m_math || hasMarks())
        return {};
    const FormulaPicture picture =
        m_math->find({.tex = row.block.text, .isDisplay = true, .color = m_colors.text});
    if (picture.source.isEmpty())
        return {};
    return {{u"source"_s, picture.source + "-0"_L1},
            {u"width"_s, picture.width},
            {u"height"_s, picture.height}};
}

QStringList RowPainter::cells(const TranscriptRow &row, int index) const
{
    QStringList cells = searchedHtml(row);
    if (!hasMarks()) {
        for (QString &cell : cells)
            cell = drawn(cell, row);
        return cells;
    }
    int number = m_marks.row == index ? m_marks.number : -1;
    for (QString &cell : cells) {
        const auto matches = storage::findMatches(plainText(cell), m_marks.terms);
        cell = withMarks(cell, matches, number, m_markStyle);
        number -= static_cast<int>(matches.size()); // counted from this cell's end on
    }
    return cells;
}

QStringList RowPainter::tableHeader(const TranscriptRow &row, int index) const
{
    return cells(row, index).first(row.block.shownHeader().size());
}

QVariantList RowPainter::tableRows(const TranscriptRow &row, int index) const
{
    const QStringList all = cells(row, index);
    QVariantList list;
    qsizetype at = row.block.shownHeader().size();
    const QList<QStringList> rows = row.block.shownRows();
    for (const QStringList &each : rows) {
        list.append(QVariant(all.sliced(at, each.size())));
        at += each.size();
    }
    return list;
}

} // namespace app
