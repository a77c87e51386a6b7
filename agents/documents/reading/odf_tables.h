// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/odf_text.h"

namespace agents::documents {

// Tables of OpenDocument (part 3, chapter 9), of texts and of spreadsheets. A cell or row may say
// that it is repeated a million times: empty ones are passed over, others are written out a few
// times only.
class OdfTables final
{
public:
    static constexpr int kColumns = 512;

    explicit OdfTables(OdfText &text)
        : m_text(text)
    {
    }

    TableRows rows(XmlWalker &xml);
    // A sheet: its table, then the comments on its cells.
    void readSheet(XmlWalker &xml, MarkdownBuilder &builder);
    bool isCut() const { return m_isCut; }

private:
    void readRows(XmlWalker &xml, TableRows &rows);
    void readCells(XmlWalker &xml, QStringList &row);
    QString readCell(XmlWalker &xml);

    OdfText &m_text;
    QStringList m_comments; // of the sheet at work
    qsizetype m_cells = 0;
    bool m_isCut = false;
    bool m_isSheet = false;
};

} // namespace agents::documents
