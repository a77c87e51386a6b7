// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/sse_parser.h"

#include <QTest>

using app::fetch::SseParser;

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEvents_data();
    void readsEvents();
    void remembersItsPlace();
    void givesUpAnEndlessEvent();
};

void TestSseParser::readsEvents_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("data");
    QTest::newRow("one") << QByteArray("data: a\n\n") << QByteArrayList{"a"};
    QTest::newRow("lines") << QByteArray("data: a\ndata:b\ndata\n\n") << QByteArrayList{"a\nb\n"};
    QTest::newRow("carriage returns")
        << QByteArray("data: a\r\rdata: b\r\n\r\n") << QByteArrayList{"a", "b"};
    QTest::newRow("comments") << QByteArray(": ping\n\n: ping\ndata: a\n\n") << QByteArrayList{"a"};
    QTest::newRow("other fields") << QByteArray("event: message\nx: y\ndata: a\n\n")
                                  << QByteArrayList{"a"};
    QTest::newRow("without an end") << QByteArray("data: a\n") << QByteArrayList{};
    QTest::newRow("empty data") << QByteArray("data:\n\n") << QByteArrayList{""};
}

// However the bytes are cut.
void TestSseParser::readsEvents()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, data);
    for (qsizetype step = 1; step <= stream.size(); ++step) {
        SseParser parser;
        QByteArrayList read;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            for (const auto &event : parser.add(stream.mid(at, step)))
                read.append(event.data);
        }
        QCOMPARE(read, data);
    }
}

void TestSseParser::remembersItsPlace()
{
    SseParser parser;
    parser.add("id: 5\nretry: 20\ndata: a\n\ndata: b\n\nid: 9\n");
    QCOMPARE(parser.lastId(), "9");
    QCOMPARE(parser.retryMilliseconds(), 20);
    parser.add("retry: 99999999\nretry: x\n");
    QCOMPARE(parser.retryMilliseconds(), 30000);
}

void TestSseParser::givesUpAnEndlessEvent()
{
    SseParser parser;
    for (int i = 0; i < 20 && !parser.isTooLong(); ++i)
        parser.add("data: " + QByteArray(1 << 20, 'x') + "\n");
    QVERIFY(parser.isTooLong());
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sse_parser.moc"
