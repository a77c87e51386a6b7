// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"
#include "app/cli/acp/acp_updates.h"
#include "tests/cli/acp_editor.h"

#include <QDir>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;
using tests::calls;
using tests::Editor;

class TestAcpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void saysWhatItCan();
    void refusesWhatItDoesNotKnow();
    void answersAPrompt();
    void showsThePlan();
    void asksBeforeItWrites_data();
    void asksBeforeItWrites();
    void reportsAChangeAsADiff();
    void stopsWhenCancelled();
    void stopsWhenCancelledWhileItAsks();
    void runsOneTurnAtATime();
    void remembersTheConversation();
    void remembersAStrangersWords();
    void tellsThatThereIsNoModel();
    void writesOutWhatAnEditorHides();
};

void TestAcpServer::writesOutWhatAnEditorHides()
{
    agents::loop::CallInfo info;
    info.tool = "run";
    info.preview.argv = {"/bin/bash", "-c", "ls \u202eslx"};
    info.grant = {"ls", "\u202eslx"};
    QCOMPARE(app::cli::acpCall(info, u"/x"_s, 1)[u"title"].toString(), u"run ls \\u{202e}slx"_s);
    const QJsonArray options = app::cli::acpPermissionOptions(info);
    QCOMPARE(options[1][u"name"].toString(), u"Always allow “ls \\u{202e}slx” here"_s);
    info.tool = "use";
    info.preview.argv = {"use", "files:delete", "{}"};
    QCOMPARE(app::cli::acpCall(info, u"/x"_s, 1)[u"title"].toString(), u"use files:delete {}"_s);
    info.tool = "edit";
    info.preview.argv = {};
    info.preview.path = "a\u202eb";
    QCOMPARE(app::cli::acpCall(info, u"/x"_s, 1)[u"title"].toString(), u"edit a\\u{202e}b"_s);
}

void TestAcpServer::saysWhatItCan()
{
    Editor editor;
    QVERIFY(editor.begin());
    const QJsonValue can = editor.answerTo(1)[u"result"];
    QCOMPARE(can[u"protocolVersion"].toInt(), 1);
    QCOMPARE(can[u"agentCapabilities"][u"loadSession"].toBool(true), false);
    const QJsonValue modes = editor.answerTo(2)[u"result"][u"modes"];
    QCOMPARE(modes[u"currentModeId"].toString(), u"edit"_s);
    QCOMPARE(modes[u"availableModes"].toArray().size(), 3);
}

void TestAcpServer::refusesWhatItDoesNotKnow()
{
    Editor editor;
    editor.request(7, u"session/new"_s, {});
    QCOMPARE(editor.answerTo(7)[u"error"][u"code"].toInt(), -32600);
    QVERIFY(editor.begin());
    editor.request(8, u"session/fly"_s, {});
    QCOMPARE(editor.answerTo(8)[u"error"][u"code"].toInt(), -32601);
    editor.request(9, u"session/new"_s, {{u"cwd"_s, u"relative"_s}});
    QCOMPARE(editor.answerTo(9)[u"error"][u"code"].toInt(), -32602);
    editor.setMode(10, u"yolo"_s);
    QCOMPARE(editor.answerTo(10)[u"error"][u"code"].toInt(), -32602);
    editor.session = u"other"_s;
    editor.prompt(11, u"Hello"_s);
    QCOMPARE(editor.answerTo(11)[u"error"][u"code"].toInt(), -32602);
    editor.server.receive("no JSON");
    QCOMPARE(editor.told.last()[u"error"][u"code"].toInt(), -32700);
    const qsizetype count = editor.told.size();
    editor.send({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"unknown/notification"_s}});
    editor.send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 99}, {u"result"_s, QJsonObject()}});
    editor.server.receive("\n");
    QCOMPARE(editor.told.size(), count);
}

void TestAcpServer::answersAPrompt()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.script->add(tests::says("It is a folder."));
    editor.prompt(3, u"What is this?"_s);
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QCOMPARE(editor.answerTo(3)[u"result"][u"stopReason"].toString(), u"end_turn"_s);
    QString text;
    for (const QJsonObject &update : editor.updates(u"agent_message_chunk"_s))
        text += update[u"content"][u"text"].toString();
    QCOMPARE(text.trimmed(), u"It is a folder."_s);
    QVERIFY(editor.updates(u"plan"_s).isEmpty());
}

