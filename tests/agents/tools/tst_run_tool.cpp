// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_policy.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QTest>

using namespace agents::tools;
using agents::sandbox::Mechanism;
using agents::sandbox::Sandbox;
using nlohmann::json;
namespace fs = std::filesystem;

class TestRunTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsAndTellsTheEnd();
    void cannotReachWhatIsClosed();
    void cannotLeaveProtectedNames();
    void cannotMoveWhatHoldsThem();
    void cannotSeeTheHomeFolder();
    void cannotSeeSecretsOfToolChains();
    void saysWhatItChangedAndTakesItBack();
    void saysWhatCannotBeUndone();
    void asksWhereNothingConfines();
    void stopsAtItsSeconds();
    void streamsItsOutput();
    void refusesAFolderThatCannotBeGuarded();
    void passesNoToken();

private:
    ToolResult run(const std::string &command)
    {
        return m_tools->call("run", {{"command", command}});
    }
    bool confined() const { return m_tools->sandbox.state().mechanism != Mechanism::None; }
    std::unique_ptr<ToolFixture> m_tools;
};

void TestRunTool::init()
{
    m_tools = std::make_unique<ToolFixture>();
    m_tools->folder.put("src/a.txt", "inside\n");
    m_tools->folder.put(".env", "SECRET=1");
    m_tools->folder.put("sub/deep/server.pem", "SECRET");
    m_tools->folder.put(".git/config", "[core]");
    m_tools->folder.put(".github/workflows/ci.yml", "on: push");
}

void TestRunTool::runsAndTellsTheEnd()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const ToolResult good = run("cat src/a.txt; echo done");
    QCOMPARE(good.text, "exit code 0\ninside\ndone\n");
    QVERIFY(!good.failed);
    QCOMPARE(good.detail.exitCode.value_or(-1), 0);
    const ToolResult bad = run("echo wrong >&2; exit 3");
    QCOMPARE(bad.text, "exit code 3\nwrong\n");
    QVERIFY(bad.failed);
    QVERIFY(contains(run("kill -SEGV $$").text, "signal")
            || contains(run("kill -SEGV $$").text, "exit code 139"));
}

void TestRunTool::cannotReachWhatIsClosed()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const ToolResult result =
        run("cat .env sub/deep/server.pem; echo x > .git/config; echo x > .git/hooks; "
            "echo x > .github/workflows/ci.yml; rm -rf .git .github; mv .git git; mkdir .agents; "
            "echo x > /etc/hearth; echo x > ../outside; cat /etc/shadow");
    QVERIFY2(!contains(result.text, "SECRET"), result.text.c_str());
    QVERIFY(!contains(result.text, "root:"));
    QCOMPARE(m_tools->folder.content(".git/config"), "[core]");
    QCOMPARE(m_tools->folder.content(".github/workflows/ci.yml"), "on: push");
    QCOMPARE(m_tools->folder.content(".env"), "SECRET=1");
    QVERIFY(!m_tools->folder.exists(".git/hooks"));
    QVERIFY(!m_tools->folder.exists(".agents"));
    QVERIFY(!m_tools->folder.exists("../outside"));
}

void TestRunTool::cannotLeaveProtectedNames()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const ToolResult result =
        run("printf '.envrc\\nbuild\\n' > sub/.gitignore; mkdir -p sub/build/.vscode; "
            "echo x > sub/.envrc; echo x > sub/build/.vscode/tasks.json; "
            "ln -s /etc/hosts sub/CLAUDE.md; echo x > sub/b.txt");
    for (const char *name : {"sub/.envrc", "sub/build/.vscode", "sub/CLAUDE.md"})
        QVERIFY2(!m_tools->folder.exists(name), name);
    QVERIFY(m_tools->folder.exists("sub/b.txt"));
    QVERIFY2(contains(result.text, "removed again: sub/.envrc, sub/build/.vscode\n"),
             result.text.c_str());
    QVERIFY2(contains(result.text, "set aside; tell the user: sub/CLAUDE.md, now "),
             result.text.c_str());
}

// A folder with a new name takes along what is held in it, and its place would be free.
void TestRunTool::cannotMoveWhatHoldsThem()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    m_tools->folder.put("sub/inner/.git/config", "[core]");
    m_tools->folder.put("sub/inner/.envrc", "mine");
    const ToolResult result =
        run("mv sub/inner sub/old; mv sub old; mkdir -p sub/inner; cp -a old/inner/. sub/inner/; "
            "cp -a sub/old/. sub/inner/; echo '[core] fsmonitor=x' >> sub/inner/.git/config; "
            "echo x >> sub/inner/.envrc; echo x > sub/inner/plain.txt; mv sub/inner/plain.txt .");
    QCOMPARE(m_tools->folder.content("sub/inner/.git/config"), "[core]");
    QCOMPARE(m_tools->folder.content("sub/inner/.envrc"), "mine");
    QVERIFY2(!contains(result.text, "removed again"), result.text.c_str());
    if (m_tools->sandbox.state().newTopLevelEntries)
        QCOMPARE(m_tools->folder.content("plain.txt"), "x\n");
}

void TestRunTool::cannotSeeTheHomeFolder()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const FolderFixture home;
    home.put(".ssh/id_rsa", "SECRET");
    home.put("diary.txt", "SECRET");
    home.put(".cargo/credentials.toml", "SECRET");
    home.put(".cargo/bin/tool", "a tool");
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QByteArray::fromStdString(home.path().string()));
    const std::string at = home.path().string();
    const ToolResult result = run("cat " + at + "/.ssh/id_rsa " + at + "/diary.txt " + at
                                  + "/.cargo/credentials.toml; cat " + at + "/.cargo/bin/tool");
    qputenv("HOME", before);
    QVERIFY2(!contains(result.text, "SECRET"), result.text.c_str());
    QVERIFY(contains(result.text, "a tool"));
}

