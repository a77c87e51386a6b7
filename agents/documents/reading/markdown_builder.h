// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

namespace agents::documents {

using TableRows = QList<QStringList>;

// "| a | b |" lines with the first row as header. Empty rows and columns at the end are left out;
// signs that would break the table are written so that they do not.
QString markdownTable(const TableRows &rows);

// Collects blocks into sections. Text is written as it is, without escapes: a model reads it and
// quotes it word for word. Once the budget of characters is used up it takes nothing more.
class MarkdownBuilder final
{
public:
    explicit MarkdownBuilder(qsizetype budget);

    void setPlace(Place place, int number); // what follows belongs there
    void heading(int level, const QString &text); // level is brought into 1 to 6
    void paragraph(const QString &text); // trimmed; nothing for an empty one
    void listItem(int depth, const QString &marker, const QString &text); // depth from 0
    void code(const QString &text);
    void table(const TableRows &rows);
    void pageIsPicture(); // the place has no text of its own
    void pageShowsFigure(); // it shows much beside its text

    bool isFull() const { return m_left <= 0; }
    QList<Section> take();

private:
    void append(const QString &block, const char16_t *gap);
    void close();

    qsizetype m_left;
    QList<Section> m_sections;
    Section m_current;
    bool m_lastWasItem = false;
};

} // namespace agents::documents
