// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_form.h"
#include "tests/cli/acp_editor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;
using tests::calls;
using tests::Editor;

namespace {

// A server in the user's profile, while it lives, that asks something in each of its actions.
struct AskingServer {
    AskingServer()
    {
        const QString script = QStringLiteral(HEARTH_TEST_DATA "/agents/mcp/asking_server.py");
        const QJsonObject server{{u"name"_s, u"shop"_s},
                                 {u"command"_s, QJsonArray{u"python3"_s, script}},
                                 {u"sandbox"_s, false}};
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("the profile cannot be written");
        out.write(QJsonDocument(QJsonArray{server}).toJson());
    }
    ~AskingServer() { QFile::remove(file); }

    QString file = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + u"/mcp-servers.json"_s;
};

} // namespace

// What servers ask their user, in an editor.
class TestAcpForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void asksWhatAServerAsks_data();
    void asksWhatAServerAsks();
    void asksNothingWhereNoFormsAreShown();
    void readsFormAnswers_data();
    void readsFormAnswers();
};

void TestAcpForms::asksWhatAServerAsks_data()
{
    QTest::addColumn<QJsonObject>("result");
    QTest::addColumn<QString>("answer");
    QTest::newRow("accepted") << QJsonObject{{u"action"_s, u"accept"_s},
                                             {u"content"_s, QJsonObject{{u"size"_s, 3}}}}
                              << u"accept 3"_s;
    QTest::newRow("too large") << QJsonObject{{u"action"_s, u"accept"_s},
                                              {u"content"_s, QJsonObject{{u"size"_s, 30}}}}
                               << u"cancel -"_s;
    QTest::newRow("declined") << QJsonObject{{u"action"_s, u"decline"_s}} << u"decline -"_s;
    QTest::newRow("no result") << QJsonObject() << u"cancel -"_s;
}

void TestAcpForms::asksWhatAServerAsks()
{
    QFETCH(QJsonObject, result);
    QFETCH(QString, answer);
    const AskingServer profile;
    Editor editor;
    editor.showsForms = true;
    QVERIFY(editor.begin());
    editor.script->add(calls("use", {{"action", "shop:order"}, {"input", "{}"}}));
    editor.script->add(tests::says("Ordered."));
    editor.prompt(3, u"Order."_s);
    QTRY_VERIFY(!editor.permission().isEmpty());
    editor.decide({{u"outcome"_s, u"selected"_s}, {u"optionId"_s, u"allow_once"_s}});
    QTRY_VERIFY(!editor.asked(u"elicitation/create"_s).isEmpty());
    const QJsonObject asked = editor.asked(u"elicitation/create"_s);
    const QJsonValue params = asked[u"params"];
    QCOMPARE(params[u"sessionId"].toString(), editor.session);
    QCOMPARE(params[u"toolCallId"], editor.updates(u"tool_call"_s).first()[u"toolCallId"]);
    QCOMPARE(params[u"mode"].toString(), u"form"_s);
    QCOMPARE(params[u"message"].toString(), u"The program “shop” asks: Which size?"_s);
    const QJsonValue size = params[u"requestedSchema"][u"properties"][u"size"];
    QCOMPARE(size[u"type"].toString(), u"integer"_s);
    QCOMPARE(size[u"maximum"].toInt(), 9);
    QCOMPARE(params[u"requestedSchema"][u"required"], QJsonValue(QJsonArray{u"size"_s}));
    editor.send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, asked[u"id"]}, {u"result"_s, result}});
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    const QJsonValue content = editor.updates(u"tool_call_update"_s).last()[u"content"][0];
    QVERIFY2(content[u"content"][u"text"].toString().contains(answer),
             qPrintable(content[u"content"][u"text"].toString()));
}

void TestAcpForms::asksNothingWhereNoFormsAreShown()
{
    const AskingServer profile;
    Editor editor;
    QVERIFY(editor.begin());
    editor.script->add(calls("use", {{"action", "shop:order"}, {"input", "{}"}}));
    editor.script->add(tests::says("Not ordered."));
    editor.prompt(3, u"Order."_s);
    QTRY_VERIFY(!editor.permission().isEmpty());
    editor.decide({{u"outcome"_s, u"selected"_s}, {u"optionId"_s, u"allow_once"_s}});
    QTRY_VERIFY(!editor.answerTo(3).isEmpty());
    QVERIFY(editor.asked(u"elicitation/create"_s).isEmpty());
}

void TestAcpForms::readsFormAnswers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("content"); // empty: it is a cancel
    using Kind = agents::tools::FormField::Kind;
    QTest::newRow("text") << QJsonValue(u"a b"_s) << int(Kind::Text) << u"{\"x\":\"a b\"}"_s;
    QTest::newRow("number") << QJsonValue(1.5) << int(Kind::Number) << u"{\"x\":1.5}"_s;
    QTest::newRow("whole") << QJsonValue(7) << int(Kind::Integer) << u"{\"x\":7}"_s;
    QTest::newRow("not whole") << QJsonValue(7.5) << int(Kind::Integer) << QString();
    QTest::newRow("flag") << QJsonValue(false) << int(Kind::Flag) << u"{\"x\":false}"_s;
    QTest::newRow("choice") << QJsonValue(u"r"_s) << int(Kind::Choice) << u"{\"x\":\"r\"}"_s;
    QTest::newRow("no choice") << QJsonValue(u"q"_s) << int(Kind::Choice) << QString();
    QTest::newRow("choices") << QJsonValue(QJsonArray{u"g"_s, u"r"_s}) << int(Kind::Choices)
                             << u"{\"x\":[\"g\",\"r\"]}"_s;
    QTest::newRow("none") << QJsonValue() << int(Kind::Text) << QString();
}

void TestAcpForms::readsFormAnswers()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, kind);
    QFETCH(QString, content);
    using agents::tools::FormAnswer;
    const agents::tools::Form form{.fields = {{.kind = agents::tools::FormField::Kind(kind),
                                               .name = "x",
                                               .title = "X",
                                               .isRequired = true,
                                               .choices = {{"r", "Red"}, {"g", "Green"}}}}};
    const FormAnswer answer = app::cli::acpFormAnswer(
        form, {{u"action"_s, u"accept"_s}, {u"content"_s, QJsonObject{{u"x"_s, value}}}});
    QCOMPARE(answer.action == FormAnswer::Action::Accept, !content.isEmpty());
    if (!content.isEmpty())
        QCOMPARE(QString::fromStdString(answer.content.dump()), content);
}

QTEST_GUILESS_MAIN(TestAcpForms)
#include "tst_acp_forms.moc"