void TestRunTool::cannotSeeSecretsOfToolChains()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const FolderFixture home;
    const FolderFixture cargo;
    const QByteArray before = qgetenv("HOME");
    const QByteArray cargoBefore = qgetenv("CARGO_HOME");
    qputenv("HOME", QByteArray::fromStdString(home.path().string()));
    qputenv("CARGO_HOME", QByteArray::fromStdString(cargo.path().string()));
    std::string command = "cat";
    for (const char *name : {".nuget/NuGet/NuGet.Config", ".cabal/config",
                             ".dotnet/corefx/cryptography/x509stores/my/a.pfx",
                             ".local/share/uv/credentials/credentials.toml"}) {
        home.put(name, "SECRET");
        command += " " + (home.path() / name).string();
    }
    cargo.put("credentials.toml", "SECRET");
    cargo.put("bin/tool", "a tool");
    command += " " + (cargo.path() / "credentials.toml").string();
    const ToolResult result = run(command + "; cat " + (cargo.path() / "bin/tool").string());
    qputenv("HOME", before);
    cargoBefore.isNull() ? qunsetenv("CARGO_HOME") : qputenv("CARGO_HOME", cargoBefore);
    QVERIFY2(!contains(result.text, "SECRET"), result.text.c_str());
    QVERIFY2(contains(result.text, "a tool"), result.text.c_str());
}

void TestRunTool::saysWhatItChangedAndTakesItBack()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const ToolResult result = run("echo more >> src/a.txt; echo new > src/b.txt");
    QCOMPARE(result.text, "exit code 0\nchanged files: src/a.txt, src/b.txt\n");
    QCOMPARE(result.changedPaths, (std::vector<std::string>{"src/a.txt", "src/b.txt"}));
    m_tools->endTurn();
    QVERIFY(m_tools->journal().undo("turn")->done);
    QCOMPARE(m_tools->folder.content("src/a.txt"), "inside\n");
    QVERIFY(!m_tools->folder.exists("src/b.txt"));
}

void TestRunTool::saysWhatCannotBeUndone()
{
    m_tools->unsandboxedAllowed = true;
    m_tools->folder.put(".gitignore", "build/\n");
    m_tools->folder.put("build/a.o", "1");
    m_tools->folder.put("large.bin", QByteArray(300 << 10, 'x'));
    const ToolResult result = run("rm -r build; echo x >> large.bin");
    QVERIFY2(contains(result.text, "No undo brings this back, tell the user: large.bin\n"),
             result.text.c_str());
    QVERIFY2(contains(result.text,
                      "though git ignores it; no undo brings this back, tell the "
                      "user: build\n"),
             result.text.c_str());
}

void TestRunTool::asksWhereNothingConfines()
{
    m_tools->sandbox = Sandbox::probe(Mechanism::None);
    const json call = {{"command", "echo ran > src/ran; echo x > AGENTS.md"}};
    const auto preview = ToolSet::small().find("run")->preview(call, m_tools->context());
    QVERIFY(!preview->sandboxed);
    QVERIFY(m_tools->call("run", call).failed);
    QVERIFY(!m_tools->folder.exists("src/ran"));
    m_tools->unsandboxedAllowed = true;
    const ToolResult result = m_tools->call("run", call);
    QVERIFY(!result.failed);
    QVERIFY(m_tools->folder.exists("src/ran"));
    QVERIFY(contains(result.text, "changed protected files; tell the user: AGENTS.md"));
}

void TestRunTool::stopsAtItsSeconds()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    const ToolResult result =
        m_tools->call("run", {{"command", "echo begun; sleep 60"}, {"seconds", 1}});
    QVERIFY(result.failed);
    QCOMPARE(result.text,
             "stopped after 1 seconds; give more seconds (at most 600) or do less\nbegun\n");
}

void TestRunTool::streamsItsOutput()
{
    if (!confined())
        QSKIP(m_tools->sandbox.state().reason.c_str());
    std::string seen;
    ToolContext context = m_tools->context();
    context.output = [&](std::string_view bytes) {
        seen += bytes;
        m_tools->cancel.cancel();
    };
    const auto result =
        ToolSet::small().find("run")->run({{"command", "echo first; sleep 60"}}, context);
    QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(seen, "first\n");
}

void TestRunTool::refusesAFolderThatCannotBeGuarded()
{
    fs::create_symlink("src", m_tools->folder.path() / ".vscode");
    QCOMPARE(commandSpec(m_tools->workspace, m_tools->cancel).error().code,
             base::ErrorCode::Unsupported);
    QVERIFY(run("echo ran > src/ran").failed);
    QVERIFY(!m_tools->folder.exists("src/ran"));
    fs::remove(m_tools->folder.path() / ".vscode");
    QVERIFY(commandSpec(m_tools->workspace, m_tools->cancel));
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QByteArray::fromStdString((m_tools->folder.path() / "src").string()));
    QVERIFY(!commandSpec(m_tools->workspace, m_tools->cancel));
    qputenv("HOME", before);
}

void TestRunTool::passesNoToken()
{
    qputenv("GITHUB_TOKEN", "t0ken");
    qputenv("LD_PRELOAD_TEST", "t0ken");
    for (const std::string &entry : commandEnvironment())
        QVERIFY(!contains(entry, "t0ken"));
    qunsetenv("GITHUB_TOKEN");
    qunsetenv("LD_PRELOAD_TEST");
}

QTEST_GUILESS_MAIN(TestRunTool)
#include "tst_run_tool.moc"