void TestAcpServer::showsThePlan()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.script->add(tests::says("Plan:\n- [x] Read\n- [ ] Change\n- [ ] Test\n"));
    editor.prompt(3, u"Do it."_s);
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QCOMPARE(editor.updates(u"plan"_s).size(), 1);
    const QJsonValue entries = editor.updates(u"plan"_s).first()[u"entries"];
    QCOMPARE(entries.toArray().size(), 3);
    QCOMPARE(entries[0][u"status"].toString(), u"completed"_s);
    QCOMPARE(entries[1][u"status"].toString(), u"in_progress"_s);
    QCOMPARE(entries[2][u"content"].toString(), u"Test"_s);
    QCOMPARE(entries[2][u"status"].toString(), u"pending"_s);
}

void TestAcpServer::asksBeforeItWrites_data()
{
    QTest::addColumn<QString>("option"); // empty: cancelled
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("allowed") << u"allow_once"_s << true;
    QTest::newRow("denied") << u"reject_once"_s << false;
    QTest::newRow("unknown") << u"certainly"_s << false;
    QTest::newRow("cancelled") << QString() << false;
}

void TestAcpServer::asksBeforeItWrites()
{
    QFETCH(QString, option);
    QFETCH(bool, isWritten);
    Editor editor;
    QVERIFY(editor.begin());
    editor.setMode(3, u"ask"_s);
    editor.script->add(calls("write", {{"file", "a.txt"}, {"text", "one\n"}}));
    editor.script->add(tests::says("Done."));
    editor.prompt(4, u"Write."_s);
    QTRY_VERIFY(!editor.permission().isEmpty());
    QVERIFY(!editor.folder.exists("a.txt"));
    const QJsonValue call = editor.permission()[u"params"][u"toolCall"];
    QCOMPARE(call[u"kind"].toString(), u"edit"_s);
    QCOMPARE(call[u"toolCallId"], editor.updates(u"tool_call"_s).first()[u"toolCallId"]);
    QVERIFY(call[u"locations"][0][u"path"].toString().endsWith(u"/a.txt"_s));
    // A file is no command: there is no beginning of it to be allowed for always.
    QCOMPARE(editor.permission()[u"params"][u"options"].toArray().size(), 2);
    editor.decide(option.isEmpty()
                      ? QJsonObject{{u"outcome"_s, u"cancelled"_s}}
                      : QJsonObject{{u"outcome"_s, u"selected"_s}, {u"optionId"_s, option}});
    QTRY_VERIFY(!editor.answerTo(4).isEmpty());
    QCOMPARE(editor.folder.exists("a.txt"), isWritten);
    QCOMPARE(editor.updates(u"tool_call"_s).size(), 1);
    QCOMPARE(editor.updates(u"tool_call_update"_s).last()[u"status"].toString(),
             isWritten ? u"completed"_s : u"failed"_s);
}

void TestAcpServer::reportsAChangeAsADiff()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.folder.put("a.txt", "one\n");
    editor.script->add(calls("read", {{"file", "a.txt"}}));
    editor.script->add(calls("edit", {{"file", "a.txt"}, {"find", "one"}, {"replace", "two"}}));
    editor.script->add(tests::says("Done."));
    editor.prompt(3, u"Edit."_s);
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QVERIFY(editor.permission().isEmpty());
    const QJsonValue diff = editor.updates(u"tool_call_update"_s).last()[u"content"][0];
    QCOMPARE(diff[u"type"].toString(), u"diff"_s);
    QCOMPARE(diff[u"oldText"].toString(), u"one\n"_s);
    QCOMPARE(diff[u"newText"].toString(), u"two\n"_s);
}

void TestAcpServer::stopsWhenCancelled()
{
    Editor editor;
    QVERIFY(editor.begin());
    auto reply = tests::says("A long story");
    reply.waits = true;
    editor.script->add(reply);
    editor.prompt(3, u"Tell."_s);
    QTRY_VERIFY(editor.script->isReplying());
    editor.send({{u"jsonrpc"_s, u"2.0"_s},
                 {u"method"_s, u"session/cancel"_s},
                 {u"params"_s, QJsonObject{{u"sessionId"_s, editor.session}}}});
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QCOMPARE(editor.answerTo(3)[u"result"][u"stopReason"].toString(), u"cancelled"_s);
}

