// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/html_converter.h"

#include <algorithm>

#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kListDepth = 32;
    constexpr qsizetype kTableDepth = 32;
    constexpr int kSpan = 64;

    const QSet<QString> &blocks()
    {
        static const QSet<QString> kBlocks{
            u"p"_s,    u"div"_s,    u"section"_s, u"article"_s, u"header"_s,     u"footer"_s,
            u"main"_s, u"nav"_s,    u"aside"_s,   u"figure"_s,  u"figcaption"_s, u"address"_s,
            u"dl"_s,   u"dt"_s,     u"dd"_s,      u"form"_s,    u"fieldset"_s,   u"hr"_s,
            u"body"_s, u"center"_s, u"details"_s, u"summary"_s, u"caption"_s,    u"option"_s};
        return kBlocks;
    }

    bool isVoid(const QString &name)
    {
        static const QSet<QString> kVoid{u"br"_s,   u"img"_s,   u"hr"_s,     u"input"_s, u"meta"_s,
                                         u"link"_s, u"area"_s,  u"base"_s,   u"col"_s,   u"embed"_s,
                                         u"wbr"_s,  u"track"_s, u"source"_s, u"param"_s};
        return kVoid.contains(name);
    }

    int headingLevel(const QString &name)
    {
        const bool isHeading =
            name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
        return isHeading ? name[1].digitValue() : 0;
    }

} // namespace

HtmlConverter::HtmlConverter(MarkdownBuilder &builder, Seen &seen, const ReadContext &context)
    : m_builder(builder)
    , m_seen(seen)
    , m_context(context)
{
}

void HtmlConverter::convert(QStringView html)
{
    HtmlTokenizer tokens(html);
    int count = 0;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::Done;
         token = tokens.next()) {
        if (m_builder.isFull() || ((++count & 0xFFF) == 0 && m_context.isOutOfTime()))
            break;
        if (token.kind == HtmlToken::Kind::Text)
            addText(token.text);
        else if (token.kind == HtmlToken::Kind::Begin)
            begin(token);
        else
            end(token.name);
    }
    flush();
    while (!m_tables.isEmpty())
        endTable();
}

void HtmlConverter::addText(const QString &text)
{
    if (!m_hiddenName.isEmpty())
        return;
    if (m_isTitle) {
        m_title += text;
        return;
    }
    if (m_isPre) {
        m_text += text;
        return;
    }
    for (const QChar c : text) {
        if (!c.isSpace())
            m_text += c;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }
}

bool HtmlConverter::beginHidden(const HtmlToken &token)
{
    if (!m_hiddenName.isEmpty()) {
        m_hiddenDepth += token.name == m_hiddenName ? 1 : 0;
        return true;
    }
    if (isVoid(token.name))
        return false;
    QString style = token.attributes.value(u"style"_s);
    style.remove(u' ');
    const bool isHidden = token.attributes.contains(u"hidden"_s)
        || style.contains(u"display:none", Qt::CaseInsensitive)
        || style.contains(u"visibility:hidden", Qt::CaseInsensitive);
    if (!isHidden)
        return false;
    ++m_seen.hiddenTexts;
    m_hiddenName = token.name;
    m_hiddenDepth = 1;
    return true;
}

void HtmlConverter::begin(const HtmlToken &token)
{
    const QString &name = token.name;
    if (beginHidden(token))
        return;
    if (name == u"title") {
        m_isTitle = m_title.isEmpty();
    } else if (name == u"br") {
        m_text += u'\n';
    } else if (name == u"img") {
        image(token);
    } else if (name == u"a") {
        m_linkTarget = token.attributes.value(u"href"_s);
        m_linkBegin = m_text.size();
    } else if (const int level = headingLevel(name)) {
        flush();
        m_heading = level;
    } else if (name == u"ul" || name == u"ol") {
        flush();
        if (m_lists.size() < kListDepth)
            m_lists.append({.isOrdered = name == u"ol",
                            .count = token.attributes.value(u"start"_s, u"1"_s).toInt() - 1});
    } else if (name == u"li") {
        flush();
        m_marker = u"-"_s;
        if (!m_lists.isEmpty() && m_lists.last().isOrdered)
            m_marker = u"%1."_s.arg(++m_lists.last().count);
    } else if (name == u"blockquote") {
        flush();
        ++m_quotes;
    } else if (name == u"pre") {
        flush();
        m_isPre = true;
    } else if (name == u"table") {
        beginTable();
    } else if (name == u"tr" && !m_tables.isEmpty()) {
        endCell();
        m_tables.last().rows.append(QStringList());
    } else if (name == u"td" || name == u"th") {
        beginCell(token);
    } else if (blocks().contains(name)) {
        flush();
    }
}

