// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>

namespace agents::documents {

constexpr int kFigureSide = 240; // pixels: the longer side of a page that is looked at

// Whether a page shows much that its text does not say: a chart, a plan, a photo. `page`: a small
// picture of it, transparent where nothing was drawn; `text`: where its text stands, in points of a
// page of that size.
bool showsFigure(const QImage &page, const QList<QRectF> &text, QSizeF points);

} // namespace agents::documents
