// SPDX-License-Identifier: Apache-2.0
#include "app/server/http_request.h"

#include <QTest>

using namespace Qt::Literals;
using app::server::HttpRequest;
using app::server::HttpRequestReader;
using State = HttpRequestReader::State;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestByteForByte();
    void readsTwoRequestsInOnePiece();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void neverHoldsMoreHeadThanItsLimit();
    void staysFailed();
    void tellsWhenTheClientWaitsForAWord();
};

void TestHttpRequest::readsARequestByteForByte()
{
    const QByteArray bytes =
        "\r\nPOST /v1/messages?beta=true HTTP/1.1\r\nHost: localhost:80\r\n"
        "X-Api-Key:  a b \r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody";
    HttpRequestReader reader;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
        QCOMPARE(reader.append(QByteArrayView(bytes).sliced(i, 1)), State::NeedsMore);
    QCOMPARE(reader.append("y"), State::Complete);
    const HttpRequest request = reader.take();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/v1/messages");
    QCOMPARE(request.header("host"), "localhost:80");
    QCOMPARE(request.header("x-api-key"), "a b");
    QCOMPARE(request.body, "body");
    QVERIFY(!request.keepAlive);
    QVERIFY(!reader.isInRequest());
}

void TestHttpRequest::readsTwoRequestsInOnePiece()
{
    HttpRequestReader reader;
    QCOMPARE(
        reader.append("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nabGET /b HTTP/1.1\r\n\r\n"),
        State::Complete);
    QCOMPARE(reader.take().body, "ab");
    QVERIFY(reader.isInRequest());
    QCOMPARE(reader.next(), State::Complete);
    QCOMPARE(reader.take().path, "/b");
    QCOMPARE(reader.next(), State::NeedsMore);
}

void TestHttpRequest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("noise", QByteArray("\x16\x03\x01\x02\r\n\r\n"), 400);
    row("two words", "GET /\r\n\r\n", 400);
    row("no path", "GET http://other/ HTTP/1.1\r\n\r\n", 400);
    row("old version", "GET / HTTP/1.0\r\n\r\n", 505);
    row("new version", "GET / HTTP/2.0\r\n\r\n", 505);
    row("header without colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
    row("folded header", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400);
    row("bare newline in header", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400);
    row("zero byte", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 30), 400);
    row("no length", "POST / HTTP/1.1\r\nHost: a\r\n\r\n", 411);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("list of lengths", "POST / HTTP/1.1\r\nContent-Length: 1, 2\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("vast length", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
    row("too large", "POST / HTTP/1.1\r\nContent-Length: 8388609\r\n\r\n", 413);
    row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
    row("chunks and length",
        "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
    row("endless head", "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
}

void TestHttpRequest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpRequestReader reader;
    QCOMPARE(reader.append(bytes), State::Failed);
    QCOMPARE(reader.failureStatus(), status);
}

void TestHttpRequest::neverHoldsMoreHeadThanItsLimit()
{
    HttpRequestReader reader;
    QCOMPARE(reader.append(QByteArray(HttpRequestReader::kMostHeadBytes, 'a')), State::NeedsMore);
    QCOMPARE(reader.append("a"), State::Failed);
    QCOMPARE(reader.failureStatus(), 431);
}

void TestHttpRequest::staysFailed()
{
    HttpRequestReader reader;
    QCOMPARE(reader.append("nonsense\r\n\r\n"), State::Failed);
    QCOMPARE(reader.append("GET / HTTP/1.1\r\n\r\n"), State::Failed);
    QCOMPARE(reader.next(), State::Failed);
}

void TestHttpRequest::tellsWhenTheClientWaitsForAWord()
{
    HttpRequestReader reader;
    QCOMPARE(reader.append("POST / HTTP/1.1\r\nContent-Length: 1\r\nExpect: 100-Continue\r\n\r\n"),
             State::NeedsMore);
    QVERIFY(reader.expectsContinue());
    QCOMPARE(reader.head()->method, "POST");
    QCOMPARE(reader.missing(), 1);
    QCOMPARE(reader.append("x"), State::Complete);
    QVERIFY(!reader.expectsContinue());
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
