// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/html_marks.h"

#include <QColor>
#include <QVariantList>

namespace app {

// What rich text and code are drawn with; dark: which of the highlighting themes.
struct TextColors {
    QColor muted;
    QColor link;
    QColor codeBackground;
    QColor line;
    bool dark = false;
    bool operator==(const TextColors &) const = default;
};

// Which matches of a search are marked, and the one that the user stands on.
struct Marks {
    QList<storage::SearchTerm> terms; // empty: none
    int row = -1;
    int number = -1;
};

// Gives rows the HTML that they are drawn with: colours, line height, marks. Owned by
// TranscriptModel. GUI thread.
class RowPainter final
{
public:
    RowPainter();

    bool setColors(const TextColors &colors); // false: they are the same
    bool setLineHeight(int percent);
    bool setMarkStyle(const MarkStyle &style);
    void setMarks(const Marks &marks) { m_marks = marks; }
    bool isDark() const { return m_colors.dark; }
    const QList<storage::SearchTerm> &terms() const { return m_marks.terms; }
    bool hasMarks() const { return !m_marks.terms.isEmpty(); }

    // `index`: the row's number. `coloured`: lines of code as HTML, as many as there are so far.
    QString html(const TranscriptRow &row, int index, const QStringList &coloured) const;
    QStringList tableHeader(const TranscriptRow &row, int index) const;
    QVariantList tableRows(const TranscriptRow &row, int index) const;

private:
    void rebuild();
    QString marked(const QString &html, int index) const;
    QStringList cells(const TranscriptRow &row, int index) const; // header first
    QString codeHtml(const TranscriptRow &row, int index, const QStringList &coloured) const;

    TextColors m_colors;
    int m_lineHeight = 150; // percent
    QString m_styleSheet;
    MarkStyle m_markStyle;
    Marks m_marks;
};

} // namespace app
