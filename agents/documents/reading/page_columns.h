// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>

namespace agents::documents {

// Stretches of a page's runs, and the order in which people read them.
struct ReadingOrder {
    QList<qsizetype> starts; // the first run of each stretch, as drawn: ascending, from 0
    QList<qsizetype> reading; // places in `starts`; empty: as drawn
};

// Whether both stand in one row.
bool standBeside(const QRectF &a, const QRectF &b);

// How a page in two columns is read whose file draws them line by line beside each other, or the
// second before the first. What spans both columns (headings, rows of tables) parts what stands
// above it from what stands below. Anything that is not surely prose in two columns stays as drawn:
// a table must not be torn. `runs`: where pieces of text stand, in points from the page's top left,
// as drawn. A pure function of numbers from a foreign file: any values are fine.
ReadingOrder readingOrder(const QList<QRectF> &runs, bool isRightToLeft);

} // namespace agents::documents
