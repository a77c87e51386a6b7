// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/xlsx_formats.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kColumns = 512; // a sheet may claim 16384
    constexpr qsizetype kCells = 2'000'000; // of all sheets

    // "AB12" -> 27; -1: no such name.
    int columnOf(const QString &cell)
    {
        int column = 0;
        for (const QChar c : cell) {
            if (!c.isLetter())
                break;
            column = column * 26 + (c.toUpper().unicode() - u'A' + 1);
            if (column < 1 || column > 16384)
                return -1;
        }
        return column - 1;
    }

    // SpreadsheetML (ECMA-376 part 1, 18). Lives for one reading.
    class XlsxReader final
    {
    public:
        explicit XlsxReader(OoxmlPackage &package)
            : m_package(package)
            , m_builder(package.context().limits().characters)
        {
        }

        base::Result<Document> read();

    private:
        struct Sheet {
            QString name;
            QString part;
            bool isHidden = false;
        };
        struct Cell {
            QString type;
            QString value;
            int style = 0;
            int column = 0;
        };

        base::Result<void> readWorkbook();
        void readSharedStrings(XmlWalker &xml);
        static QString readRich(XmlWalker &xml); // without phonetic hints
        base::Result<void> readSheet(const Sheet &sheet, int number);
        TableRows readRows(XmlWalker &xml);
        void readRow(XmlWalker &xml, QStringList &row);
        static Cell readCell(XmlWalker &xml);
        QString shown(const Cell &cell) const;
        base::Result<void> readComments(const Sheet &sheet);

        OoxmlPackage &m_package;
        MarkdownBuilder m_builder;
        Relationships m_links;
        XlsxFormats m_formats;
        QStringList m_strings;
        QList<Sheet> m_sheets;
        Seen m_seen;
        qsizetype m_cells = 0;
        bool m_isCut = false;
    };

    base::Result<void> XlsxReader::readWorkbook()
    {
        auto links = m_package.relationships(m_package.mainPart());
        if (!links)
            return links.error();
        m_links = std::move(*links);
        return m_package.walk(m_package.mainPart(), [this](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (xml.is(u"workbookPr"))
                    m_formats.setEpoch1904(xml.isOn(u"date1904", false));
                if (!xml.is(u"sheets")) {
                    xml.skip();
                    continue;
                }
                while (xml.enterChild()) {
                    const QString state = xml.attribute(u"state");
                    m_sheets.append({.name = xml.attribute(u"name"),
                                     .part = m_links.value(xml.relation()).target,
                                     .isHidden = !state.isEmpty() && state != u"visible"});
                    xml.skip();
                }
            }
        });
    }

    base::Result<Document> XlsxReader::read()
    {
        if (const auto workbook = readWorkbook(); !workbook)
            return workbook.error();
        const auto styles = m_package.walkOptional(firstOfType(m_links, u"styles").target,
                                                   [this](XmlWalker &xml) { m_formats.read(xml); });
        if (!styles)
            return styles.error();
        const auto strings =
            m_package.walkOptional(firstOfType(m_links, u"sharedStrings").target,
                                   [this](XmlWalker &xml) { readSharedStrings(xml); });
        if (!strings)
            return strings.error();
        for (int i = 0; i < m_sheets.size() && !m_builder.isFull(); ++i) {
            if (const auto sheet = readSheet(m_sheets[i], i + 1); !sheet)
                return sheet.error();
            m_package.context().progress(i + 1, static_cast<int>(m_sheets.size()));
        }
        const auto title = m_package.title();
        if (!title)
            return title.error();
        Document document =
            makeDocument(u"Excel workbook"_s, m_builder, m_package.context(), m_seen);
        document.title = *title;
        document.pages = static_cast<int>(m_sheets.size());
        if (m_isCut)
            document.notes +=
                u"Cells beyond column %1 or after the first %2 are left out."_s.arg(kColumns).arg(
                    kCells);
        return document;
    }

    QString XlsxReader::readRich(XmlWalker &xml)
    {
        QString text;
        while (xml.enterChild()) {
            if (xml.is(u"t"))
                text += xml.text();
            else if (xml.is(u"r"))
                text += readRich(xml);
            else
                xml.skip();
        }
        return text;
    }

    void XlsxReader::readSharedStrings(XmlWalker &xml)
    {
        while (xml.enterChild())
            m_strings.append(readRich(xml));
    }

    base::Result<void> XlsxReader::readSheet(const Sheet &sheet, int number)
    {
        m_builder.setPlace(Place::Sheet, number);
        m_builder.heading(2, sheet.isHidden ? sheet.name + u" (hidden sheet)"_s : sheet.name);
        if (sheet.isHidden)
            m_seen.hiddenPlaces += u"sheet %1 “%2”"_s.arg(number).arg(sheet.name);
        if (sheet.part.isEmpty())
            return {};
        const auto walked = m_package.walkOptional(sheet.part, [this](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (xml.is(u"sheetData"))
                    m_builder.table(readRows(xml));
                else
                    xml.skip();
            }
        });
        return walked ? readComments(sheet) : walked;
    }

    TableRows XlsxReader::readRows(XmlWalker &xml)
    {
        TableRows rows;
        while (xml.enterChild()) {
            if (m_cells >= kCells) {
                m_isCut = true;
                xml.skip();
                continue;
            }
            rows.append(QStringList());
            readRow(xml, rows.last());
        }
        return rows;
    }

    void XlsxReader::readRow(XmlWalker &xml, QStringList &row)
    {
        int next = 0;
        while (xml.enterChild()) {
            const QString place = xml.attribute(u"r");
            const int column = place.isEmpty() ? next : columnOf(place);
            const Cell cell = readCell(xml);
            const QString text = shown(cell);
            next = column + 1;
            if (column < 0 || column >= kColumns) {
                m_isCut |= !text.isEmpty();
                continue;
            }
            while (row.size() <= column)
                row.append(QString());
            row[column] = text;
            ++m_cells;
        }
    }

    XlsxReader::Cell XlsxReader::readCell(XmlWalker &xml)
    {
        Cell cell{.type = xml.attribute(u"t"), .value = {}, .style = xml.number(u"s", 0)};
        while (xml.enterChild()) {
            if (xml.is(u"v"))
                cell.value = xml.text();
            else if (xml.is(u"is"))
                cell.value = readRich(xml);
            else
                xml.skip();
        }
        return cell;
    }

    QString XlsxReader::shown(const Cell &cell) const
    {
        if (cell.type == u"s")
            return m_strings.value(cell.value.toInt());
        if (cell.type == u"b")
            return cell.value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        if (cell.type.isEmpty() || cell.type == u"n")
            return cell.value.isEmpty() ? QString() : m_formats.shown(cell.value, cell.style);
        return cell.value; // inlineStr, str, e (an error such as #DIV/0!), d
    }

    base::Result<void> XlsxReader::readComments(const Sheet &sheet)
    {
        const auto links = m_package.relationships(sheet.part);
        if (!links)
            return links.error();
        const QString part = firstOfType(*links, u"comments").target;
        return m_package.walkOptional(part, [this](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (!xml.is(u"commentList")) {
                    xml.skip();
                    continue;
                }
                while (xml.enterChild()) {
                    const QString cell = xml.attribute(u"ref");
                    QString text;
                    while (xml.enterChild()) {
                        if (xml.is(u"text"))
                            text = readRich(xml);
                        else
                            xml.skip();
                    }
                    ++m_seen.comments;
                    m_builder.paragraph(u"[Comment on cell %1] %2"_s.arg(cell, text.trimmed()));
                }
            }
        });
    }

} // namespace

base::Result<Document> readXlsx(QByteArrayView bytes, const ReadContext &context)
{
    auto package = OoxmlPackage::open(bytes, context);
    if (!package)
        return package.error();
    return XlsxReader(*package).read();
}

} // namespace agents::documents
