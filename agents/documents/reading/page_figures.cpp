// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/page_figures.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace agents::documents {

namespace {

    constexpr int kCell = 12; // pixels
    constexpr int kInk = 6; // pixels of a cell: half a line across it
    constexpr int kDifference = 24; // levels of a channel: more than a photo of paper has
    constexpr QRgb kPaper = 0xFFFFFFFF;

    QRgb onPaper(QRgb colour)
    {
        const auto channel = [&](int level) { return level + 255 - qAlpha(colour); };
        return qRgb(channel(qRed(colour)), channel(qGreen(colour)), channel(qBlue(colour)));
    }

    // The commonest colour, of steps of 16 levels: an average of its pixels.
    QRgb groundOf(const QImage &page)
    {
        struct Sum {
            int red = 0;
            int green = 0;
            int blue = 0;
            int pixels = 0;
        };
        std::vector<Sum> sums(size_t{16} * 16 * 16);
        for (int y = 0; y < page.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
            for (int x = 0; x < page.width(); ++x) {
                const int at =
                    (qRed(line[x]) / 16 * 16 + qGreen(line[x]) / 16) * 16 + qBlue(line[x]) / 16;
                Sum &sum = sums[static_cast<size_t>(at)];
                sum.red += qRed(line[x]);
                sum.green += qGreen(line[x]);
                sum.blue += qBlue(line[x]);
                ++sum.pixels;
            }
        }
        const Sum &most = *std::ranges::max_element(sums, {}, &Sum::pixels);
        return most.pixels == 0
            ? kPaper
            : qRgb(most.red / most.pixels, most.green / most.pixels, most.blue / most.pixels);
    }

    bool isInk(QRgb pixel, QRgb ground)
    {
        const int difference = std::max({std::abs(qRed(pixel) - qRed(ground)),
                                         std::abs(qGreen(pixel) - qGreen(ground)),
                                         std::abs(qBlue(pixel) - qBlue(ground))});
        return difference > kDifference;
    }

    bool isDrawn(const QImage &page, const QRect &cell, QRgb ground)
    {
        int ink = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
            for (int x = cell.left(); x <= cell.right(); ++x)
                ink += isInk(line[x], ground) ? 1 : 0;
        }
        return ink >= kInk;
    }

    // The cells that hold text.
    QImage textCells(QSize cells, const QList<QRectF> &text, double scale)
    {
        QImage marks(cells, QImage::Format_Grayscale8);
        marks.fill(0);
        const auto cellAt = [&](double points, int most) {
            return static_cast<int>(
                std::clamp(points * scale / kCell, 0.0, static_cast<double>(most - 1)));
        };
        for (const QRectF &box : text) {
            const bool isPlace = std::isfinite(box.right()) && std::isfinite(box.bottom());
            if (!isPlace || box.width() <= 0 || box.height() <= 0)
                continue;
            const int right = cellAt(box.right(), cells.width());
            const int bottom = cellAt(box.bottom(), cells.height());
            for (int y = cellAt(box.top(), cells.height()); y <= bottom; ++y) {
                for (int x = cellAt(box.left(), cells.width()); x <= right; ++x)
                    marks.scanLine(y)[x] = 1;
            }
        }
        return marks;
    }

} // namespace

bool showsFigure(const QImage &page, const QList<QRectF> &text, QSizeF points)
{
    const QSize cells(page.width() / kCell, page.height() / kCell);
    if (cells.isEmpty() || points.width() < 1)
        return false;
    QImage drawn = page.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < drawn.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(drawn.scanLine(y));
        std::transform(line, line + drawn.width(), line, onPaper);
    }
    const QRgb ground = groundOf(drawn);
    const QImage marks = textCells(cells, text, page.width() / points.width());
    int figures = 0;
    int words = 0;
    for (int y = 0; y < cells.height(); ++y) {
        for (int x = 0; x < cells.width(); ++x) {
            if (marks.constScanLine(y)[x] != 0)
                ++words;
            else if (isDrawn(drawn, {kCell * x, kCell * y, kCell, kCell}, ground))
                ++figures;
        }
    }
    const int all = cells.width() * cells.height();
    return 5 * figures >= 2 * all || (10 * figures >= all && figures >= 2 * words);
}

} // namespace agents::documents