void TestAcpServer::stopsWhenCancelledWhileItAsks()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.setMode(3, u"ask"_s);
    editor.script->add(calls("write", {{"file", "a.txt"}, {"text", "one\n"}}));
    editor.prompt(4, u"Write."_s);
    QTRY_VERIFY(!editor.permission().isEmpty());
    editor.send({{u"jsonrpc"_s, u"2.0"_s},
                 {u"method"_s, u"session/cancel"_s},
                 {u"params"_s, QJsonObject{{u"sessionId"_s, editor.session}}}});
    QTRY_VERIFY(!editor.answerTo(4).isEmpty());
    QCOMPARE(editor.answerTo(4)[u"result"][u"stopReason"].toString(), u"cancelled"_s);
    editor.decide({{u"outcome"_s, u"selected"_s}, {u"optionId"_s, u"allow_once"_s}});
    QVERIFY(!editor.folder.exists("a.txt"));
}

void TestAcpServer::runsOneTurnAtATime()
{
    Editor editor;
    QVERIFY(editor.begin());
    auto reply = tests::says("One");
    reply.waits = true;
    editor.script->add(reply);
    editor.prompt(3, u"First."_s);
    QVERIFY(editor.server.isBusy());
    editor.prompt(4, u"Second."_s);
    QVERIFY(editor.answerTo(4).contains(u"error"));
    editor.script->release();
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QVERIFY(!editor.server.isBusy());
}

void TestAcpServer::remembersTheConversation()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.script->add(tests::says("Blue."));
    editor.prompt(3, u"My colour is blue."_s);
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    editor.prompt(4, u"Which colour?"_s);
    QTRY_VERIFY(!editor.answerTo(4).isEmpty());
    const std::string prompt =
        engine::text::renderedText(editor.script->requests().back().parts.front().text);
    QVERIFY(contains(prompt, "My colour is blue."));
    QVERIFY(contains(prompt, "Blue."));
    QVERIFY(contains(prompt, "Which colour?"));
}

void TestAcpServer::remembersAStrangersWords()
{
#ifdef Q_OS_WIN
    QSKIP("there are no servers");
#endif
    const QDir profile(agents::project::ProfileFolders::standard().configuration);
    QVERIFY(profile.mkpath(u"."_s));
    QFile servers(profile.filePath(u"mcp-servers.json"_s));
    QVERIFY(servers.open(QIODevice::WriteOnly));
    const auto tidy = qScopeGuard([&servers] { servers.remove(); });
    servers.write(R"([{"name": "notes", "command": ["/does/not/exist"]}])");
    servers.close();
    Editor editor;
    QVERIFY(editor.begin());
    for (int turn = 0; turn < 2; ++turn) {
        editor.script->add(calls("use", {{"action", "help"}}));
        editor.script->add(tests::says("Done."));
    }
    // Even that a server does not start may be said in its words.
    for (const auto &[prompt, options] : {std::pair(3, 3), std::pair(4, 2)}) {
        editor.told.clear();
        editor.prompt(prompt, u"Look."_s);
        QTRY_VERIFY(!editor.permission().isEmpty());
        // In the second turn it may not be allowed for always: the first one read it.
        QCOMPARE(editor.permission()[u"params"][u"options"].toArray().size(), options);
        editor.decide({{u"outcome"_s, u"selected"_s}, {u"optionId"_s, u"allow_once"_s}});
        QTRY_VERIFY(!editor.answerTo(prompt).isEmpty());
    }
}

void TestAcpServer::tellsThatThereIsNoModel()
{
    Editor editor;
    QVERIFY(editor.begin());
    editor.server.setProblem(u"The model is broken."_s);
    editor.prompt(3, u"Hello"_s);
    QCOMPARE(editor.answerTo(3)[u"error"][u"message"].toString(), u"The model is broken."_s);
}

QTEST_GUILESS_MAIN(TestAcpServer)
#include "tst_acp_server.moc"
