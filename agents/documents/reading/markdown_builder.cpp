// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/markdown_builder.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kListDepth = 12;

    QString cell(const QString &text)
    {
        QString flat = text.trimmed();
        flat.replace(u'|', u"\\|"_s);
        flat.replace(u"\r\n"_s, u"\n"_s);
        flat.replace(u'\r', u'\n');
        flat.replace(u"\n"_s, u"<br>"_s);
        flat.replace(u'\t', u' ');
        return flat;
    }

    bool isBlank(const QString &text)
    {
        return QStringView(text).trimmed().isEmpty();
    }

    // How many columns hold anything.
    qsizetype usedColumns(const TableRows &rows)
    {
        qsizetype columns = 0;
        for (const QStringList &row : rows) {
            for (qsizetype i = row.size(); i > columns; --i) {
                if (!isBlank(row[i - 1])) {
                    columns = i;
                    break;
                }
            }
        }
        return columns;
    }

    void writeRow(QString &table, const QStringList &row, qsizetype columns)
    {
        table += u'|';
        for (qsizetype i = 0; i < columns; ++i) {
            const QString text = i < row.size() ? cell(row[i]) : QString();
            table += text.isEmpty() ? u" |"_s : u' ' + text + u" |"_s;
        }
        table += u'\n';
    }

} // namespace

QString markdownTable(const TableRows &rows)
{
    const qsizetype columns = usedColumns(rows);
    if (columns == 0)
        return {};
    QString table;
    bool isHeader = true;
    for (const QStringList &row : rows) {
        if (std::ranges::all_of(row, isBlank))
            continue;
        writeRow(table, row, columns);
        if (std::exchange(isHeader, false))
            table += u'|' + u" --- |"_s.repeated(columns) + u'\n';
    }
    table.chop(1);
    return table;
}

MarkdownBuilder::MarkdownBuilder(qsizetype budget)
    : m_left(budget)
{
}

void MarkdownBuilder::setPlace(Place place, int number)
{
    if (m_current.place == place && m_current.number == number)
        return;
    close();
    m_current = {.place = place, .number = number};
}

void MarkdownBuilder::heading(int level, const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return;
    // The place stays, but each heading begins a section: chunks follow them.
    if (!m_current.text.isEmpty() || !m_current.heading.isEmpty()) {
        const auto [place, number] = std::pair(m_current.place, m_current.number);
        close();
        m_current = {.place = place, .number = number};
    }
    m_current.level = std::clamp(level, 1, 6);
    m_current.heading = plain.left(m_left);
    append(QString(m_current.level, u'#') + u' ' + plain, u"\n\n");
}

void MarkdownBuilder::paragraph(const QString &text)
{
    append(text.trimmed(), u"\n\n");
}

void MarkdownBuilder::listItem(int depth, const QString &marker, const QString &text)
{
    QString item = text.trimmed();
    if (item.isEmpty())
        return;
    const QString indent(2 * std::clamp(depth, 0, kListDepth), u' ');
    item.replace(u"\n"_s, u"\n"_s + indent + u"  "_s);
    const bool follows = m_lastWasItem;
    append(indent + marker + u' ' + item, follows ? u"\n" : u"\n\n");
    m_lastWasItem = true;
}

void MarkdownBuilder::code(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    if (!isBlank(text))
        append(fence + u'\n' + (text.endsWith(u'\n') ? text.chopped(1) : text) + u'\n' + fence,
               u"\n\n");
}

void MarkdownBuilder::table(const TableRows &rows)
{
    append(markdownTable(rows), u"\n\n");
}

void MarkdownBuilder::pageIsPicture()
{
    m_current.needsPageImage = true;
}

void MarkdownBuilder::pageShowsFigure()
{
    m_current.showsFigure = true;
}

void MarkdownBuilder::append(const QString &block, const char16_t *gap)
{
    if (block.isEmpty() || isFull())
        return;
    if (!m_current.text.isEmpty())
        m_current.text += QStringView(gap);
    qsizetype length = std::min(block.size(), m_left);
    if (length < block.size() && block[length - 1].isHighSurrogate())
        --length;
    m_current.text += QStringView(block).first(length);
    m_left -= block.size();
    m_lastWasItem = false;
}

void MarkdownBuilder::close()
{
    if (!m_current.text.isEmpty() || m_current.needsPageImage)
        m_sections.append(std::move(m_current));
    m_current = {};
    m_lastWasItem = false;
}

QList<Section> MarkdownBuilder::take()
{
    close();
    return std::exchange(m_sections, {});
}

} // namespace agents::documents
