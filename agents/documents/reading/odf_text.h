// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/xml_walker.h"

#include <QHash>
#include <QSet>

namespace agents::documents {

class OdfTables;

// Paragraphs, headings and lists of OpenDocument (part 3, chapters 5 and 6). Lives for one reading.
class OdfText final
{
public:
    OdfText(MarkdownBuilder &builder, Seen &seen)
        : m_builder(builder)
        , m_seen(seen)
    {
    }

    void readListStyle(XmlWalker &xml);
    void readBlocks(XmlWalker &xml, OdfTables &tables);
    QString paragraph(XmlWalker &xml); // its text; the element ends
    QString blockText(XmlWalker &xml); // of everything in the element, on lines
    QString annotation(XmlWalker &xml); // "[Comment by …] …"

    int lastPage() const { return m_page > 1 ? m_page : 0; }

private:
    void readBlock(XmlWalker &xml, OdfTables &tables);
    void readList(XmlWalker &xml, int depth, const QString &outerStyle);
    void readItem(XmlWalker &xml, int depth, const QString &style, int &number);
    void readInline(XmlWalker &xml, QString &text);
    void readInlineElement(XmlWalker &xml, QString &text);
    void readNote(XmlWalker &xml, QString &text);

    MarkdownBuilder &m_builder;
    Seen &m_seen;
    QHash<QString, QSet<int>> m_numbered; // list style -> levels with numbers
    int m_page = 1;
};

} // namespace agents::documents
