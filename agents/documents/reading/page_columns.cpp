// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/page_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

namespace agents::documents {

namespace {

    constexpr qsizetype kFewLines = 5; // of a column
    constexpr qsizetype kMostPieces = 4000; // of a page; the work grows with their square
    constexpr int kWidest = 5000; // points: a wall, not a page
    constexpr double kWordGap = 0.8; // of a line's height: between columns there is more
    constexpr double kColumnWidth = 10; // lines' heights at least
    constexpr double kApart = 0.7; // of a line's height: from the text around a heading

    enum class Side { First, Second, Both };

    // Runs that stand in one row without a gap.
    struct Piece {
        QRectF box;
        qsizetype firstRun = 0;
        Side side = Side::Both;
        qsizetype band = 0;
    };

    struct Gutter {
        double left = 0;
        double right = 0;
    };

    double medianHeight(const QList<QRectF> &boxes)
    {
        QList<double> heights;
        for (const QRectF &box : boxes)
            heights += box.height();
        const auto middle = heights.begin() + heights.size() / 2;
        std::ranges::nth_element(heights, middle);
        return *middle;
    }

    bool isUsable(const QRectF &box)
    {
        return std::isfinite(box.x()) && std::isfinite(box.y()) && box.width() > 0
            && box.height() > 0 && std::abs(box.left()) < kWidest
            && std::abs(box.right()) < kWidest;
    }

    QList<Piece> piecesOf(const QList<QRectF> &runs, double height)
    {
        QList<Piece> pieces;
        for (qsizetype run = 0; run < runs.size(); ++run) {
            const QRectF &box = runs[run];
            if (!isUsable(box))
                continue; // goes with what was drawn before it
            const double gap = pieces.isEmpty() ? 0 : box.left() - pieces.last().box.right();
            if (!pieces.isEmpty() && standBeside(pieces.last().box, box) && gap > -height
                && gap < kWordGap * height)
                pieces.last().box |= box;
            else
                pieces.append({.box = box, .firstRun = pieces.isEmpty() ? 0 : run});
        }
        return pieces;
    }

    // The widest strip near the middle that few lines cross.
    std::optional<Gutter> gutterOf(const QList<Piece> &pieces, double height)
    {
        QRectF hull;
        for (const Piece &piece : pieces)
            hull |= piece.box;
        const int width = static_cast<int>(std::min(hull.width(), double{kWidest})) + 1;
        QList<int> lines(width + 1, 0); // that begin there, less those that end
        for (const Piece &piece : pieces) {
            const auto place = [&](double x) {
                return std::clamp(static_cast<int>(x - hull.left()), 0, width);
            };
            ++lines[place(piece.box.left())];
            --lines[place(std::ceil(piece.box.right()))];
        }
        for (int x = 1; x <= width; ++x)
            lines[x] += lines[x - 1];
        const int few = *std::ranges::max_element(lines) / 3;
        int best = 0;
        int end = 0;
        for (int x = width * 3 / 10, length = 0; x <= width * 7 / 10; ++x) {
            length = lines[x] <= few ? length + 1 : 0;
            if (length > best)
                std::tie(best, end) = std::tuple(length, x);
        }
        if (best < kWordGap * height)
            return {};
        return Gutter{hull.left() + end - best + 1, hull.left() + end + 1};
    }

    // Several cells drawn one after the other in one row are a table's, and stay together.
    void joinRows(QList<Piece> &pieces)
    {
        QList<Piece> joined;
        for (qsizetype i = 0; i < pieces.size();) {
            qsizetype end = i + 1;
            while (end < pieces.size() && standBeside(pieces[i].box, pieces[end].box))
                ++end;
            const bool isTable = end - i > 2;
            for (qsizetype each = i; each < end; ++each) {
                if (isTable && each > i)
                    joined.last().box |= pieces[each].box;
                else
                    joined.append(pieces[each]);
            }
            i = end;
        }
        pieces = std::move(joined);
    }

    void setSides(QList<Piece> &pieces, const Gutter &gutter, bool isRightToLeft)
    {
        for (Piece &piece : pieces) {
            const bool isLeft = piece.box.right() <= gutter.right;
            const bool isRight = piece.box.left() >= gutter.left;
            piece.side = isLeft == isRight ? Side::Both
                : isLeft == isRightToLeft  ? Side::Second
                                           : Side::First;
        }
    }

