// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/page_columns.h"

#include <QPdfDocument>
#include <QString>

namespace agents::documents {

// What the pages of one PDF say and show, one after the other; counts what that costs, so that a
// file of thousands does not take forever. Lives for one reading.
class PdfPages final
{
public:
    explicit PdfPages(QPdfDocument &pdf); // outlives this

    // Its words as people read them, untidied. Pages count from 0.
    QString text(int page);
    // Whether it shows much beside its words; of the page whose text() was asked for last.
    bool showsFigure();
    int firstUnsorted() const { return m_firstUnsorted; } // whose columns are as drawn; -1: none

private:
    struct Stretches {
        QList<qsizetype> runs; // that begin them
        QList<qsizetype> starts; // in the page's text; -1: not known
    };
    QString inOrder(const ReadingOrder &order, const QString &text) const;
    bool findStarts(const QList<qsizetype> &stretches, const QString &text, Stretches &found) const;
    static void takeLineStarts(const QString &text, Stretches &found);

    QPdfDocument &m_pdf;
    int m_page = -1;
    qsizetype m_letters = 0;
    QList<QRectF> m_runs;
    double m_sorting = 0; // seconds so far
    double m_looking = 0;
    int m_firstUnsorted = -1;
};

} // namespace agents::documents
