// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/odf_text.h"

#include "agents/documents/reading/odf_tables.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kSpaces = 256; // that one element may stand for

} // namespace

void OdfText::readListStyle(XmlWalker &xml)
{
    const QString name = xml.attribute(u"name");
    while (xml.enterChild()) {
        if (xml.is(u"list-level-style-number") && !xml.attribute(u"num-format").isEmpty())
            m_numbered[name].insert(xml.number(u"level", 1));
        xml.skip();
    }
}

void OdfText::readBlocks(XmlWalker &xml, OdfTables &tables)
{
    while (xml.enterChild()) {
        if (m_builder.isFull())
            xml.skip();
        else
            readBlock(xml, tables);
    }
}

void OdfText::readBlock(XmlWalker &xml, OdfTables &tables)
{
    if (m_page > 1)
        m_builder.setPlace(Place::Page, m_page);
    if (xml.is(u"h")) {
        const int level = xml.number(u"outline-level", 1);
        m_builder.heading(level, paragraph(xml));
    } else if (xml.is(u"p")) {
        m_builder.paragraph(paragraph(xml));
    } else if (xml.is(u"list")) {
        readList(xml, 0, {});
    } else if (xml.is(u"table")) {
        m_builder.table(tables.rows(xml));
    } else if (xml.is(u"section") || xml.is(u"index-body") || xml.is(u"table-of-content")
               || xml.is(u"text-box") || xml.is(u"frame")) {
        readBlocks(xml, tables);
    } else if (xml.is(u"tracked-changes")) {
        while (xml.enterChild()) {
            ++m_seen.deletions;
            xml.skip();
        }
    } else {
        if (xml.is(u"soft-page-break"))
            ++m_page;
        m_seen.pictures += xml.is(u"image") ? 1 : 0;
        xml.skip();
    }
}

void OdfText::readList(XmlWalker &xml, int depth, const QString &outerStyle)
{
    const QString own = xml.attribute(u"style-name");
    const QString style = own.isEmpty() ? outerStyle : own;
    int number = 0;
    while (xml.enterChild()) {
        if (xml.is(u"list-item") || xml.is(u"list-header"))
            readItem(xml, depth, style, number);
        else
            xml.skip();
    }
}

void OdfText::readItem(XmlWalker &xml, int depth, const QString &style, int &number)
{
    number = std::clamp(xml.number(u"start-value", number + 1), 0, 1'000'000);
    bool isFirst = true;
    while (xml.enterChild()) {
        if (xml.is(u"list")) {
            readList(xml, depth + 1, style);
            continue;
        }
        if (!xml.is(u"p") && !xml.is(u"h")) {
            xml.skip();
            continue;
        }
        const bool isHeading = xml.is(u"h");
        const int level = xml.number(u"outline-level", 1);
        const QString text = paragraph(xml);
        const bool isNumbered = m_numbered.value(style).contains(depth + 1);
        if (isHeading)
            m_builder.heading(level, text);
        else if (isFirst)
            m_builder.listItem(depth, isNumbered ? u"%1."_s.arg(number) : u"-"_s, text);
        else
            m_builder.paragraph(text);
        isFirst = false;
    }
}

QString OdfText::paragraph(XmlWalker &xml)
{
    QString text;
    readInline(xml, text);
    return text;
}

void OdfText::readInline(XmlWalker &xml, QString &text)
{
    for (;;) {
        switch (xml.next()) {
        case XmlWalker::Node::Text:
            // Line ends and runs of spaces are the file's own layout; real ones are elements.
            for (const QChar c : xml.characters()) {
                if (!c.isSpace() || c == QChar::Nbsp)
                    text += c;
                else if (!text.endsWith(u' ') && !text.endsWith(u'\n'))
                    text += u' ';
            }
            break;
        case XmlWalker::Node::Element:
            readInlineElement(xml, text);
            break;
        case XmlWalker::Node::End:
            return;
        }
    }
}

void OdfText::readInlineElement(XmlWalker &xml, QString &text)
{
    if (xml.is(u"note"))
        return readNote(xml, text);
    if (xml.is(u"annotation")) {
        text += annotation(xml);
        return;
    }
    if (xml.is(u"a")) {
        const QString target = xml.attribute(u"href");
        const qsizetype begin = text.size();
        readInline(xml, text);
        const QString shown = text.sliced(begin);
        if (target.startsWith(u"http") && !shown.trimmed().isEmpty() && shown != target)
            text = text.first(begin) + u"[%1](%2)"_s.arg(shown, target);
        return;
    }
    if (xml.is(u"p") || xml.is(u"h")) { // of a text box inside the paragraph
        text += u'\n';
        return readInline(xml, text);
    }
    if (xml.is(u"s"))
        text += QString(std::clamp(xml.number(u"c", 1), 0, kSpaces), u' ');
    else if (xml.is(u"tab"))
        text += u'\t';
    else if (xml.is(u"line-break"))
        text += u'\n';
    else if (xml.is(u"soft-page-break"))
        ++m_page;
    else if (xml.is(u"image"))
        ++m_seen.pictures;
    else
        return readInline(xml, text);
    xml.skip();
}

void OdfText::readNote(XmlWalker &xml, QString &text)
{
    while (xml.enterChild()) {
        if (xml.is(u"note-body"))
            text += u" [note: %1]"_s.arg(blockText(xml));
        else
            xml.skip();
    }
}

QString OdfText::annotation(XmlWalker &xml)
{
    QString author;
    QStringList lines;
    while (xml.enterChild()) {
        if (xml.is(u"creator"))
            author = xml.text();
        else if (xml.is(u"p"))
            lines += paragraph(xml);
        else if (xml.is(u"list"))
            lines += blockText(xml);
        else
            xml.skip();
    }
    ++m_seen.comments;
    const QString by = author.isEmpty() ? QString() : u" by "_s + author;
    return u"[Comment%1: %2]"_s.arg(by, lines.join(u' '));
}

QString OdfText::blockText(XmlWalker &xml)
{
    QStringList lines;
    while (xml.enterChild()) {
        if (xml.is(u"annotation"))
            lines += annotation(xml);
        else
            lines += xml.is(u"p") || xml.is(u"h") ? paragraph(xml) : blockText(xml);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace agents::documents
