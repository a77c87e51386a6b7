// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/use_tool.h"
#include "agents/tools/project_file.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::mcp;
using agents::tools::Form;
using agents::tools::FormAnswer;
using agents::tools::ToolResult;

namespace {

std::string lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
    return process.readLine().trimmed().toStdString();
}

} // namespace

// Servers behind HTTP, through the real hearth-fetch.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usesAnAction_data();
    void usesAnAction();
    void asksTheUser_data();
    void asksTheUser();
    void asksNobodyWhereNobodyIs();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void beginsAnewWhenItsSessionIsForgotten();
    void endsItsSession();
    void stopsWhenItIsCancelled();
    void refusesAForeignCertificate();
    void needsTheProgram();
    void obeysLocalOnly();
    void endsWhenTheWindowStaysHere();

private:
    void serve(const QString &mode, const std::string &token = "Bearer word");
    ToolResult use(const std::string &action, const std::string &input = "{}")
    {
        auto context = m_fixture->context();
        if (m_answer)
            context.askForm = [this](const Form &form) {
                m_forms.push_back(form);
                return *m_answer;
            };
        auto result = m_tool->run({{"action", action}, {"input", input}}, context);
        return result ? *result : agents::tools::failedResult(result.error());
    }

    std::unique_ptr<ToolFixture> m_fixture;
    std::unique_ptr<UseTool> m_tool;
    std::unique_ptr<QProcess> m_server;
    std::optional<FormAnswer> m_answer;
    std::vector<Form> m_forms;
};

void TestHttpServer::init()
{
    m_tool.reset();
    m_fixture = std::make_unique<ToolFixture>();
    m_answer.reset();
    m_forms.clear();
}

void TestHttpServer::cleanup()
{
    m_tool.reset();
    if (!m_server)
        return;
    m_server->kill();
    m_server->waitForFinished();
    m_server.reset();
}

void TestHttpServer::serve(const QString &mode, const std::string &token)
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(QStringLiteral(HEARTH_PYTHON),
                    {u"-B"_s, QStringLiteral(HEARTH_TEST_DATA "/agents/mcp/http_server.py"), mode});
    const std::string port = lineOf(*m_server);
    const ServerConfig config{.name = "web",
                              .command = {},
                              .url = "http://127.0.0.1:" + port + "/mcp",
                              .headers = {{"Authorization", token}, {"Bad\r\nHeader", "x"}}};
    m_tool = std::make_unique<UseTool>(
        std::make_shared<Servers>(processServers({config}, HEARTH_FETCH)));
}

void TestHttpServer::usesAnAction_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("stateless") << u"stateless"_s;
    QTest::newRow("handshake") << u"json"_s;
    QTest::newRow("events") << u"sse"_s;
    QTest::newRow("a stream that breaks off") << u"cut"_s;
}

void TestHttpServer::usesAnAction()
{
    QFETCH(QString, mode);
    serve(mode);
    const ToolResult help = use("help");
    QVERIFY2(contains(help.text, "web:écho - Says it again."), help.text.c_str());
    const ToolResult result = use("web:écho", R"({"text": "hello"})");
    QVERIFY2(!result.failed, result.text.c_str());
    QCOMPARE(result.text, std::string("hello\n\n"));
    QVERIFY(result.untrusted);
}

void TestHttpServer::asksTheUser_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("stateless") << u"stateless"_s;
    QTest::newRow("handshake") << u"json"_s;
}

void TestHttpServer::asksTheUser()
{
    QFETCH(QString, mode);
    serve(mode);
    m_answer = FormAnswer{.action = FormAnswer::Action::Accept, .content = {{"colour", "red"}}};
    const ToolResult result = use("web:ask");
    QVERIFY2(!result.failed, result.text.c_str());
    QVERIFY2(contains(result.text, R"("colour": "red")"), result.text.c_str());
    QVERIFY(contains(result.text, "accept"));
    QCOMPARE(m_forms.size(), size_t{1});
    QCOMPARE(m_forms[0].from, "web");
    QCOMPARE(m_forms[0].message, "Which?");
    QCOMPARE(m_forms[0].fields.size(), size_t{2});
    QVERIFY(m_forms[0].fields[0].isRequired);
    QCOMPARE(m_forms[0].fields[0].choices.size(), size_t{2});
    if (mode == u"stateless"_s)
        QVERIFY(contains(result.text, "\"state\""));
}

