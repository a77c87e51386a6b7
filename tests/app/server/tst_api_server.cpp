// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_server.h"
#include "tests/agents/scripted_reply_source.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals;
using app::server::ApiServer;
using Json = nlohmann::json;

namespace {

constexpr auto kToken = "0123456789abcdef";

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + kToken
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

const QByteArray kHello = R"({"messages":[{"role":"user","content":"Hello"}]})";
const QByteArray kHelloStream = R"({"messages":[{"role":"user","content":"Hello"}],"stream":true,
    "stream_options":{"include_usage":true}})";

} // namespace

// A server on a scripted model, and clients that behave well and badly.
class TestApiServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheModel();
    void answersAChatCompletion();
    void streamsAChatCompletion();
    void answersAMessage();
    void streamsAMessage();
    void endsAtAStopText();
    void keepsTheConnection();
    void refusesStrangers_data();
    void refusesStrangers();
    void listensOnLoopbackOnly();
    void cancelsWhenTheClientGoes();
    void closesOnClientsThatSendSlowly();
    void closesOnClientsThatDoNotRead();
    void refusesTooManyReplies();
    void refusesTooManyRequests();
    void outlivesAThousandConnections();
    void answersOthersAfterAFailure();

private:
    void start();
    QByteArray exchange(const QByteArray &request);
    std::unique_ptr<QTcpSocket> connected();
    static QByteArray whole(QTcpSocket &socket);
    static Json body(const QByteArray &answer);

    app::server::ServerOptions m_options;
    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<agents::InferenceService> m_service;
    std::unique_ptr<ApiServer> m_server;
};

void TestApiServer::init()
{
    m_options = {};
    m_options.token = kToken;
    m_options.model = "scripted";
    m_script = std::make_shared<tests::Script>();
    m_service = std::make_unique<agents::InferenceService>(
        std::make_unique<tests::ScriptedReplySource>(m_script));
    QSignalSpy loaded(m_service.get(), &agents::InferenceService::loaded);
    m_service->load({});
    QVERIFY(loaded.wait());
}

void TestApiServer::cleanup()
{
    m_server.reset();
    m_service.reset();
}

void TestApiServer::start()
{
    m_server = std::make_unique<ApiServer>(*m_service, m_options);
    QVERIFY(m_server->listen());
}

std::unique_ptr<QTcpSocket> TestApiServer::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, m_server->port());
    static_cast<void>(
        QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; }));
    return socket;
}

// Until the answer's length, the stream's end or the end of the connection.
QByteArray TestApiServer::whole(QTcpSocket &socket)
{
    QByteArray bytes;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            bytes += socket.readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            const qsizetype at = bytes.indexOf("Content-Length: ");
            if (end > 0 && at > 0 && at < end)
                return bytes.size() - end - 4
                    >= bytes.sliced(at + 16, bytes.indexOf('\r', at) - at - 16).toLongLong();
            return bytes.endsWith("\r\n0\r\n\r\n")
                || socket.state() == QTcpSocket::UnconnectedState;
        },
        20'000));
    return bytes;
}

QByteArray TestApiServer::exchange(const QByteArray &request)
{
    const auto socket = connected();
    socket->write(request);
    return whole(*socket);
}

Json TestApiServer::body(const QByteArray &answer)
{
    const QByteArray text = answer.sliced(answer.indexOf("\r\n\r\n") + 4);
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

void TestApiServer::listsTheModel()
{
    start();
    const Json list = body(exchange("GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Api-Key: "
                                    + QByteArray(kToken) + "\r\n\r\n"));
    QCOMPARE(list["data"][0]["id"], "scripted");
}

void TestApiServer::answersAChatCompletion()
{
    m_script->add(tests::says("Good day to you"));
    start();
    const QByteArray answer = exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!answer.toLower().contains("access-control"));
    const Json json = body(answer);
    QCOMPARE(json["choices"][0]["message"]["content"], "Good day to you");
    QCOMPARE(json["choices"][0]["finish_reason"], "stop");
    QCOMPARE(json["object"], "chat.completion");
    QVERIFY(json["usage"]["completion_tokens"].get<int>() > 0);
}

