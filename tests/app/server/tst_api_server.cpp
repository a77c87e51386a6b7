// SPDX-License-Identifier: Apache-2.0
#include "tests/app/server/api_fixture.h"

using namespace Qt::Literals;
using namespace tests;
using Json = nlohmann::json;

// What a server on a scripted model answers.
class TestApiServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void listsTheModel();
    void namesTheModel();
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

private:
    std::unique_ptr<ApiFixture> m_api;
};

void TestApiServer::listsTheModel()
{
    QVERIFY(m_api->start());
    const Json list =
        bodyOf(m_api->exchange("GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Api-Key: "
                               + QByteArray(kToken) + "\r\n\r\n"));
    QCOMPARE(list["data"][0]["id"], "scripted");
}

void TestApiServer::namesTheModel()
{
    m_api->options.model = "scripted model";
    QVERIFY(m_api->start());
    const auto ask = [this](const QByteArray &path) {
        return m_api->exchange(
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: " + kToken + "\r\n\r\n");
    };
    const Json model = bodyOf(ask("/v1/models/scripted%20model"));
    QCOMPARE(model["id"], "scripted model");
    QCOMPARE(model["object"], "model");
    QVERIFY(ask("/v1/models/another").startsWith("HTTP/1.1 404 "));
    QVERIFY(ask("/v1/modelsscripted%20model").startsWith("HTTP/1.1 404 "));
}

void TestApiServer::answersAChatCompletion()
{
    m_api->script->add(tests::says("Good day to you"));
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(post("/v1/chat/completions", kHello));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(!answer.toLower().contains("access-control"));
    const Json json = bodyOf(answer);
    QCOMPARE(json["choices"][0]["message"]["content"], "Good day to you");
    QCOMPARE(json["choices"][0]["finish_reason"], "stop");
    QCOMPARE(json["object"], "chat.completion");
    QVERIFY(json["usage"]["completion_tokens"].get<int>() > 0);
}

void TestApiServer::streamsAChatCompletion()
{
    m_api->script->add(tests::says("Good day to you"));
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(post("/v1/chat/completions", kHelloStream));
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
    m_api->script->add(tests::says("Good day"));
    QVERIFY(m_api->start());
    const Json json = bodyOf(m_api->exchange(post(
        "/v1/messages", R"({"max_tokens":9,"messages":[{"role":"user","content":"Hello"}]})")));
    QCOMPARE(json["type"], "message");
    QCOMPARE(json["content"][0]["text"], "Good day");
    QCOMPARE(json["stop_reason"], "end_turn");
    QCOMPARE(m_api->script->requests().front().maxTokens, 9U);
}

void TestApiServer::streamsAMessage()
{
    m_api->script->add(tests::says("Good day"));
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(
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
    m_api->script->add(tests::says("one two three four"));
    QVERIFY(m_api->start());
    const Json json = bodyOf(m_api->exchange(post(
        "/v1/messages",
        R"({"max_tokens":9,"stop_sequences":["three"],"messages":[{"role":"user","content":"x"}]})")));
    QCOMPARE(json["content"][0]["text"], "one two ");
    QCOMPARE(json["stop_reason"], "stop_sequence");
    QCOMPARE(json["stop_sequence"], "three");
}

void TestApiServer::keepsTheConnection()
{
    m_api->script->add(tests::says("Yes"));
    QVERIFY(m_api->start());
    const auto socket = m_api->connected();
    for (int i = 0; i < 3; ++i) {
        socket->write(post("/v1/chat/completions", kHello));
        QVERIFY(wholeAnswer(*socket).contains("\"Yes\""));
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
    QVERIFY(m_api->start());
    const QByteArray answer = m_api->exchange(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QVERIFY(bodyOf(answer).contains("error"));
    QCOMPARE(m_api->script->requests().size(), 0U);
}

void TestApiServer::listensOnLoopbackOnly()
{
    QVERIFY(m_api->start());
    const auto socket = m_api->connected();
    QVERIFY(socket->peerAddress().isLoopback());
    app::server::ServerOptions taken = m_api->options;
    taken.port = m_api->server->port();
    app::server::ApiServer second(m_api->service, taken);
    const auto refused = second.listen();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("--port") != std::string::npos);
}

void TestApiServer::cancelsWhenTheClientGoes()
{
    auto endless = tests::says("and so on");
    endless.waits = true;
    m_api->script->add(endless);
    QVERIFY(m_api->start());
    auto socket = m_api->connected();
    socket->write(post("/v1/chat/completions", kHelloStream));
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QCOMPARE(m_api->server->replyCount(), 1);
    socket->abort();
    QTRY_COMPARE(m_api->server->replyCount(), 0);
    QTRY_COMPARE(m_api->server->connectionCount(), 0);
    QVERIFY(!m_api->script->isReplying());
}

QTEST_GUILESS_MAIN(TestApiServer)
#include "tst_api_server.moc"
