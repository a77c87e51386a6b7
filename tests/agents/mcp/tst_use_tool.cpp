// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_process.h"
#include "agents/mcp/use_tool.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QTest>

using namespace agents::mcp;
using agents::tools::ToolResult;

// With a real process: tests/agents/mcp/scripted_server.py.
class TestUseTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsActions_data();
    void listsActions();
    void usesAnAction();
    void keepsAServerIn();
    void startsAServerAgain();
    void endsAServerThatFloods();
    void tellsWhatIsMissing();
    void runsNothingInThePreview();
    void needsConsentWithoutASandbox();

private:
    void connectServer(const char *era, bool sandboxed)
    {
        const std::string script = HEARTH_TEST_DATA "/agents/mcp/scripted_server.py";
        ServerConfig config{.name = "test",
                            .command = {HEARTH_PYTHON, script, era},
                            .environment = {"TEST_WORD=!"},
                            .readable = {HEARTH_TEST_DATA "/agents/mcp"},
                            .sandboxed = sandboxed};
        m_tool = std::make_unique<UseTool>(
            std::make_shared<Servers>(processServers({std::move(config)})));
    }
    ToolResult use(const char *action, const char *input = "{}")
    {
        auto result = m_tool->run({{"action", action}, {"input", input}}, m_fixture->context());
        if (!result)
            qFatal("%s", result.error().message.c_str());
        return *std::move(result);
    }
    bool hasSandbox() const
    {
        return m_fixture->sandbox.state().mechanism != agents::sandbox::Mechanism::None;
    }

    std::unique_ptr<ToolFixture> m_fixture;
    std::unique_ptr<UseTool> m_tool;
};

void TestUseTool::init()
{
    m_tool.reset(); // its servers use the fixture's sandbox
    m_fixture = std::make_unique<ToolFixture>();
    m_fixture->folder.put("a.txt", "one\n");
    m_fixture->folder.put(".env", "SECRET=1\n");
    connectServer("stateless", false);
}

void TestUseTool::listsActions_data()
{
    QTest::addColumn<QByteArray>("era");
    QTest::newRow("stateless") << QByteArray("stateless");
    QTest::newRow("handshake") << QByteArray("handshake");
}

void TestUseTool::listsActions()
{
    QFETCH(QByteArray, era);
    connectServer(era.constData(), false);
    const ToolResult result = use("help");
    QVERIFY2(contains(result.text, "test:echo - Says it again."), result.text.c_str());
    QVERIFY(!contains(result.text, "\x1b"));
    QVERIFY(result.untrusted);
    QVERIFY(contains(use("help:none").text, "nothing connected"));
}

void TestUseTool::usesAnAction()
{
    const ToolResult result = use("test:echo", R"({"text": "hello"})");
    QVERIFY(!result.failed);
    QVERIFY(result.untrusted);
    QCOMPARE(result.text, std::string("hello!\n\n"));
}

void TestUseTool::keepsAServerIn()
{
    if (!hasSandbox())
        QSKIP("there is no sandbox here");
    connectServer("stateless", true);
    const ToolResult result = use("test:try");
    QVERIFY(!result.failed);
    QCOMPARE(result.text, std::string("read\n\n"));
    QVERIFY(!m_fixture->folder.exists("made-by-server"));
}

void TestUseTool::startsAServerAgain()
{
    const ToolResult died = use("test:die");
    QVERIFY(died.failed);
    QVERIFY2(contains(died.text, "has ended"), died.text.c_str());
    const ToolResult refused = use("test:refuse");
    QVERIFY(refused.failed);
    QVERIFY2(contains(refused.text, "The server refuses it: No[31m"), refused.text.c_str());
    QVERIFY(!contains(refused.text, "\x1b"));
    QVERIFY(!use("test:echo").failed);
}

// What nobody reads must not fill the memory.
void TestUseTool::endsAServerThatFloods()
{
    const ServerConfig config{.name = "flood",
                              .command = {HEARTH_PYTHON, "-c", "while True: print('{}' * 500)"},
                              .sandboxed = false};
    const auto context = m_fixture->context();
    const auto server =
        ServerProcess::start(config, context.sandbox, context.workspace, context.cancel);
    QVERIFY(server);
    QTRY_VERIFY_WITH_TIMEOUT(!(*server)->send("{}"), 20'000);
}

void TestUseTool::tellsWhatIsMissing()
{
    QVERIFY(contains(use("other:echo").text, "There are: test."));
    QVERIFY(contains(use("echo").text, "server:name"));
    QVERIFY(contains(use("test:echo", "[1]").text, "JSON object"));
    QVERIFY(contains(use("test:echo", "{").text, "JSON object"));
    ServerConfig missing{.name = "none", .command = {"/nowhere/server"}, .sandboxed = false};
    m_tool =
        std::make_unique<UseTool>(std::make_shared<Servers>(processServers({std::move(missing)})));
    const ToolResult result = use("none:echo");
    QVERIFY(result.failed);
    QVERIFY2(contains(result.text, "/nowhere/server"), result.text.c_str());
}

void TestUseTool::runsNothingInThePreview()
{
    // The last of two values is sent, so the first is not shown.
    const auto preview = m_tool->preview(
        {{"action", "test:die"}, {"input", R"({"a": "harmless", "a": 1})"}}, m_fixture->context());
    QVERIFY(preview);
    const std::vector<std::string> argv{"use", "test:die", R"({"a":1})"};
    QVERIFY(preview->argv == argv);
    QVERIFY(!m_tool->preview({{"action", "die"}}, m_fixture->context()));
}

void TestUseTool::needsConsentWithoutASandbox()
{
    m_fixture->sandbox = agents::sandbox::Sandbox::probe(agents::sandbox::Mechanism::None);
    connectServer("stateless", true);
    const ToolResult result = use("test:echo");
    QVERIFY(result.failed);
    QVERIFY(contains(result.text, "\"sandbox\": false"));
}

QTEST_GUILESS_MAIN(TestUseTool)
#include "tst_use_tool.moc"
