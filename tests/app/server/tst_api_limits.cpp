// SPDX-License-Identifier: Apache-2.0
#include "tests/app/server/api_fixture.h"

#include <QTcpServer>

using namespace Qt::Literals;
using namespace tests;

// Clients that behave badly, and replies that fail: others are served as before.
class TestApiLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void closesOnClientsThatSendSlowly();
    void closesOnClientsThatDoNotRead();
    void refusesTooManyReplies();
    void refusesTooManyRequests();
    void strangersKeepNobodyOut();
    void silentStrangersMakeRoom();
    void listensInBothHalvesOfAPort();
    void strangersDoNotDisplaceWhoSends();
    void refusesBeforeTheBody();
    void hangsUpOnWhoSendsTooFarAhead();
    void dropsAClientWhoseStreamCannotBegin();
    void stopsEmbeddingsThatTakeTooLong();
    void outlivesAThousandConnections();
    void answersOthersAfterAFailure();
    void tellsWhoseFaultAFailureIs_data();
    void tellsWhoseFaultAFailureIs();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void TestApiLimits::closesOnClientsThatSendSlowly()
{
    m_api->options.limits.requestTime = std::chrono::milliseconds(100);
    m_api->options.limits.idleTime = std::chrono::milliseconds(300);
    QVERIFY(m_api->start());
    const auto slow = m_api->connected();
    slow->write("POST /v1/mess");
    const auto silent = m_api->connected();
    QTRY_COMPARE(slow->state(), QTcpSocket::UnconnectedState);
    QTRY_COMPARE(silent->state(), QTcpSocket::UnconnectedState);
    QTRY_COMPARE(m_api->server->connectionCount(), 0);
}

void TestApiLimits::closesOnClientsThatDoNotRead()
{
    m_api->options.limits.unreadBytes = 64 * 1024;
    tests::ScriptedReply flood;
    for (int i = 0; i < 400; ++i)
        flood.pieces.emplace_back(engine::text::TextPiece{std::string(64 * 1024, 'x')});
    flood.waits = true;
    m_api->script->add(flood);
    QVERIFY(m_api->start());
    const auto socket = m_api->connected();
    socket->setReadBufferSize(1024);
    socket->write(post("/v1/chat/completions", kHelloStream));
    QTRY_COMPARE_WITH_TIMEOUT(m_api->server->connectionCount(), 0, 20'000);
    QTRY_COMPARE(m_api->server->replyCount(), 0);
}

void TestApiLimits::refusesTooManyReplies()
{
    m_api->options.mostWaiting = 2;
    auto waiting = tests::says("x");
    waiting.waits = true;
    m_api->script->add(waiting);
    QVERIFY(m_api->start());
    const auto first = m_api->connected();
    const auto second = m_api->connected();
    first->write(post("/v1/chat/completions", kHello));
    second->write(post("/v1/chat/completions", kHello));
    QTRY_COMPARE(m_api->server->replyCount(), 2);
    const QByteArray answer = m_api->exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 429 "));
    QVERIFY(answer.contains("Retry-After: "));
    m_api->script->release();
    QVERIFY(wholeAnswer(*first).startsWith("HTTP/1.1 200 "));
    QVERIFY(wholeAnswer(*second).startsWith("HTTP/1.1 200 "));
}

void TestApiLimits::refusesTooManyRequests()
{
    m_api->options.requestsPerMinute = 3;
    QVERIFY(m_api->start());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_api->exchange(post("/nowhere", "")).startsWith("HTTP/1.1 404 "));
    QVERIFY(m_api->exchange(post("/nowhere", "")).startsWith("HTTP/1.1 429 "));
}

void TestApiLimits::strangersKeepNobodyOut()
{
    m_api->options.requestsPerMinute = 3;
    QVERIFY(m_api->start());
    const QByteArray stranger = "GET /v1/models HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_api->exchange(stranger).startsWith("HTTP/1.1 401 "));
    QVERIFY(m_api->exchange(stranger).startsWith("HTTP/1.1 429 "));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_api->exchange(post("/nowhere", "")).startsWith("HTTP/1.1 404 "));
}

void TestApiLimits::silentStrangersMakeRoom()
{
    m_api->options.mostConnections = 3;
    QVERIFY(m_api->start());
    const auto member = m_api->connected();
    member->write(post("/nowhere", ""));
    QVERIFY(wholeAnswer(*member).startsWith("HTTP/1.1 404 "));
    const auto older = m_api->connected();
    const auto newer = m_api->connected();
    QTRY_COMPARE(m_api->server->connectionCount(), 3);
    QVERIFY(m_api->exchange(post("/nowhere", "")).startsWith("HTTP/1.1 404 "));
    QTRY_COMPARE(older->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(newer->state(), QTcpSocket::ConnectedState);
    QCOMPARE(member->state(), QTcpSocket::ConnectedState);
    // Where all have shown the token, who comes later waits for another time.
    newer->write(post("/nowhere", ""));
    QVERIFY(wholeAnswer(*newer).startsWith("HTTP/1.1 404 "));
    QTRY_COMPARE(m_api->server->connectionCount(), 2);
    const auto third = m_api->connected();
    third->write(post("/nowhere", ""));
    QVERIFY(wholeAnswer(*third).startsWith("HTTP/1.1 404 "));
    const auto late = m_api->connected();
    QTRY_COMPARE(late->state(), QTcpSocket::UnconnectedState);
    QCOMPARE(member->state(), QTcpSocket::ConnectedState);
}

// "localhost" may mean either, and who listens at one of them gets what is meant for the other.
void TestApiLimits::listensInBothHalvesOfAPort()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no ::1");
    m_api->options.port = other.serverPort();
    QVERIFY(!m_api->start());
    other.close();
    QVERIFY(m_api->start());
    QTcpSocket socket;
    socket.connectToHost(u"::1"_s, m_api->server->port());
    socket.write(post("/nowhere", "").replace("Host: localhost", "Host: [::1]:8033"));
    QVERIFY(wholeAnswer(socket).startsWith("HTTP/1.1 404 "));
}

