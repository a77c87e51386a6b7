// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/ooxml_package.h"
#include "agents/documents/reading/read_document.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // PresentationML and the DrawingML in it (ECMA-376 part 1, 19 and 21). Lives for one reading.
    class PptxReader final
    {
    public:
        explicit PptxReader(OoxmlPackage &package)
            : m_package(package)
            , m_builder(package.context().limits().characters)
        {
        }

        base::Result<Document> read();

    private:
        struct Line {
            QString text;
            int level = 0;
        };
        struct Slide {
            QString title;
            bool isHidden = false;
            QList<QList<Line>> boxes;
            QList<TableRows> tables;
        };

        base::Result<QStringList> slideParts();
        base::Result<void> readSlide(const QString &part, int number);
        base::Result<void> readNotes(const Relationships &links);
        base::Result<void> readComments(const Relationships &links);
        void readShapes(XmlWalker &xml, Slide &slide);
        void readShape(XmlWalker &xml, Slide &slide);
        static QList<Line> readTextBody(XmlWalker &xml);
        static Line readParagraph(XmlWalker &xml);
        static TableRows readTable(XmlWalker &xml);
        static QStringList readRow(XmlWalker &xml);
        static QString cellText(XmlWalker &xml);
        void write(const Slide &slide, int number);

        OoxmlPackage &m_package;
        MarkdownBuilder m_builder;
        Seen m_seen;
    };

    QString joined(const auto &lines)
    {
        QStringList texts;
        for (const auto &line : lines)
            texts += line.text;
        texts.removeAll(QString());
        return texts.join(u'\n');
    }

    base::Result<QStringList> PptxReader::slideParts()
    {
        const auto links = m_package.relationships(m_package.mainPart());
        if (!links)
            return links.error();
        QStringList parts;
        const auto walked = m_package.walk(m_package.mainPart(), [&](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (!xml.is(u"sldIdLst")) {
                    xml.skip();
                    continue;
                }
                while (xml.enterChild()) {
                    parts += links->value(xml.relation()).target;
                    xml.skip();
                }
            }
        });
        if (!walked)
            return walked.error();
        return parts;
    }

    base::Result<Document> PptxReader::read()
    {
        const auto parts = slideParts();
        if (!parts)
            return parts.error();
        for (int i = 0; i < parts->size() && !m_builder.isFull(); ++i) {
            if (const auto slide = readSlide(parts->at(i), i + 1); !slide)
                return slide.error();
            m_package.context().progress(i + 1, static_cast<int>(parts->size()));
        }
        const auto title = m_package.title();
        if (!title)
            return title.error();
        Document document =
            makeDocument(u"PowerPoint presentation"_s, m_builder, m_package.context(), m_seen);
        document.title = *title;
        document.pages = static_cast<int>(parts->size());
        return document;
    }

    base::Result<void> PptxReader::readSlide(const QString &part, int number)
    {
        Slide slide;
        const auto walked = m_package.walk(part, [&](XmlWalker &xml) {
            slide.isHidden = !xml.isOn(u"show", true);
            readShapes(xml, slide);
        });
        if (!walked)
            return walked;
        write(slide, number);
        const auto links = m_package.relationships(part);
        if (!links)
            return links.error();
        if (const auto notes = readNotes(*links); !notes)
            return notes;
        return readComments(*links);
    }

    void PptxReader::write(const Slide &slide, int number)
    {
        m_builder.setPlace(Place::Slide, number);
        const QString title =
            slide.title.isEmpty() ? u"Slide %1"_s.arg(number) : slide.title.simplified();
        m_builder.heading(2, slide.isHidden ? title + u" (hidden slide)"_s : title);
        if (slide.isHidden)
            m_seen.hiddenPlaces += u"slide %1"_s.arg(number);
        for (const QList<Line> &box : slide.boxes) {
            if (box.size() == 1) {
                m_builder.paragraph(box.first().text);
                continue;
            }
            for (const Line &line : box)
                m_builder.listItem(line.level, u"-"_s, line.text);
        }
        for (const TableRows &table : slide.tables)
            m_builder.table(table);
    }

    // Groups, frames and the tree itself hold shapes.
    void PptxReader::readShapes(XmlWalker &xml, Slide &slide)
    {
        while (xml.enterChild()) {
            if (xml.is(u"sp"))
                readShape(xml, slide);
            else if (xml.is(u"tbl"))
                slide.tables += readTable(xml);
            else if (xml.is(u"Fallback"))
                xml.skip();
            else {
                m_seen.pictures += xml.is(u"blip") ? 1 : 0;
                readShapes(xml, slide);
            }
        }
    }

    void PptxReader::readShape(XmlWalker &xml, Slide &slide)
    {
        QString placeholder;
        QList<Line> lines;
        while (xml.enterChild()) {
            if (xml.is(u"txBody")) {
                lines = readTextBody(xml);
            } else if (xml.is(u"nvSpPr")) {
                while (xml.enterChild()) {
                    while (xml.enterChild()) {
                        if (xml.is(u"ph"))
                            placeholder = xml.attribute(u"type");
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        const bool isFurniture =
            placeholder == u"sldNum" || placeholder == u"dt" || placeholder == u"ftr";
        if ((placeholder == u"title" || placeholder == u"ctrTitle") && slide.title.isEmpty())
            slide.title = joined(lines);
        else if (!isFurniture && !joined(lines).isEmpty())
            slide.boxes += lines;
    }

    QList<PptxReader::Line> PptxReader::readTextBody(XmlWalker &xml)
    {
        QList<Line> lines;
        while (xml.enterChild()) {
            if (!xml.is(u"p")) {
                xml.skip();
                continue;
            }
            const Line line = readParagraph(xml);
            if (!line.text.trimmed().isEmpty())
                lines += line;
        }
        return lines;
    }

    PptxReader::Line PptxReader::readParagraph(XmlWalker &xml)
    {
        Line line;
        while (xml.enterChild()) {
            if (xml.is(u"t")) {
                line.text += xml.text();
            } else if (xml.is(u"r") || xml.is(u"fld")) {
                line.text += readParagraph(xml).text;
            } else {
                if (xml.is(u"pPr"))
                    line.level = std::clamp(xml.number(u"lvl", 0), 0, 8);
                else if (xml.is(u"br"))
                    line.text += u'\n';
                else if (xml.is(u"tab"))
                    line.text += u'\t';
                xml.skip();
            }
        }
        return line;
    }

    TableRows PptxReader::readTable(XmlWalker &xml)
    {
        TableRows rows;
        while (xml.enterChild()) {
            if (xml.is(u"tr"))
                rows.append(readRow(xml));
            else
                xml.skip();
        }
        return rows;
    }

    QStringList PptxReader::readRow(XmlWalker &xml)
    {
        QStringList row;
        while (xml.enterChild()) {
            if (xml.is(u"tc"))
                row += cellText(xml);
            else
                xml.skip();
        }
        return row;
    }

    QString PptxReader::cellText(XmlWalker &xml)
    {
        QString text;
        while (xml.enterChild()) {
            if (xml.is(u"txBody"))
                text += joined(readTextBody(xml));
            else
                xml.skip();
        }
        return text;
    }

    base::Result<void> PptxReader::readNotes(const Relationships &links)
    {
        Slide notes;
        const auto walked = m_package.walkOptional(firstOfType(links, u"notesSlide").target,
                                                   [&](XmlWalker &xml) { readShapes(xml, notes); });
        if (!walked)
            return walked;
        for (const QList<Line> &box : notes.boxes)
            m_builder.paragraph(u"[Speaker notes] "_s + joined(box));
        return {};
    }

    base::Result<void> PptxReader::readComments(const Relationships &links)
    {
        return m_package.walkOptional(firstOfType(links, u"comments").target,
                                      [this](XmlWalker &xml) {
                                          while (xml.enterChild()) {
                                              const QString text = xml.text().simplified();
                                              m_seen.comments += text.isEmpty() ? 0 : 1;
                                              if (!text.isEmpty())
                                                  m_builder.paragraph(u"[Comment] "_s + text);
                                          }
                                      });
    }

} // namespace

base::Result<Document> readPptx(QByteArrayView bytes, const ReadContext &context)
{
    auto package = OoxmlPackage::open(bytes, context);
    if (!package)
        return package.error();
    return PptxReader(*package).read();
}

} // namespace agents::documents