void HtmlConverter::end(const QString &name)
{
    if (!m_hiddenName.isEmpty()) {
        if (name == m_hiddenName && --m_hiddenDepth == 0)
            m_hiddenName.clear();
        return;
    }
    if (name == u"title") {
        m_isTitle = false;
        m_title = m_title.simplified();
    } else if (name == u"a") {
        endLink();
    } else if (name == u"ul" || name == u"ol") {
        flush();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
    } else if (name == u"blockquote") {
        flush();
        m_quotes = std::max(0, m_quotes - 1);
    } else if (name == u"pre") {
        flush();
        m_isPre = false;
    } else if (name == u"table") {
        endTable();
    } else if (name == u"td" || name == u"th" || name == u"tr") {
        endCell();
    } else if (headingLevel(name) > 0 || name == u"li" || blocks().contains(name)) {
        flush();
    }
}

void HtmlConverter::flush()
{
    m_linkBegin = -1;
    if (m_span > 0) { // a cell keeps its blocks on lines
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
        return;
    }
    write(std::exchange(m_text, {}));
}

void HtmlConverter::write(const QString &text)
{
    const int heading = std::exchange(m_heading, 0);
    if (QStringView(text).trimmed().isEmpty())
        return;
    if (m_isPre)
        return m_builder.code(text);
    if (heading > 0)
        return m_builder.heading(heading, text);
    if (!m_marker.isEmpty())
        return m_builder.listItem(static_cast<int>(m_lists.size()) - 1, std::exchange(m_marker, {}),
                                  text);
    if (m_quotes == 0)
        return m_builder.paragraph(text);
    QString quoted = text.trimmed();
    quoted.replace(u"\n"_s, u"\n> "_s);
    m_builder.paragraph(u"> "_s + quoted);
}

void HtmlConverter::endLink()
{
    const qsizetype begin = std::exchange(m_linkBegin, -1);
    const bool isAddress = m_linkTarget.startsWith(u"http://")
        || m_linkTarget.startsWith(u"https://") || m_linkTarget.startsWith(u"mailto:");
    if (begin < 0 || begin > m_text.size() || !isAddress)
        return;
    const QString text = m_text.sliced(begin).trimmed();
    if (!text.isEmpty() && text != m_linkTarget && u"mailto:"_s + text != m_linkTarget)
        m_text = m_text.first(begin) + u"[%1](%2)"_s.arg(text, m_linkTarget);
}

void HtmlConverter::image(const HtmlToken &token)
{
    const QString alternative = token.attributes.value(u"alt"_s).simplified();
    ++m_seen.pictures;
    if (!alternative.isEmpty())
        m_text += u"[picture: %1]"_s.arg(alternative);
}

void HtmlConverter::beginTable()
{
    if (!m_tables.isEmpty()) {
        // The outer table arranges: what it held so far becomes paragraphs.
        Table &outer = m_tables.last();
        outer.isLayout = true;
        m_span = 0;
        for (const QStringList &row : std::exchange(outer.rows, {})) {
            for (const QString &text : row)
                write(text);
        }
    }
    flush();
    if (m_tables.size() < kTableDepth)
        m_tables.append(Table());
}

void HtmlConverter::endTable()
{
    endCell();
    if (m_tables.isEmpty())
        return;
    const Table table = m_tables.takeLast();
    qsizetype columns = 0;
    for (const QStringList &row : table.rows)
        columns = std::max(columns, row.size());
    if (!table.isLayout && columns > 1)
        return m_builder.table(table.rows);
    for (const QStringList &row : table.rows) {
        for (const QString &text : row)
            write(text);
    }
}

void HtmlConverter::beginCell(const HtmlToken &token)
{
    endCell();
    if (m_tables.isEmpty() || m_tables.last().isLayout)
        return flush();
    flush();
    m_span = std::clamp(token.attributes.value(u"colspan"_s, u"1"_s).toInt(), 1, kSpan);
}

void HtmlConverter::endCell()
{
    m_linkBegin = -1;
    if (m_span == 0)
        return flush();
    const int span = std::exchange(m_span, 0);
    m_heading = 0;
    m_marker.clear();
    TableRows &rows = m_tables.last().rows;
    if (rows.isEmpty())
        rows.append(QStringList());
    rows.last().append(std::exchange(m_text, {}).trimmed());
    for (int i = 1; i < span; ++i)
        rows.last().append(QString());
}

} // namespace agents::documents
