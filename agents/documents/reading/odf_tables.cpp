// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/odf_tables.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kRepeatedRows = 1000;
    constexpr qsizetype kCells = 2'000'000;

} // namespace

void OdfTables::readSheet(XmlWalker &xml, MarkdownBuilder &builder)
{
    m_isSheet = true;
    m_comments.clear();
    builder.table(rows(xml));
    for (const QString &comment : m_comments)
        builder.paragraph(comment);
}

TableRows OdfTables::rows(XmlWalker &xml)
{
    TableRows all;
    readRows(xml, all);
    return all;
}

void OdfTables::readRows(XmlWalker &xml, TableRows &rows)
{
    while (xml.enterChild()) {
        if (xml.is(u"table-header-rows") || xml.is(u"table-rows") || xml.is(u"table-row-group")) {
            readRows(xml, rows);
        } else if (!xml.is(u"table-row") || m_cells > kCells) {
            m_isCut |= m_cells > kCells;
            xml.skip();
        } else {
            const int repeated = xml.number(u"number-rows-repeated", 1);
            QStringList row;
            readCells(xml, row);
            const bool isBlank = std::ranges::all_of(
                row, [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
            const int copies = isBlank ? 0 : std::clamp(repeated, 1, kRepeatedRows);
            for (int i = 0; i < copies; ++i)
                rows.append(row);
            m_cells += copies * row.size();
        }
    }
}

void OdfTables::readCells(XmlWalker &xml, QStringList &row)
{
    while (xml.enterChild()) {
        if (!xml.is(u"table-cell") && !xml.is(u"covered-table-cell")) {
            xml.skip();
            continue;
        }
        const int repeated = xml.number(u"number-columns-repeated", 1);
        const QString text = readCell(xml);
        const int room = kColumns - static_cast<int>(row.size());
        m_isCut |= repeated > room && !text.isEmpty();
        for (int i = 0; i < std::min(repeated, room); ++i)
            row.append(text);
    }
    while (!row.isEmpty() && row.last().isEmpty())
        row.removeLast();
}

QString OdfTables::readCell(XmlWalker &xml)
{
    QStringList lines;
    while (xml.enterChild()) {
        if (xml.is(u"annotation")) {
            const QString comment = m_text.annotation(xml);
            (m_isSheet ? m_comments : lines) += comment;
        } else if (xml.is(u"p") || xml.is(u"h")) {
            lines += m_text.paragraph(xml);
        } else {
            lines += m_text.blockText(xml);
        }
    }
    return lines.join(u'\n').trimmed();
}

} // namespace agents::documents
