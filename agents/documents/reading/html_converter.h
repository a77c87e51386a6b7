// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/html_tokenizer.h"
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"

namespace agents::documents {

// Writes the blocks of an HTML page: headings, paragraphs, lists, tables, links; what is hidden or
// furniture (navigation is kept, scripts are not) is left out. Nothing is ever fetched.
class HtmlConverter final
{
public:
    HtmlConverter(MarkdownBuilder &builder, Seen &seen, const ReadContext &context);

    void convert(QStringView html);
    const QString &title() const { return m_title; }

private:
    struct List {
        bool isOrdered = false;
        int count = 0;
    };
    struct Table {
        TableRows rows;
        bool isLayout = false; // tables inside its cells: it only arranges them
    };

    void begin(const HtmlToken &token);
    void end(const QString &name);
    void addText(const QString &text);
    void flush(); // what was collected becomes a block
    bool beginHidden(const HtmlToken &token);
    void beginTable();
    void endTable();
    void beginCell(const HtmlToken &token);
    void endCell();
    void endLink();
    void image(const HtmlToken &token);
    void write(const QString &text);

    MarkdownBuilder &m_builder;
    Seen &m_seen;
    const ReadContext &m_context;
    QString m_title;
    QString m_text; // of the block at work
    int m_heading = 0;
    int m_quotes = 0;
    bool m_isPre = false;
    bool m_isTitle = false;
    QList<List> m_lists;
    QString m_marker; // of the list item that begins
    QList<Table> m_tables;
    int m_span = 0; // of the cell at work; 0: none
    QString m_linkTarget;
    qsizetype m_linkBegin = -1;
    QString m_hiddenName; // inside an element that is not shown
    int m_hiddenDepth = 0;
};

} // namespace agents::documents