void TestApiServer::streamsAChatCompletion()
{
    m_script->add(tests::says("Good day to you"));
    start();
    const QByteArray answer = exchange(post("/v1/chat/completions", kHelloStream));
    QVERIFY(answer.contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(answer.contains(R"("delta":{"role":"assistant","content":""})"));
    QVERIFY(answer.contains(R"("finish_reason":"stop")"));
    QVERIFY(answer.contains(R"("choices":[],"usage":{)"));
    QVERIFY(answer.contains("data: [DONE]\n\n\r\n0\r\n\r\n"));
    QString text;
    for (const QByteArray &line : answer.split('\n')) {
        const Json event = Json::parse(line.mid(6).toStdString(), nullptr, false);
        if (event.is_object() && !event["choices"].empty())
            text += QString::fromStdString(event["choices"][0]["delta"].value("content", ""));
    }
    QCOMPARE(text, u"Good day to you"_s);
}

void TestApiServer::answersAMessage()
{
    m_script->add(tests::says("Good day"));
    start();
    const Json json = body(exchange(post(
        "/v1/messages", R"({"max_tokens":9,"messages":[{"role":"user","content":"Hello"}]})")));
    QCOMPARE(json["type"], "message");
    QCOMPARE(json["content"][0]["text"], "Good day");
    QCOMPARE(json["stop_reason"], "end_turn");
    QCOMPARE(m_script->requests().front().maxTokens, 9U);
}

void TestApiServer::streamsAMessage()
{
    m_script->add(tests::says("Good day"));
    start();
    const QByteArray answer = exchange(
        post("/v1/messages",
             R"({"max_tokens":9,"stream":true,"messages":[{"role":"user","content":"Hello"}]})"));
    qsizetype at = 0;
    for (const char *name : {"message_start", "content_block_start", "content_block_delta",
                             "content_block_stop", "message_delta", "message_stop"}) {
        at = answer.indexOf(QByteArray("event: ") + name + '\n', at);
        QVERIFY2(at > 0, name);
    }
}

void TestApiServer::endsAtAStopText()
{
    m_script->add(tests::says("one two three four"));
    start();
    const Json json = body(exchange(post(
        "/v1/messages",
        R"({"max_tokens":9,"stop_sequences":["three"],"messages":[{"role":"user","content":"x"}]})")));
    QCOMPARE(json["content"][0]["text"], "one two ");
    QCOMPARE(json["stop_reason"], "stop_sequence");
    QCOMPARE(json["stop_sequence"], "three");
}

void TestApiServer::keepsTheConnection()
{
    m_script->add(tests::says("Yes"));
    start();
    const auto socket = connected();
    for (int i = 0; i < 3; ++i) {
        socket->write(post("/v1/chat/completions", kHello));
        QVERIFY(whole(*socket).contains("\"Yes\""));
    }
    socket->write(post("/v1/chat/completions", kHello) + post("/v1/chat/completions", kHello));
    QByteArray bytes;
    QTRY_VERIFY((bytes += socket->readAll()).count("HTTP/1.1 200") == 2);
}

void TestApiServer::refusesStrangers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray end = "\r\n\r\n";
    const QByteArray key = "\r\nX-Api-Key: 0123456789abcdef";
    QTest::newRow("no token") << "GET /v1/models HTTP/1.1\r\nHost: localhost" + end << 401;
    QTest::newRow("wrong token")
        << "GET /v1/models HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer 0123456789abcdeX"
            + end
        << 401;
    QTest::newRow("half a token")
        << "GET /v1/models HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: 01234567" + end << 401;
    QTest::newRow("page of a browser")
        << "GET /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example" + key + end
        << 403;
    QTest::newRow("another name") << "GET /v1/models HTTP/1.1\r\nHost: evil.example:8033" + key
            + end << 403;
    QTest::newRow("no name") << "GET /v1/models HTTP/1.1" + key + end << 403;
    QTest::newRow("preflight") << "OPTIONS /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: null"
            + end << 403;
    QTest::newRow("unknown path") << "GET /etc/passwd HTTP/1.1\r\nHost: localhost" + key + end
                                  << 404;
    QTest::newRow("wrong method") << "GET /v1/messages HTTP/1.1\r\nHost: localhost" + key + end
                                  << 405;
    QTest::newRow("huge body")
        << "POST /v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999" + end << 413;
    QTest::newRow("no JSON") << post("/v1/messages", "hello") << 400;
    QTest::newRow("noise") << QByteArray(200, '\x01') + end << 400;
}