// Who has shown the token is no stranger, also while the body is still to come.
void TestApiLimits::strangersDoNotDisplaceWhoSends()
{
    m_api->options.mostConnections = 3;
    QVERIFY(m_api->start());
    const QByteArray request = post("/nowhere", QByteArray(100, 'x'));
    const auto member = m_api->connected();
    member->write(request.chopped(50));
    QVERIFY(member->waitForBytesWritten());
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 6; ++i) {
        strangers.push_back(m_api->connected());
        strangers.back()->write(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n");
        QTRY_VERIFY(m_api->server->connectionCount() >= std::min(i + 2, 3));
    }
    member->write(request.last(50));
    QVERIFY(wholeAnswer(*member).startsWith("HTTP/1.1 404 "));
}

// And the connection closes only when the rest was sent, lest the answer is lost.
void TestApiLimits::refusesBeforeTheBody()
{
    QVERIFY(m_api->start());
    const auto stranger = m_api->connected();
    stranger->write(
        "POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
    QTRY_VERIFY(stranger->bytesAvailable() > 0);
    const QByteArray answer = wholeAnswer(*stranger);
    QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer);
    QVERIFY(answer.contains("Connection: close"));
    stranger->write(QByteArray(999'999, 'x'));
    QTRY_COMPARE(stranger->bytesToWrite(), 0);
    QCOMPARE(m_api->server->connectionCount(), 1);
    stranger->write("x");
    QTRY_COMPARE(m_api->server->connectionCount(), 0);
    // A short request is refused whole, and the connection goes on.
    const auto other = m_api->connected();
    other->write("POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(wholeAnswer(*other).startsWith("HTTP/1.1 401 "));
    other->write(post("/nowhere", ""));
    QVERIFY(wholeAnswer(*other).startsWith("HTTP/1.1 404 "));
}

// With a full buffer nobody notices that a client goes, and the model works on for it.
void TestApiLimits::hangsUpOnWhoSendsTooFarAhead()
{
    auto waiting = tests::says("x");
    waiting.waits = true;
    m_api->script->add(waiting);
    QVERIFY(m_api->start());
    const auto socket = m_api->connected();
    socket->write(post("/v1/chat/completions", kHello));
    QTRY_COMPARE(m_api->server->replyCount(), 1);
    socket->write(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(m_api->server->replyCount(), 0);
    QCOMPARE(m_api->server->connectionCount(), 0);
}

// The answer's very first bytes are more than it may leave unread: it is dropped in the middle.
void TestApiLimits::dropsAClientWhoseStreamCannotBegin()
{
    m_api->options.limits.unreadBytes = 16;
    auto endless = tests::says("and so on");
    endless.waits = true;
    m_api->script->add(endless);
    QVERIFY(m_api->start());
    const auto socket = m_api->connected();
    socket->write(post("/v1/chat/completions", kHelloStream));
    QTRY_COMPARE(socket->state(), QTcpSocket::UnconnectedState);
    QTRY_COMPARE(m_api->server->replyCount(), 0);
    QCOMPARE(m_api->server->connectionCount(), 0);
}

void TestApiLimits::stopsEmbeddingsThatTakeTooLong()
{
    m_api->options.replyTime = std::chrono::milliseconds(50);
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(post("/v1/embeddings", R"({"input":"wait"})"));
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer);
    QVERIFY(answer.contains("too long"));
}

void TestApiLimits::outlivesAThousandConnections()
{
    m_api->script->add(tests::says("Still here"));
    QVERIFY(m_api->start());
    for (int round = 0; round < 10; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 100; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(u"127.0.0.1"_s, m_api->server->port());
        }
        QTRY_VERIFY(m_api->server->connectionCount() > 0);
        QVERIFY(m_api->server->connectionCount() <= m_api->options.mostConnections);
        crowd.clear();
        QTRY_COMPARE(m_api->server->connectionCount(), 0);
    }
    QVERIFY(m_api->exchange(post("/v1/chat/completions", kHello)).contains("Still here"));
}

void TestApiLimits::answersOthersAfterAFailure()
{
    m_api->script->add(
        {.pieces = {}, .error = base::Error{base::ErrorCode::ContextFull, "Too long."}});
    m_api->script->add(tests::says("Fine"));
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QCOMPARE(bodyOf(answer)["error"]["message"], "Too long.");
    QVERIFY(m_api->exchange(post("/v1/chat/completions", kHello)).contains("Fine"));
}

void TestApiLimits::tellsWhoseFaultAFailureIs_data()
{
    QTest::addColumn<base::ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("the client's") << base::ErrorCode::InvalidInput << 400;
    QTest::newRow("asks too much") << base::ErrorCode::Unsupported << 400;
    QTest::newRow("memory") << base::ErrorCode::OutOfMemory << 500;
    QTest::newRow("device") << base::ErrorCode::DeviceLost << 500;
    QTest::newRow("no model") << base::ErrorCode::NotFound << 503;
}

void TestApiLimits::tellsWhoseFaultAFailureIs()
{
    QFETCH(const base::ErrorCode, code);
    QFETCH(const int, status);
    m_api->script->add({.pieces = {}, .error = base::Error{code, "It failed."}});
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(post("/v1/chat/completions", kHello));
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QCOMPARE(bodyOf(answer)["error"]["type"],
             status == 400 ? "invalid_request_error" : "server_error");
}

QTEST_GUILESS_MAIN(TestApiLimits)
#include "tst_api_limits.moc"
