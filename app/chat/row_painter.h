// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/html_marks.h"
#include "app/math/math_renderer.h"

#include <QColor>
#include <QVariantList>

namespace app {

// What rich text and code are drawn with; dark: which of the highlighting themes.
struct TextColors {
    QColor muted;
    QColor link;
    QColor codeBackground;
    QColor line;
    QColor text; // of formulas, which are pictures
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

    void setMath(MathRenderer *math) { m_math = math; } // null: formulas stay as their source
    bool setColors(const TextColors &colors); // false: they are the same
    bool setLineHeight(int percent);
    bool setMarkStyle(const MarkStyle &style);
    void setMarks(const Marks &marks) { m_marks = marks; }
    bool isDark() const { return m_colors.dark; }
    const QList<storage::SearchTerm> &terms() const { return m_marks.terms; }
    bool hasMarks() const { return !m_marks.terms.isEmpty(); }

    // `index`: the row's number. `coloured`: lines of code as HTML, as many as there are so far.
    QString html(const TranscriptRow &row, int index, const QStringList &coloured) const;
    // Of a formula that is a row: empty, or source, width and height of its picture.
    QVariantMap formula(const TranscriptRow &row) const;
    QStringList tableHeader(const TranscriptRow &row, int index) const;
    QVariantList tableRows(const TranscriptRow &row, int index) const;

private:
    void rebuild();
    QString drawn(const QString &html, const TranscriptRow &row) const;
    QString marked(const QString &html, int index) const;
    QStringList cells(const TranscriptRow &row, int index) const; // header first
    QString codeHtml(const TranscriptRow &row, int index, const QStringList &coloured) const;

    MathRenderer *m_math = nullptr;
    TextColors m_colors;
    int m_lineHeight = 150; // percent
    QString m_styleSheet;
    MarkStyle m_markStyle;
    Marks m_marks;
};

} // namespace app
