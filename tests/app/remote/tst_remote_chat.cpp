// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"
#include "tests/app/remote/engine_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::Literals;
using tests::ChatFixture;
using tests::EngineServer;

// A conversation with an engine that a test scripts, beside a model that must not be asked.
class TestRemoteChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConversationIsAnsweredElsewhere();
    void anotherEngineIsAskedOnce();
    void needsNoModelHere();
    void aFailureLosesNothing();
    void stopsAtOnce();
    void goesOnWithWhatWasBegun();

private:
    void chooseEngine()
    {
        QVERIFY(m_fixture->engines
                    .save({},
                          {{u"name"_s, u"Lab"_s},
                           {u"address"_s, m_server->url().toString()},
                           {u"model"_s, u"large"_s}},
                          {})
                    .isEmpty());
        const QVariantMap engine = m_fixture->engines.engines().first().toMap();
        m_fixture->chat.chooseEngine(engine.value(u"id"_s).toString());
        QTRY_VERIFY(m_fixture->chat.canSend());
    }

    EngineServer::Answer m_answer;
    std::unique_ptr<EngineServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestRemoteChat::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain
    qputenv("HEARTH_LOCAL_ONLY", "0");
    m_fixture.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    m_answer = {.body = tests::textEvents("From elsewhere")};
    m_server =
        std::make_unique<EngineServer>([this](const EngineServer::Request &) { return m_answer; });
}

void TestRemoteChat::aConversationIsAnsweredElsewhere()
{
    chooseEngine();
    m_fixture->chat.send(u"Hello"_s);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(),
             (QStringList{u"UserText: Hello"_s, u"RichText: From elsewhere"_s}));
    QVERIFY(m_fixture->script->requests().empty());
    const auto body = QJsonDocument::fromJson(m_server->requests.first().body).object();
    QCOMPARE(body["model"_L1].toString(), u"large"_s);
    QCOMPARE(body["messages"_L1].toArray().last()["content"_L1].toString(), u"Hello"_s);
    QCOMPARE(m_fixture->chat.engine().value(u"name"_s).toString(), u"Lab"_s);
    // The next conversation begins on this computer.
    m_fixture->chat.newConversation();
    QVERIFY(m_fixture->chat.engine().isEmpty());
}

void TestRemoteChat::anotherEngineIsAskedOnce()
{
    app::ChatController &chat = m_fixture->chat;
    chooseEngine();
    const QString engine = chat.engine().value(u"id"_s).toString();
    chat.chooseEngine({});
    m_fixture->script->add(tests::says("From here"));
    chat.send(u"Where?"_s);
    QVERIFY(m_fixture->waitForReply());
    chat.answerBy(m_fixture->messageOf(1), engine);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(),
             (QStringList{u"UserText: Where?"_s, u"RichText: From elsewhere"_s}));
    QCOMPARE(m_fixture->value(1, app::TranscriptModel::SiblingCountRole).toInt(), 2);
    QVERIFY(chat.engine().isEmpty()); // the conversation stays here
    chat.answerBy(m_fixture->messageOf(1), {});
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines().back(), u"RichText: From here"_s);
    const QSignalSpy failed(&chat, &app::ChatController::failed);
    chat.answerBy(m_fixture->messageOf(1), u"no such engine"_s);
    QCOMPARE(failed.size(), 1);
}

void TestRemoteChat::needsNoModelHere()
{
    m_fixture->inference.unload();
    QVERIFY(!m_fixture->chat.canSend());
    chooseEngine();
    m_fixture->chat.send(u"Hello"_s);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_server->requests.size(), 1);
}

void TestRemoteChat::aFailureLosesNothing()
{
    chooseEngine();
    m_answer = {.body = tests::event(R"({"choices":[{"delta":{"content":"It is"}}]})"),
                .end = EngineServer::Answer::End::Cut};
    m_fixture->chat.send(u"Hello"_s);
    QVERIFY(m_fixture->waitForReply());
    const QStringList lines = m_fixture->lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], u"RichText: It is"_s);
    QVERIFY2(lines[2].contains(u"broke during the reply"_s), qPrintable(lines[2]));
    m_answer = {.body = tests::textEvents("Whole")};
    m_fixture->chat.regenerate(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(), (QStringList{u"UserText: Hello"_s, u"RichText: Whole"_s}));
}

void TestRemoteChat::stopsAtOnce()
{
    chooseEngine();
    m_answer = {.body = tests::event(R"({"choices":[{"delta":{"content":"It is"}}]})"),
                .end = EngineServer::Answer::End::Stall};
    m_fixture->chat.send(u"Hello"_s);
    QTRY_COMPARE(m_fixture->lines().size(), 2);
    m_fixture->chat.stop();
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines().last(), u"RichText: It is"_s);
}

void TestRemoteChat::goesOnWithWhatWasBegun()
{
    chooseEngine();
    m_fixture->chat.send(u"Hello"_s);
    QVERIFY(m_fixture->waitForReply());
    m_fixture->chat.continueReply(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    const auto messages =
        QJsonDocument::fromJson(m_server->requests.last().body).object()["messages"_L1].toArray();
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[1]["role"_L1].toString(), u"assistant"_s);
    QVERIFY(messages[2]["content"_L1].toString().startsWith(u"Go on"_s));
}

QTEST_MAIN(TestRemoteChat)
#include "tst_remote_chat.moc"
