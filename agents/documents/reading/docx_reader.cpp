// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/docx_styles.h"
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/read_document.h"

#include <algorithm>
#include <utility>

#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // WordprocessingML (ECMA-376 part 1, 17). Lives for one reading.
    class DocxReader final
    {
    public:
        explicit DocxReader(OoxmlPackage &package)
            : m_package(package)
            , m_builder(package.context().limits().characters)
        {
        }

        base::Result<Document> read();

    private:
        struct Paragraph {
            QString text;
            QString style;
            int outline = -1; // a level of its own
            DocxStyles::Numbering numbering;
            bool hasNumbering = false;
        };

        void readBlocks(XmlWalker &xml);
        Paragraph readParagraph(XmlWalker &xml);
        void readProperties(XmlWalker &xml, Paragraph &paragraph);
        void readInline(XmlWalker &xml, Paragraph &paragraph);
        void readInlineElement(XmlWalker &xml, Paragraph &paragraph);
        bool readBreak(XmlWalker &xml, QString &text);
        void readLink(XmlWalker &xml, Paragraph &paragraph);
        void readRun(XmlWalker &xml, Paragraph &paragraph);
        void write(const Paragraph &paragraph);
        TableRows readTable(XmlWalker &xml);
        void readCells(XmlWalker &xml, QStringList &row);
        QString readCell(XmlWalker &xml, int &span);
        QString blockText(XmlWalker &xml); // of a cell or box, on lines
        base::Result<void> readRemarks(const QString &type, const QString &title);
        void readRemark(XmlWalker &xml, const QString &title);

        OoxmlPackage &m_package;
        MarkdownBuilder m_builder;
        Relationships m_links;
        DocxStyles m_styles;
        Seen m_seen;
        int m_page = 1;
        int m_paragraphPage = 1; // where the paragraph's text begins
        bool m_isManualBreak = false; // the last break
    };

    base::Result<Document> DocxReader::read()
    {
        auto links = m_package.relationships(m_package.mainPart());
        if (!links)
            return links.error();
        m_links = std::move(*links);
        if (const auto styles = m_styles.read(m_package, m_links); !styles)
            return styles.error();
        const auto body = m_package.walk(m_package.mainPart(), [this](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (xml.is(u"body"))
                    readBlocks(xml);
                else
                    xml.skip();
            }
        });
        if (!body)
            return body.error();
        m_builder.setPlace(Place::Whole, 0);
        for (const auto &[type, title] :
             {std::pair(u"footnotes"_s, u"Footnote"_s), std::pair(u"endnotes"_s, u"Endnote"_s),
              std::pair(u"comments"_s, u"Comment"_s)}) {
            if (const auto remarks = readRemarks(type, title); !remarks)
                return remarks.error();
        }
        const auto title = m_package.title();
        if (!title)
            return title.error();
        Document document =
            makeDocument(u"Word document"_s, m_builder, m_package.context(), m_seen);
        document.title = *title;
        if (m_page > 1) {
            document.pages = m_page;
            return document;
        }
        for (Section &section : document.sections) { // a file without breaks tells no pages
            section.place = Place::Whole;
            section.number = 0;
        }
        return document;
    }

    void DocxReader::readBlocks(XmlWalker &xml)
    {
        while (xml.enterChild()) {
            if (m_builder.isFull()) {
                xml.skip();
            } else if (xml.is(u"p")) {
                m_paragraphPage = m_page;
                const Paragraph paragraph = readParagraph(xml);
                m_builder.setPlace(Place::Page, m_paragraphPage);
                write(paragraph);
            } else if (xml.is(u"tbl")) {
                m_builder.setPlace(Place::Page, m_page);
                m_builder.table(readTable(xml));
            } else if (xml.is(u"sdt") || xml.is(u"sdtContent") || xml.is(u"ins")
                       || xml.is(u"customXml") || xml.is(u"moveTo")) {
                readBlocks(xml);
            } else {
                xml.skip();
            }
        }
    }

    DocxReader::Paragraph DocxReader::readParagraph(XmlWalker &xml)
    {
        Paragraph paragraph;
        readInline(xml, paragraph);
        return paragraph;
    }

    void DocxReader::readProperties(XmlWalker &xml, Paragraph &paragraph)
    {
        while (xml.enterChild()) {
            if (xml.is(u"numPr")) {
                paragraph.numbering = readNumPr(xml, m_styles.numbering(paragraph.style));
                paragraph.hasNumbering = true;
                continue;
            }
            if (xml.is(u"pStyle"))
                paragraph.style = xml.attribute(u"val");
            else if (xml.is(u"outlineLvl"))
                paragraph.outline = (xml.number(u"val", 9) + 1) % 10;
            xml.skip();
        }
    }

    void DocxReader::readInline(XmlWalker &xml, Paragraph &paragraph)
    {
        while (xml.enterChild())
            readInlineElement(xml, paragraph);
    }

    void DocxReader::readInlineElement(XmlWalker &xml, Paragraph &paragraph)
    {
        static const QSet<QString> kSkipped{
            u"delText"_s, u"instrText"_s,     u"moveFrom"_s,    u"Fallback"_s,   u"rPr"_s,
            u"sdtPr"_s,   u"annotationRef"_s, u"footnoteRef"_s, u"endnoteRef"_s, u"sectPr"_s};
        const QString name = xml.name().toString();
        if (name == u"r")
            return readRun(xml, paragraph);
        if (name == u"pPr")
            return readProperties(xml, paragraph);
        if (name == u"hyperlink")
            return readLink(xml, paragraph);
        if (name == u"txbxContent") {
            paragraph.text += u'\n' + blockText(xml) + u'\n';
            return;
        }
        if (name == u"t") {
            paragraph.text += xml.text();
            return;
        }
        if (name == u"del")
            ++m_seen.deletions;
        if (name == u"del" || kSkipped.contains(name) || readBreak(xml, paragraph.text))
            return xml.skip();
        readInline(xml, paragraph);
    }

    // Elements that stand for a sign or a mark.
    bool DocxReader::readBreak(XmlWalker &xml, QString &text)
    {
        const bool isPageBreak = xml.is(u"br") && xml.attribute(u"type") == u"page";
        if (xml.is(u"lastRenderedPageBreak") || isPageBreak) {
            // After a manual break Word notes where it rendered it: one page, not two.
            if (isPageBreak || !std::exchange(m_isManualBreak, false))
                ++m_page;
            m_isManualBreak = isPageBreak;
            if (QStringView(text).trimmed().isEmpty())
                m_paragraphPage = m_page;
            return true;
        }
        if (xml.is(u"br") || xml.is(u"cr"))
            text += u'\n';
        else if (xml.is(u"tab") || xml.is(u"ptab"))
            text += u'\t';
        else if (xml.is(u"noBreakHyphen"))
            text += u'-';
        else if (xml.is(u"footnoteReference") || xml.is(u"endnoteReference"))
            text += u"[%1 %2]"_s.arg(xml.is(u"footnoteReference") ? u"footnote"_s : u"endnote"_s,
                                     xml.attribute(u"id"));
        else if (xml.is(u"commentReference"))
            text += u"[comment %1]"_s.arg(xml.attribute(u"id"));
        else if (xml.is(u"blip") || xml.is(u"imagedata"))
            ++m_seen.pictures;
        else
            return false;
        return true;
    }

    void DocxReader::readLink(XmlWalker &xml, Paragraph &paragraph)
    {
        const Relationship link = m_links.value(xml.relation());
        const qsizetype begin = paragraph.text.size();
        readInline(xml, paragraph);
        const QString text = paragraph.text.sliced(begin);
        if (link.isExternal && !text.trimmed().isEmpty() && text != link.target)
            paragraph.text = paragraph.text.first(begin) + u"[%1](%2)"_s.arg(text, link.target);
    }

    void DocxReader::readRun(XmlWalker &xml, Paragraph &paragraph)
    {
        const qsizetype begin = paragraph.text.size();
        bool isHidden = false;
        while (xml.enterChild()) {
            if (!xml.is(u"rPr")) {
                readInlineElement(xml, paragraph);
                continue;
            }
            while (xml.enterChild()) {
                isHidden |= xml.is(u"vanish") && xml.isOn(u"val", true);
                xml.skip();
            }
        }
        if (isHidden && paragraph.text.size() > begin) {
            paragraph.text.truncate(begin);
            ++m_seen.hiddenTexts;
        }
    }

    void DocxReader::write(const Paragraph &paragraph)
    {
        const auto numbering =
            paragraph.hasNumbering ? paragraph.numbering : m_styles.numbering(paragraph.style);
        const int level =
            paragraph.outline >= 0 ? paragraph.outline : m_styles.headingLevel(paragraph.style);
        const bool isBlank = QStringView(paragraph.text).trimmed().isEmpty();
        const QString marker =
            numbering.list > 0 && !isBlank ? m_styles.marker(numbering) : QString();
        if (level > 0)
            m_builder.heading(level,
                              marker.isEmpty() || marker == u"-" ? paragraph.text
                                                                 : marker + u' ' + paragraph.text);
        else if (!marker.isEmpty())
            m_builder.listItem(numbering.level, marker, paragraph.text);
        else
            m_builder.paragraph(paragraph.text);
    }

    TableRows DocxReader::readTable(XmlWalker &xml)
    {
        TableRows rows;
        while (xml.enterChild()) {
            if (!xml.is(u"tr")) {
                xml.skip();
                continue;
            }
            rows.append(QStringList());
            readCells(xml, rows.last());
        }
        return rows;
    }

    void DocxReader::readCells(XmlWalker &xml, QStringList &row)
    {
        while (xml.enterChild()) {
            if (xml.is(u"sdt") || xml.is(u"sdtContent")) {
                readCells(xml, row);
            } else if (xml.is(u"tc")) {
                int span = 1;
                row.append(readCell(xml, span));
                for (int i = 1; i < std::min(span, 64); ++i)
                    row.append(QString());
            } else {
                xml.skip();
            }
        }
    }

    QString DocxReader::readCell(XmlWalker &xml, int &span)
    {
        QStringList lines;
        while (xml.enterChild()) {
            if (xml.is(u"tcPr")) {
                while (xml.enterChild()) {
                    if (xml.is(u"gridSpan"))
                        span = xml.number(u"val", 1);
                    xml.skip();
                }
            } else if (xml.is(u"p")) {
                lines += readParagraph(xml).text;
            } else {
                lines += blockText(xml);
            }
        }
        return lines.join(u'\n');
    }

    QString DocxReader::blockText(XmlWalker &xml)
    {
        QStringList lines;
        while (xml.enterChild())
            lines += xml.is(u"p") ? readParagraph(xml).text : blockText(xml);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    base::Result<void> DocxReader::readRemarks(const QString &type, const QString &title)
    {
        const Relationship part = firstOfType(m_links, type);
        return m_package.walkOptional(part.target, [&](XmlWalker &xml) {
            while (xml.enterChild())
                readRemark(xml, title);
        });
    }

    void DocxReader::readRemark(XmlWalker &xml, const QString &title)
    {
        // Word's separators between text and notes are of a type; notes have none.
        if (!xml.attribute(u"type").isEmpty())
            return xml.skip();
        QString label = u"[%1 %2"_s.arg(title, xml.attribute(u"id"));
        if (title == u"Comment") {
            ++m_seen.comments;
            label += u" by %1"_s.arg(xml.attribute(u"author"));
        }
        m_builder.paragraph(label + u"] "_s + blockText(xml).trimmed());
    }

} // namespace

base::Result<Document> readDocx(QByteArrayView bytes, const ReadContext &context)
{
    auto package = OoxmlPackage::open(bytes, context);
    if (!package)
        return package.error();
    return DocxReader(*package).read();
}

} // namespace agents::documents