void TestApiServer::refusesStrangers()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    start();
    const QByteArray answer = exchange(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QVERIFY(body(answer).contains("error"));
    QCOMPARE(m_script->requests().size(), 0U);
}

void TestApiServer::listensOnLoopbackOnly()
{
    start();
    const auto socket = connected();
    QVERIFY(socket->peerAddress().isLoopback());
    app::server::ServerOptions taken = m_options;
    taken.port = m_server->port();
    ApiServer second(*m_service, taken);
    const auto refused = second.listen();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("--port") != std::string::npos);
}

void TestApiServer::cancelsWhenTheClientGoes()
{
    auto endless = tests::says("and so on");
    endless.waits = true;
    m_script->add(endless);
    start();
    auto socket = connected();
    socket->write(post("/v1/chat/completions", kHelloStream));
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QCOMPARE(m_server->replyCount(), 1);
    socket->abort();
    QTRY_COMPARE(m_server->replyCount(), 0);
    QTRY_COMPARE(m_server->connectionCount(), 0);
    QVERIFY(!m_script->isReplying());
}

void TestApiServer::closesOnClientsThatSendSlowly()
{
    m_options.limits.requestTime = std::chrono::milliseconds(100);
    m_options.limits.idleTime = std::chrono::milliseconds(300);
    start();
    const auto slow = connected();
    slow->write("POST /v1/mess");
    const auto silent = connected();
    QTRY_COMPARE(slow->state(), QTcpSocket::UnconnectedState);
    QTRY_COMPARE(silent->state(), QTcpSocket::UnconnectedState);
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestApiServer::closesOnClientsThatDoNotRead()
{
    m_options.limits.unreadBytes = 64 * 1024;
    tests::ScriptedReply flood;
    for (int i = 0; i < 400; ++i)
        flood.pieces.emplace_back(engine::text::TextPiece{std::string(64 * 1024, 'x')});
    flood.waits = true;
    m_script->add(flood);
    start();
    const auto socket = connected();
    socket->setReadBufferSize(1024);
    socket->write(post("/v1/chat/completions", kHelloStream));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 0, 20'000);
    QTRY_COMPARE(m_server->replyCount(), 0);
}

void TestApiServer::refusesTooManyReplies()
{
    m_options.mostWaiting = 2;
    auto waiting = tests::says("x");
    waiting.waits = true;
    m_script->add(waiting);
    start();
    const auto first = connected();
    const auto second = connected();
    first->write(post("/v1/chat/completions", kHello));
    second->write(post("/v1/chat/completions", kHello));
    QTRY_COMPARE(m_server->replyCount(), 2);
    const QByteArray answer = exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 429 "));
    QVERIFY(answer.contains("Retry-After: "));
    m_script->release();
    QVERIFY(whole(*first).startsWith("HTTP/1.1 200 "));
    QVERIFY(whole(*second).startsWith("HTTP/1.1 200 "));
}

void TestApiServer::refusesTooManyRequests()
{
    m_options.requestsPerMinute = 3;
    start();
    for (int i = 0; i < 3; ++i)
        QVERIFY(exchange(post("/nowhere", "")).startsWith("HTTP/1.1 404 "));
    QVERIFY(exchange(post("/nowhere", "")).startsWith("HTTP/1.1 429 "));
}

void TestApiServer::outlivesAThousandConnections()
{
    m_script->add(tests::says("Still here"));
    start();
    for (int round = 0; round < 10; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 100; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(u"127.0.0.1"_s, m_server->port());
        }
        QTRY_VERIFY(m_server->connectionCount() > 0);
        QVERIFY(m_server->connectionCount() <= m_options.mostConnections);
        crowd.clear();
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }
    QVERIFY(exchange(post("/v1/chat/completions", kHello)).contains("Still here"));
}

void TestApiServer::answersOthersAfterAFailure()
{
    m_script->add({.pieces = {}, .error = base::Error{base::ErrorCode::ContextFull, "Too long."}});
    m_script->add(tests::says("Fine"));
    start();
    const QByteArray answer = exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QCOMPARE(body(answer)["error"]["message"], "Too long.");
    QVERIFY(exchange(post("/v1/chat/completions", kHello)).contains("Fine"));
}

QTEST_GUILESS_MAIN(TestApiServer)
#include "tst_api_server.moc"
