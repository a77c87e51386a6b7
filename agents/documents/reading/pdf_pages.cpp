// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/pdf_pages.h"

#include "agents/documents/reading/page_figures.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

#include <QPdfSelection>

namespace agents::documents {

namespace {

    // Seconds of the processor for all pages of a document together.
    constexpr double kMostSorting = 15;
    constexpr double kMostLooking = 5;
    constexpr QLatin1StringView kLineEnd("\r\n");
    constexpr qsizetype kFullPage = 1800; // letters: one with a large figure has fewer

    double processorSeconds()
    {
        return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    }

    QList<QRectF> boxesOf(const QPdfSelection &selection)
    {
        QList<QRectF> boxes;
        for (const QPolygonF &bounds : selection.bounds())
            boxes += bounds.boundingRect();
        return boxes;
    }

    // From a run's edge to a point that is surely in its first or last letter.
    double insideOf(const QRectF &run)
    {
        return std::min(0.5, run.width() / 4);
    }

    bool isRightToLeft(const QString &text)
    {
        qsizetype rightToLeft = 0;
        qsizetype letters = 0;
        for (const QChar c : text) {
            const QChar::Direction direction = c.direction();
            rightToLeft += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
            letters += c.isLetter() ? 1 : 0;
        }
        return 2 * rightToLeft > letters;
    }

} // namespace

PdfPages::PdfPages(QPdfDocument &pdf)
    : m_pdf(pdf)
{
}

QString PdfPages::text(int page)
{
    const QPdfSelection all = m_pdf.getAllText(page);
    m_page = page;
    m_runs = boxesOf(all);
    const QString text = all.text();
    m_letters = std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
    const ReadingOrder order = readingOrder(m_runs, isRightToLeft(text));
    if (order.reading.isEmpty())
        return text;
    if (m_sorting < kMostSorting) {
        const double before = processorSeconds();
        const QString columns = inOrder(order, text);
        m_sorting += processorSeconds() - before;
        if (!columns.isEmpty())
            return columns;
    } else if (m_firstUnsorted < 0) {
        m_firstUnsorted = page;
    }
    return text;
}

// Which letters of the page's text begin those stretches: two of them with each question, because
// pdfium reads the whole page for it. False: one cannot be told for sure.
bool PdfPages::findStarts(const QList<qsizetype> &stretches,
                          const QString &text,
                          Stretches &found) const
{
    for (qsizetype i = 0; i < stretches.size(); i += 2) {
        const bool isPair = i + 1 < stretches.size();
        const QRectF &first = m_runs[found.runs[stretches[i]]];
        const QRectF &second = isPair ? m_runs[found.runs[stretches[i + 1]]] : first;
        const double end =
            isPair ? second.left() + insideOf(second) : first.right() - insideOf(first);
        const QPdfSelection between =
            m_pdf.getSelection(m_page, {first.left() + insideOf(first), first.center().y()},
                               {end, second.center().y()});
        const QList<QRectF> boxes = boxesOf(between);
        if (boxes.isEmpty() || between.startIndex() < 0)
            return false;
        const bool isThere = std::abs(boxes.first().left() - first.left()) < 1
            && std::abs(boxes.first().center().y() - first.center().y()) < first.height();
        // Letters outside of the basic plane are counted in another way there.
        const QString words = between.text();
        if (!isThere || QStringView(text).mid(between.startIndex(), words.size()) != words)
            return false;
        found.starts[stretches[i]] = between.startIndex();
        if (isPair)
            found.starts[stretches[i + 1]] = between.endIndex();
    }
    return true;
}

// A stretch that begins a line stands after the one line's end between its neighbours.
void PdfPages::takeLineStarts(const QString &text, Stretches &found)
{
    const auto startOf = [&](qsizetype at) {
        return at < found.starts.size() ? found.starts[at] : -1;
    };
    for (qsizetype i = 1; i < found.starts.size(); ++i) {
        if (found.starts[i] >= 0 || startOf(i - 1) < 0 || startOf(i + 1) < startOf(i - 1))
            continue;
        const QString between = text.mid(startOf(i - 1), startOf(i + 1) - startOf(i - 1));
        if (between.count(kLineEnd) == 1)
            found.starts[i] = startOf(i - 1) + between.indexOf(kLineEnd) + kLineEnd.size();
    }
}

// Nothing is ever lost: the text is cut where stretches begin, and its pieces are put in order.
QString PdfPages::inOrder(const ReadingOrder &order, const QString &text) const
{
    Stretches found{order.starts, QList<qsizetype>(order.starts.size(), -1)};
    found.starts[0] = 0;
    QList<qsizetype> wanted;
    for (qsizetype i = 1; i < order.starts.size(); ++i) {
        if (standBeside(m_runs[order.starts[i] - 1], m_runs[order.starts[i]]))
            wanted += i;
    }
    if (!findStarts(wanted, text, found))
        return {};
    takeLineStarts(text, found);
    wanted.clear();
    for (qsizetype i = 1; i < found.starts.size(); ++i) {
        if (found.starts[i] < 0)
            wanted += i;
    }
    if (!findStarts(wanted, text, found))
        return {};
    QList<qsizetype> &starts = found.starts;
    if (std::ranges::adjacent_find(starts, std::ranges::greater_equal()) != starts.end())
        return {};
    starts += text.size();
    QString sorted;
    for (const qsizetype each : order.reading)
        sorted += text.mid(starts[each], starts[each + 1] - starts[each]).trimmed() + u'\n';
    return sorted;
}

bool PdfPages::showsFigure()
{
    if (m_page < 0 || m_letters > kFullPage || m_looking > kMostLooking)
        return false;
    const double before = processorSeconds();
    const QSizeF points = m_pdf.pagePointSize(m_page);
    const QSize size = points.scaled(kFigureSide, kFigureSide, Qt::KeepAspectRatio).toSize();
    const bool shows = !size.isEmpty()
        && agents::documents::showsFigure(m_pdf.render(m_page, size), m_runs, points);
    m_looking += processorSeconds() - before;
    return shows;
}

} // namespace agents::documents
