// SPDX-License-Identifier: Apache-2.0
// In which order a page is read, and what on it is a figure: from numbers and pixels alone.
#include "agents/documents/reading/page_columns.h"
#include "agents/documents/reading/page_figures.h"

#include <limits>

#include <QPainter>
#include <QTest>

using namespace agents::documents;

class TestPageLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsOneAfterTheOther();
    void startsOnTheRightWhereLettersDo();
    void leavesWhatIsInOrder();
    void tearsNoTable_data();
    void tearsNoTable();
    void takesAnyNumbers();
    void tellsFiguresFromText();
};

namespace {

constexpr double kLine = 13;
constexpr double kLeft = 40;
constexpr double kRight = 220;

QRectF line(double x, int row, double width = 165)
{
    return {x, 80 + kLine * row, width, 9};
}

QList<QRectF> beside(int rows)
{
    QList<QRectF> runs;
    for (int row = 0; row < rows; ++row)
        runs << line(kLeft, row) << line(kRight, row, 150 + row % 3 * 5);
    return runs;
}

} // namespace

void TestPageLayout::readsColumnsOneAfterTheOther()
{
    const ReadingOrder order = readingOrder(QList<QRectF>{line(kLeft, -2, 320)} + beside(6), false);
    QCOMPARE(order.starts.size(), 12);
    QCOMPARE(order.starts.first(), 0); // the title and the first line belong together
    QCOMPARE(order.starts.mid(1, 3), (QList<qsizetype>{2, 3, 4}));
    QCOMPARE(order.reading, (QList<qsizetype>{0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11}));
}

void TestPageLayout::startsOnTheRightWhereLettersDo()
{
    const ReadingOrder order = readingOrder(beside(5), true);
    QCOMPARE(order.reading.first(), 1);
    QCOMPARE(order.reading.last(), 8);
}

void TestPageLayout::leavesWhatIsInOrder()
{
    QList<QRectF> runs;
    for (const double x : {kLeft, kRight}) {
        for (int row = 0; row < 20; ++row)
            runs << line(x, row);
    }
    QVERIFY(readingOrder(runs, false).reading.isEmpty());
    std::rotate(runs.begin(), runs.begin() + 20, runs.end()); // the second column first
    QCOMPARE(readingOrder(runs, false).reading, (QList<qsizetype>{1, 0}));
    QVERIFY(readingOrder(beside(4), false).reading.isEmpty()); // too few to be sure
}

void TestPageLayout::tearsNoTable_data()
{
    QTest::addColumn<QList<QRectF>>("runs");
    QList<QRectF> prices;
    QList<QRectF> three;
    QList<QRectF> wrapped;
    QList<QRectF> gaps;
    for (int row = 0; row < 12; ++row) {
        prices << line(kLeft, row, 60 + row * 37 % 90) << line(kRight + 120, row, 30);
        three << line(kLeft, row) << line(kRight, row, 60) << line(kRight + 90, row, 60);
        for (int each = 0; each < 6; ++each)
            wrapped << line(each < 3 ? kLeft : kRight, 4 * row + each % 3);
        gaps << line(kLeft, row, 120) << line(kLeft + 124, row, 200); // between words
    }
    QTest::newRow("prices") << prices;
    QTest::newRow("three columns") << three;
    QTest::newRow("cells of several lines") << wrapped;
    QTest::newRow("one column") << gaps;
}

void TestPageLayout::tearsNoTable()
{
    QFETCH(const QList<QRectF>, runs);
    QVERIFY(readingOrder(runs, false).reading.isEmpty());
}

void TestPageLayout::takesAnyNumbers()
{
    constexpr double kHuge = std::numeric_limits<double>::max();
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    const QList<QRectF> odd{
        {nothing, 1, 5, 5}, {0, 0, kHuge, kHuge}, {-kHuge, 0, 10, 10},       {10, 10, 0, 0},
        {5, 5, -3, -3},     {4999, 0, 5000, 1},   {1, nothing, 10, nothing}, {0, kHuge, 10, 10}};
    ReadingOrder order = readingOrder(odd + beside(9) + odd, false);
    QVERIFY(!order.reading.isEmpty());
    QCOMPARE(order.starts.first(), 0);
    for (int i = 0; i < 40; ++i)
        QVERIFY(readingOrder(odd + odd + odd, false).reading.isEmpty());
    QVERIFY(readingOrder({}, false).reading.isEmpty());
    QVERIFY(!showsFigure({}, odd, {0, 0}));
    QImage page(170, 240, QImage::Format_ARGB32);
    page.fill(Qt::white);
    QVERIFY(!showsFigure(page, odd, {420, 595}));
}

void TestPageLayout::tellsFiguresFromText()
{
    const QSizeF points(420, 595);
    const double scale = 240 / points.height();
    QImage page(170, 240, QImage::Format_ARGB32_Premultiplied);
    page.fill(Qt::transparent);
    QPainter painter(&page);
    painter.scale(scale, scale);
    QList<QRectF> text;
    for (int row = 0; row < 4; ++row)
        text << line(kLeft, row, 330);
    for (const QRectF &each : text)
        painter.fillRect(each, Qt::black);
    QVERIFY(!showsFigure(page, text, points));
    QVERIFY(!showsFigure(page.convertToFormat(QImage::Format_RGB888), text, points));
    painter.setPen(QPen(Qt::darkBlue, 2));
    for (int x = 50; x < 370; x += 20)
        painter.drawLine(x, 300, x, 560);
    QVERIFY(showsFigure(page, text, points));
    painter.fillRect(QRect(0, 0, 420, 595), QColor(250, 245, 230)); // coloured paper
    QVERIFY(!showsFigure(page, text, points));
}

QTEST_GUILESS_MAIN(TestPageLayout)
#include "tst_page_layout.moc"