    // A short heading above both columns stands over the first, with nothing beside it.
    void findHeadings(QList<Piece> &pieces, double height)
    {
        for (Piece &piece : pieces) {
            if (piece.side != Side::First || piece.box.height() < height)
                continue;
            const double top = piece.box.top() - kApart * height;
            const double bottom = piece.box.bottom() + kApart * height;
            bool isAlone = true;
            bool isAbove = false;
            for (const Piece &other : pieces) {
                if (other.side != Side::Second)
                    continue;
                isAlone = isAlone && (other.box.top() > bottom || other.box.bottom() < top);
                isAbove = isAbove || other.box.top() > bottom;
            }
            if (isAlone && isAbove)
                piece.side = Side::Both;
        }
    }

    // Lines that mostly fill their column, as prose does and cells of a table do not.
    bool isProse(const QList<Piece> &pieces, Side side, double height)
    {
        QRectF column;
        for (const Piece &piece : pieces) {
            if (piece.side == side && piece.box.height() < 3 * height)
                column |= piece.box;
        }
        qsizetype lines = 0;
        qsizetype full = 0;
        for (const Piece &piece : pieces) {
            lines += piece.side == side ? 1 : 0;
            full += piece.side == side && piece.box.width() >= 0.75 * column.width() ? 1 : 0;
        }
        return lines >= kFewLines && 10 * full >= 6 * lines
            && column.width() >= kColumnWidth * height;
    }

    void setBands(QList<Piece> &pieces)
    {
        QList<double> spans;
        for (const Piece &piece : pieces) {
            if (piece.side == Side::Both)
                spans += piece.box.center().y();
        }
        std::ranges::sort(spans);
        for (Piece &piece : pieces) {
            const auto above = std::ranges::lower_bound(spans, piece.box.center().y());
            piece.band = 2 * (above - spans.begin()) + (piece.side == Side::Both ? 1 : 0);
        }
    }

    // Whether a band's columns are drawn line by line, or the second before the first.
    bool isMixed(const QList<Piece> &pieces, qsizetype band)
    {
        std::array<qsizetype, 2> lines{};
        qsizetype turns = 0;
        std::optional<Side> last;
        bool beginsWithSecond = false;
        for (const Piece &piece : pieces) {
            if (piece.band != band || piece.side == Side::Both)
                continue;
            ++lines[piece.side == Side::First ? 0 : 1];
            beginsWithSecond = beginsWithSecond || (!last && piece.side == Side::Second);
            turns += last != piece.side ? 1 : 0;
            last = piece.side;
        }
        if (std::min(lines[0], lines[1]) < kFewLines)
            return false;
        return turns == 2 ? beginsWithSecond : 2 * (lines[0] + lines[1]) <= 3 * turns;
    }

    ReadingOrder orderOf(const QList<Piece> &pieces)
    {
        QList<qsizetype> sorted(pieces.size());
        for (qsizetype i = 0; i < sorted.size(); ++i)
            sorted[i] = i;
        QList<qsizetype> mixed;
        for (const Piece &piece : pieces) {
            if (!mixed.contains(piece.band) && isMixed(pieces, piece.band))
                mixed += piece.band;
        }
        if (mixed.isEmpty())
            return {};
        const auto place = [&](qsizetype at) {
            const Piece &piece = pieces[at];
            const bool isSecond = piece.side == Side::Second && mixed.contains(piece.band);
            return std::tuple(piece.band, isSecond, at);
        };
        std::ranges::sort(sorted, {}, place);
        ReadingOrder order;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            if (i == 0 || sorted[i] != sorted[i - 1] + 1)
                order.reading += pieces[sorted[i]].firstRun;
        }
        order.starts = order.reading;
        std::ranges::sort(order.starts);
        for (qsizetype &each : order.reading)
            each = std::ranges::lower_bound(order.starts, each) - order.starts.begin();
        return order;
    }

} // namespace

bool standBeside(const QRectF &a, const QRectF &b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared >= std::min(a.height(), b.height()) / 2;
}

ReadingOrder readingOrder(const QList<QRectF> &runs, bool isRightToLeft)
{
    QList<QRectF> usable;
    std::ranges::copy_if(runs, std::back_inserter(usable), isUsable);
    if (usable.size() < 2 * kFewLines)
        return {};
    const double height = medianHeight(usable);
    QList<Piece> pieces = piecesOf(runs, height);
    const auto gutter = gutterOf(pieces, height);
    if (!gutter || pieces.size() > kMostPieces)
        return {};
    joinRows(pieces);
    setSides(pieces, *gutter, isRightToLeft);
    if (!isProse(pieces, Side::First, height) || !isProse(pieces, Side::Second, height))
        return {};
    findHeadings(pieces, height);
    setBands(pieces);
    return orderOf(pieces);
}

} // namespace agents::documents
