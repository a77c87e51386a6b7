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

// /v1/embeddings of a server whose model makes a text's vector of its length.
class TestEmbeddings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void embedsOneTextAndMany();
    void packsNumbers();
    void answersWithManyWideVectors();
    void closesOnAClientThatDoesNotReadThem();
    void refusesWhatItCannotEmbed_data();
    void refusesWhatItCannotEmbed();

private:
    void listen()
    {
        m_server = std::make_unique<ApiServer>(*m_service, m_options);
        QVERIFY(m_server->listen());
    }
    static QByteArray request(const QByteArray &body)
    {
        return "POST /v1/embeddings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
               "Authorization: Bearer 0123456789abcdef\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray manyTexts() // of which the model makes 256 vectors of 2,560 numbers
    {
        return R"({"input":["wide")" + QByteArray(R"(,"a")").repeated(255) + "]}";
    }
    QByteArray ask(const QByteArray &body)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write(request(body));
        static_cast<void>(
            QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }));
        return socket.readAll();
    }
    static Json jsonOf(const QByteArray &answer)
    {
        return Json::parse(answer.sliced(answer.indexOf("\r\n\r\n")).toStdString(), nullptr, false);
    }

    app::server::ServerOptions m_options;
    std::unique_ptr<agents::InferenceService> m_service;
    std::unique_ptr<ApiServer> m_server;
};

void TestEmbeddings::init()
{
    m_server.reset();
    m_service = std::make_unique<agents::InferenceService>(
        std::make_unique<tests::ScriptedReplySource>(std::make_shared<tests::Script>()));
    QSignalSpy loaded(m_service.get(), &agents::InferenceService::loaded);
    m_service->load({});
    QVERIFY(loaded.wait());
    m_options = {};
    m_options.token = "0123456789abcdef";
    m_options.model = "scripted";
    listen();
}

void TestEmbeddings::embedsOneTextAndMany()
{
    const Json one = jsonOf(ask(R"({"input":"abc"})"));
    QCOMPARE(one["data"][0]["embedding"].dump(), "[3.0,1.0]");
    QCOMPARE(one["model"], "scripted");
    const Json many = jsonOf(ask(R"({"input":["abc","a"],"encoding_format":"float"})"));
    QCOMPARE(many["data"].size(), size_t{2});
    QCOMPARE(many["data"][1]["index"], 1);
    QCOMPARE(many["usage"]["prompt_tokens"], 2);
}

void TestEmbeddings::packsNumbers()
{
    const Json packed = jsonOf(ask(R"({"input":"abc","encoding_format":"base64"})"));
    const auto bytes = QByteArray::fromBase64(
        QByteArray::fromStdString(packed["data"][0]["embedding"].get<std::string>()));
    QCOMPARE(bytes.toHex(), "000040400000803f");
}

// More than a stream may leave unread: an answer is written whole.
void TestEmbeddings::answersWithManyWideVectors()
{
    const QByteArray answer = ask(manyTexts());
    QVERIFY(answer.size() > m_options.limits.unreadBytes);
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    const Json vectors = jsonOf(answer)["data"];
    QCOMPARE(vectors.size(), size_t{256});
    const Json &last = vectors[255]["embedding"];
    QCOMPARE(last.size(), size_t{2560});
    for (size_t i = 2; i < last.size(); ++i)
        QCOMPARE(last[i].get<float>(), 1.0F / static_cast<float>(i)); // no bit is lost
}

void TestEmbeddings::closesOnAClientThatDoesNotReadThem()
{
    m_options.limits.idleTime = std::chrono::milliseconds(300);
    listen();
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(u"127.0.0.1"_s, m_server->port());
    socket.write(request(manyTexts()));
    QTRY_VERIFY(socket.bytesAvailable() > 0); // the answer has begun
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void TestEmbeddings::refusesWhatItCannotEmbed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("an empty list") << QByteArray(R"({"input":[]})");
    QTest::newRow("tokens") << QByteArray(R"({"input":[1,2]})");
    QTest::newRow("an empty text") << QByteArray(R"({"input":["a",""]})");
    QTest::newRow("another size") << QByteArray(R"({"input":"a","dimensions":8})");
    QTest::newRow("another form") << QByteArray(R"({"input":"a","encoding_format":"int8"})");
    QTest::newRow("no JSON") << QByteArray("input");
}

void TestEmbeddings::refusesWhatItCannotEmbed()
{
    QFETCH(QByteArray, body);
    const QByteArray answer = ask(body);
    QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer);
    QVERIFY(jsonOf(answer)["error"]["message"].is_string());
}

QTEST_GUILESS_MAIN(TestEmbeddings)
#include "tst_embeddings.moc"
