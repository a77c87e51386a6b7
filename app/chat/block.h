// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

enum class BlockKind { RichText, Code, Table, Rule, Math };
enum class CellAlign { None, Left, Center, Right };

// One top-level piece of a Markdown text, as a row shows it. A value. A long code block is several
// blocks of kCodeChunkLines lines, so that a stream lays out only its last lines again. A list with
// code in it is the list up to there, the code and the rest of the list.
struct Block {
    static constexpr int kCodeChunkLines = 60;
    static constexpr qsizetype kShownColumns = 64; // each cell of a table is laid out by itself
    static constexpr qsizetype kShownRows = 1000;

    BlockKind kind = BlockKind::RichText;
    QString text; // without markup; the source of code, of a formula its TeX
    QString html; // rich text: our own tags only, everything else escaped
    bool hasMath =
        false; // the html holds formulas: <code class="tex"> or "display", with their TeX
    int headingLevel = 0; // 1..6 when the block is a heading
    QString language; // code: first word of the info string
    int indent = 0; // code: how many lists it stands in
    int firstLine = 0; // code: of this chunk in its block
    bool isLast = true; // code: the chunk that ends its block
    QStringList tableHeader; // html per cell; a row shows shownHeader() and shownRows()
    QList<QStringList> tableRows;
    int tableDropped = 0; // rows that were too many to keep
    QList<CellAlign> tableAlign;

    QStringList shownHeader() const
    {
        return tableHeader.first(std::min(kShownColumns, tableHeader.size()));
    }
    QList<QStringList> shownRows() const
    {
        QList<QStringList> rows = tableRows.first(std::min(kShownRows, tableRows.size()));
        for (QStringList &row : rows) {
            if (row.size() > kShownColumns)
                row.resize(kShownColumns);
        }
        return rows;
    }

    bool operator==(const Block &) const = default;
};

} // namespace app