void TestHttpServer::asksNobodyWhereNobodyIs()
{
    serve(u"stateless"_s);
    const ToolResult result = use("web:ask");
    QVERIFY(result.failed);
    QVERIFY2(contains(result.text, "nobody answers"), result.text.c_str());
}

void TestHttpServer::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no token") << u"json"_s << QByteArray("no") << QByteArray("\"headers\"");
    QTest::newRow("a redirect") << u"moved"_s << QByteArray("Bearer word")
                                << QByteArray("has moved to http://127.0.0.1:1/elsewhere");
    QTest::newRow("garbage") << u"garbage"_s << QByteArray("Bearer word")
                             << QByteArray("status 200");
    QTest::newRow("no end") << u"endless"_s << QByteArray("Bearer word")
                            << QByteArray("refuses it");
}

void TestHttpServer::tellsWhatIsWrong()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, words);
    serve(mode, token.toStdString());
    const ToolResult result = use("web:écho");
    QVERIFY(result.failed);
    QVERIFY2(contains(result.text, words.toStdString()), result.text.c_str());
}

void TestHttpServer::beginsAnewWhenItsSessionIsForgotten()
{
    serve(u"forgetful"_s);
    QVERIFY(use("web:écho", R"({"text": "one"})").failed);
    const ToolResult again = use("web:écho", R"({"text": "two"})");
    QVERIFY2(!again.failed, again.text.c_str());
}

void TestHttpServer::endsItsSession()
{
    serve(u"json"_s);
    QVERIFY(!use("web:écho", R"({"text": "one"})").failed);
    m_tool.reset();
    QCOMPARE(lineOf(*m_server), "deleted s1");
}

void TestHttpServer::stopsWhenItIsCancelled()
{
    serve(u"silent"_s);
    m_fixture->cancel.cancel();
    QVERIFY(use("web:écho").failed);
}

void TestHttpServer::refusesAForeignCertificate()
{
    const QString folder = QStringLiteral(HEARTH_TEST_DATA "/agents/mcp/");
    QProcess server;
    server.start(
        QStringLiteral(HEARTH_PYTHON),
        {u"-B"_s, folder + u"http_server.py"_s, u"stateless"_s, folder + u"self_signed.pem"_s});
    const std::string port = lineOf(server);
    const ServerConfig config{.name = "web",
                              .command = {},
                              .url = "https://127.0.0.1:" + port + "/mcp",
                              .headers = {{"Authorization", "Bearer word"}}};
    m_tool = std::make_unique<UseTool>(
        std::make_shared<Servers>(processServers({config}, HEARTH_FETCH)));
    const ToolResult result = use("help");
    QVERIFY2(contains(result.text, "ertificate"), result.text.c_str());
    server.kill();
    server.waitForFinished();
}

void TestHttpServer::needsTheProgram()
{
    const ServerConfig config{.name = "web", .command = {}, .url = "https://example.org/mcp"};
    m_tool = std::make_unique<UseTool>(std::make_shared<Servers>(processServers({config})));
    QVERIFY(contains(use("help").text, "hearth-fetch"));
}

void TestHttpServer::obeysLocalOnly()
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(u"connections.jsonl"_s);
    qputenv("HEARTH_LEDGER", ledger.toUtf8());
    qputenv("HEARTH_LOCAL_ONLY", "1");
    serve(u"stateless"_s);
    const ToolResult result = use("web:écho", R"({"text": "hello"})");
    qunsetenv("HEARTH_LOCAL_ONLY");
    qunsetenv("HEARTH_LEDGER");
    QVERIFY2(result.failed, result.text.c_str());
    QFile file(ledger);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(R"("refused":true)"));
}

void TestHttpServer::endsWhenTheWindowStaysHere()
{
    const QTemporaryDir folder;
    QFile off(folder.filePath(u"local-only"_s));
    qputenv("HEARTH_LEDGER", folder.filePath(u"connections.jsonl"_s).toUtf8());
    qputenv("HEARTH_LOCAL_ONLY_FILE", off.fileName().toUtf8());
    QVERIFY(off.open(QIODevice::WriteOnly));
    serve(u"silent"_s); // keeps the connection open
    const ToolResult result = use("web:écho", R"({"text": "hello"})");
    qunsetenv("HEARTH_LOCAL_ONLY_FILE");
    qunsetenv("HEARTH_LEDGER");
    QVERIFY2(result.failed && contains(result.text, "has ended"), result.text.c_str());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
