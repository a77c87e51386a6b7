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
    void refusesWhatItCannotEmbed_data();
    void refusesWhatItCannotEmbed();

private:
    QByteArray ask(const QByteArray &body)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        socket.write("POST /v1/embeddings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                     "Authorization: Bearer 0123456789abcdef\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        static_cast<void>(
            QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }));
        return socket.readAll();
    }
    static Json jsonOf(const QByteArray &answer)
    {
        return Json::parse(answer.sliced(answer.indexOf("\r\n\r\n")).toStdString(), nullptr, false);
    }

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
    app::server::ServerOptions options;
    options.token = "0123456789abcdef";
    options.model = "scripted";
    m_server = std::make_unique<ApiServer>(*m_service, options);
    QVERIFY(m_server->listen());
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
