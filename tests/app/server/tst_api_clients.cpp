// SPDX-License-Identifier: Apache-2.0
#include "agents/engine_reply_source.h"
#include "app/server/reply_line.h"
#include "tests/app/server/api_fixture.h"

using namespace Qt::Literals;
using namespace tests;
using app::server::PendingReply;
using app::server::ReplyLine;
using Json = nlohmann::json;

// Several programs at one server.
class TestApiClients final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTurns();
    void forgetsWhoLeft();
    void servesAnotherClientBeforeTheRest();
    void refusesOnlyWhoAsksTooMuch();
    void keepsWhatItReadOfTwoClients_data();
    void keepsWhatItReadOfTwoClients();
};

namespace {

std::unique_ptr<PendingReply> reply(quint64 number, const QByteArray &client)
{
    auto reply = std::make_unique<PendingReply>();
    reply->number = number;
    reply->client = client;
    return reply;
}

QByteArray agent(const QByteArray &name)
{
    return "User-Agent: " + name + "\r\n";
}

QByteArray asks(const Json &messages)
{
    return QByteArray::fromStdString(
        Json{{"messages", messages}, {"max_tokens", 8}, {"seed", 7}, {"temperature", 0}}.dump());
}

} // namespace

void TestApiClients::takesTurns()
{
    ReplyLine line;
    for (const quint64 number : {1, 2, 3})
        line.add(reply(number, "a"));
    line.add(reply(4, "b"));
    line.add(reply(5, "b"));
    QCOMPARE(line.count(), 5);
    QCOMPARE(line.count("a"), 3);
    QList<quint64> order;
    while (const auto next = line.next())
        order.append(next->number);
    QCOMPARE(order, QList<quint64>({1, 4, 2, 5, 3}));
    QCOMPARE(line.count(), 0);
}

void TestApiClients::forgetsWhoLeft()
{
    ReplyLine line;
    line.add(reply(1, "a"));
    line.add(reply(2, "b"));
    QVERIFY(line.take(1));
    QVERIFY(!line.take(1));
    line.leave(nullptr); // the connection of the other one, too
    QCOMPARE(line.count(), 0);
    QVERIFY(!line.next());
}

void TestApiClients::servesAnotherClientBeforeTheRest()
{
    ApiFixture api;
    auto first = says("first");
    first.waits = true;
    api.script->add(first);
    api.script->add(says("later"));
    QVERIFY(api.start());
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 4; ++i) {
        crowd.push_back(api.connected());
        crowd.back()->write(post("/v1/chat/completions", kHello, agent("busy")));
        QTRY_COMPARE(api.server->replyCount(), i + 1);
    }
    const QByteArray other = R"({"messages":[{"role":"user","content":"It is my turn"}]})";
    const auto alone = api.connected();
    alone->write(post("/v1/chat/completions", other, agent("quiet")));
    QTRY_COMPARE(api.server->replyCount(), 5);
    api.script->release();
    QVERIFY(wholeAnswer(*alone).contains("later"));
    for (const auto &socket : crowd)
        QVERIFY(wholeAnswer(*socket).startsWith("HTTP/1.1 200 "));
    const auto requests = api.script->requests();
    QCOMPARE(requests.size(), 5U);
    QCOMPARE(requests[1].messages.at(0).content, "It is my turn");
}

void TestApiClients::refusesOnlyWhoAsksTooMuch()
{
    ApiFixture api;
    api.options.mostWaiting = 2;
    auto waiting = says("x");
    waiting.waits = true;
    api.script->add(waiting);
    QVERIFY(api.start());
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 2; ++i) {
        crowd.push_back(api.connected());
        crowd.back()->write(post("/v1/chat/completions", kHello, agent("busy")));
        QTRY_COMPARE(api.server->replyCount(), i + 1);
    }
    QVERIFY(api.exchange(post("/v1/chat/completions", kHello, agent("busy")))
                .startsWith("HTTP/1.1 429 "));
    const auto alone = api.connected();
    alone->write(post("/v1/chat/completions", kHello, agent("alone")));
    QTRY_COMPARE(api.server->replyCount(), 3);
    const auto user = api.connected();
    user->write(post("/v1/chat/completions",
                     R"({"user":"u","messages":[{"role":"user","content":"x"}]})", agent("busy")));
    QTRY_COMPARE(api.server->replyCount(), 4);
    api.script->release();
    QVERIFY(wholeAnswer(*alone).startsWith("HTTP/1.1 200 "));
    QVERIFY(wholeAnswer(*user).startsWith("HTTP/1.1 200 "));
}

void TestApiClients::keepsWhatItReadOfTwoClients_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("room for both") << quint64{64 << 20} << true;
    QTest::newRow("room for one") << quint64{1} << false;
}

// Two conversations that grow in turns. What they share is the beginning of every prompt only.
void TestApiClients::keepsWhatItReadOfTwoClients()
{
    QFETCH(const quint64, bytes);
    QFETCH(const bool, keeps);
    ApiFixture api(std::make_unique<agents::EngineReplySource>(bytes),
                   {.path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"),
                    .contextLength = 2048});
    QVERIFY(api.start());
    Json talks[2];
    for (int round = 0; round < 3; ++round) {
        for (int client = 0; client < 2; ++client) {
            Json &talk = talks[client];
            const std::string words(120, client == 0 ? 'x' : 'o');
            talk.push_back({{"role", "user"}, {"content", words + std::to_string(round)}});
            const Json answer = bodyOf(api.exchange(
                post("/v1/chat/completions", asks(talk), agent(QByteArray::number(client)))));
            QVERIFY2(answer.contains("choices"), answer.dump().c_str());
            const int prompt = answer["usage"]["prompt_tokens"].get<int>();
            const int cached = answer["usage"]["prompt_tokens_details"]["cached_tokens"].get<int>();
            if (round > 0)
                QVERIFY2((3 * cached > prompt) == keeps,
                         qPrintable(u"%1 of %2"_s.arg(cached).arg(prompt)));
            talk.push_back(
                {{"role", "assistant"}, {"content", answer["choices"][0]["message"]["content"]}});
        }
    }
}

QTEST_GUILESS_MAIN(TestApiClients)
#include "tst_api_clients.moc"
