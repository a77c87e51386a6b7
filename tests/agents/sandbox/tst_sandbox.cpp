// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/sandbox.h"
#include "tests/agents/folder_fixture.h"
#include "tests/agents/sandbox/listener.h"

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

using namespace agents::sandbox;
namespace fs = std::filesystem;

// Each row is one escape. It must succeed without a sandbox, so that the test can fail, and be
// stopped within.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stopsEveryEscapeItClaimsToStop_data();
    void stopsEveryEscapeItClaimsToStop();
    void letsWorkBeDone_data() { addMechanisms(); }
    void letsWorkBeDone();
    void leavesNothingRunning_data() { addMechanisms(); }
    void leavesNothingRunning();
    void limitsTimeMemoryAndOutput_data() { addMechanisms(); }
    void limitsTimeMemoryAndOutput();
    void stopsWhenCancelled_data() { addMechanisms(); }
    void stopsWhenCancelled();
    void givesOnlyTheListedEnvironment_data() { addMechanisms(); }
    void givesOnlyTheListedEnvironment();
    void leavesNoTraceOfHeldNames_data() { addMechanisms(); }
    void leavesNoTraceOfHeldNames();
    void claimsNothingWithoutAMechanism();
    void namesAMissingProgram();

private:
    static void addMechanisms()
    {
        QTest::addColumn<int>("mechanism");
        QTest::newRow("bubblewrap") << static_cast<int>(Mechanism::Bubblewrap);
        QTest::newRow("landlock") << static_cast<int>(Mechanism::Landlock);
    }
    static const Sandbox &sandboxOf(int mechanism)
    {
        static const Sandbox bubblewrap = Sandbox::probe(Mechanism::Bubblewrap);
        static const Sandbox landlock = Sandbox::probe(Mechanism::Landlock);
        return mechanism == static_cast<int>(Mechanism::Bubblewrap) ? bubblewrap : landlock;
    }
    fs::path project() const { return m_folder->path() / "project"; }
    SandboxSpec spec() const;
    Command command(std::vector<std::string> argv) const;
    base::Result<ProcessEnd> run(const Sandbox &sandbox, const Command &command, SandboxSpec spec)
    {
        m_output.clear();
        return sandbox.run(spec, command, m_cancel,
                           [this](std::string_view bytes) { m_output += bytes; });
    }

    std::unique_ptr<FolderFixture> m_folder;
    base::CancelToken m_cancel;
    std::string m_output;
    pid_t m_other = 0; // another program of the user
};

void TestSandbox::init()
{
    m_folder = std::make_unique<FolderFixture>();
    m_folder->put("project/src/a.txt", "inside");
    m_folder->put("project/.git/config", "[core]");
    m_folder->put("project/.env", "SECRET=1");
    m_folder->put("outside/key", "secret");
    fs::create_directories(m_folder->path() / "outside/folder");
    m_cancel.reset();
    m_other = ::fork();
    if (m_other == 0) {
        while (true)
            ::pause();
    }
}

void TestSandbox::cleanup()
{
    ::kill(m_other, SIGKILL);
    ::waitpid(m_other, nullptr, 0);
}

SandboxSpec TestSandbox::spec() const
{
    SandboxSpec spec;
    spec.readOnly = {"/usr",   "/bin", "/lib",
                     "/lib64", "/etc", fs::path(HEARTH_SANDBOX_PROBE).parent_path().string()};
    spec.writable = {project().string()};
    spec.hidden = {(project() / ".env").string()};
    spec.keptAsIs = {(project() / ".git").string()};
    spec.keptAbsent = {(project() / ".agents").string()};
    return spec;
}

Command TestSandbox::command(std::vector<std::string> argv) const
{
    Command command;
    command.argv = std::move(argv);
    command.workingDirectory = (project() / "src").string();
    command.environment = {"PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C"};
    command.timeout = std::chrono::seconds(20);
    return command;
}

void TestSandbox::stopsEveryEscapeItClaimsToStop_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("argument"); // %P project, %O outside, %F folder, %p pid, %t port
    QTest::addColumn<bool>("control"); // succeeds without a sandbox on any computer
    const std::tuple<const char *, const char *, bool> rows[] = {
        {"write", "%O/new", true},
        {"write", "%O/key", true},
        {"write", "%P/.git/config", true},
        {"write", "%P/.git/hooks", true},
        {"unlink", "%P/.git/config", true},
        {"move", "%P/.git", true},
        {"move", "%P", true},
        {"mkdir", "%P/.agents", true},
        {"write", "%P/.agents", true},
        {"read", "%O/key", true},
        {"read", "%P/.env", true},
        {"unlink", "%O/key", true},
        {"truncate", "%O/key", true},
        {"mkdir", "%O/new", true},
        {"chmod", "%O/key", true},
        {"symlink", "%O/key", true},
        {"hardlink", "%O/key", true},
        {"hardlink", "%P/.env", true},
        {"symlink", "/proc/%p/environ", true},
        {"write", "/etc/hearth-probe", false},
        {"tcp", "%t", true},
        {"tcp6", "%t", false},
        {"udp", "%t", true},
        {"handle", "%P/.env", false},
        {"bpf", "x", false},
        {"device", "%P/src/device", false},
        {"unix", "%F/socket", true},
        {"unix", "@hearth-%p", true},
        {"packet", "x", false},
        {"ptrace", "%p", false},
        {"traceme", "x", true},
        {"memory", "%p", false},
        {"signal", "%p", true},
        {"environ", "%p", true},
        {"unshare", "x", false},
        {"clone", "x", false},
        {"mount", "%P/src", false},
        {"ring", "x", false},
        {"keys", "x", false},
        {"tty", "x", false}};
    for (const Mechanism mechanism : {Mechanism::Bubblewrap, Mechanism::Landlock}) {
        for (const auto &[way, argument, control] : rows) {
            const char *name = mechanism == Mechanism::Bubblewrap ? "bubblewrap" : "landlock";
            QTest::addRow("%s: %s %s", name, way, argument)
                << static_cast<int>(mechanism) << QString::fromUtf8(way)
                << QString::fromUtf8(argument) << control;
        }
    }
}

void TestSandbox::stopsEveryEscapeItClaimsToStop()
{
    QFETCH(int, mechanism);
    QFETCH(QString, way);
    QFETCH(QString, argument);
    QFETCH(bool, control);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    if (way == QLatin1String("chmod") && !sandbox.state().attributesConfined)
        QSKIP("not claimed");
    const Listener tcp = tcpListener();
    const sockaddr_in anyPort = addressOf(tcp);
    const Listener udp(reinterpret_cast<const sockaddr *>(&anyPort), sizeof anyPort, SOCK_DGRAM);
    const Listener named = unixListener((m_folder->path() / "socket").string());
    const Listener hidden = unixListener("@hearth-" + std::to_string(m_other));

    const auto root = QString::fromStdString(m_folder->path().string());
    argument.replace(QLatin1String("%P"), root + QLatin1String("/project"));
    argument.replace(QLatin1String("%O"), root + QLatin1String("/outside"));
    argument.replace(QLatin1String("%F"), root);
    argument.replace(QLatin1String("%p"), QString::number(m_other));
    argument.replace(QLatin1String("%t"), QString::number(ntohs(anyPort.sin_port)));
    const Command escape =
        command({HEARTH_SANDBOX_PROBE, way.toStdString(), argument.toStdString()});
    const auto end = run(sandbox, escape, spec());
    QVERIFY2(end, end ? "" : end.error().message.c_str());
    QCOMPARE(end->reason, ProcessEnd::Reason::Exited);
    QVERIFY2(end->code == 1, m_output.c_str());
    fs::remove(project() / "src/way_out");
    if (control) {
        const auto free = Sandbox::runUnconfined(escape, m_cancel, {});
        QVERIFY2(free && free->code == 0, "the probe does not work");
    }
}

void TestSandbox::letsWorkBeDone()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    const auto end = run(
        sandbox,
        command(
            {"sh", "-c",
             "cat ../.git/config a.txt; echo new > b.txt; mv b.txt c.txt; mkdir d; "
             "echo tmp > $TMPDIR/x 2>/dev/null || echo tmp > /tmp/x; head -c 4 /dev/zero | wc -c; "
             "echo to-null > /dev/null; sleep 0 & wait; exit 7"}),
        spec());
    QVERIFY2(end, end ? "" : end.error().message.c_str());
    QVERIFY2(end->code == 7, m_output.c_str());
    QCOMPARE(QByteArray::fromStdString(m_output), "[core]inside4\n");
    QCOMPARE(m_folder->content("project/src/c.txt"), "new\n");
    QVERIFY(m_folder->exists("project/src/d"));
    Command reading = command({"cat"});
    reading.input = std::string(300'000, 'i');
    QCOMPARE(run(sandbox, reading, spec())->code, 0);
    QCOMPARE(m_output, reading.input);
    if (sandbox.state().newTopLevelEntries) {
        QCOMPARE(run(sandbox, command({"mkdir", "../build"}), spec())->code, 0);
        QVERIFY(m_folder->exists("project/build"));
    }
}

void TestSandbox::leavesNothingRunning()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    const fs::path lock = project() / "src/lock";
    const auto end = run(sandbox, command({HEARTH_SANDBOX_PROBE, "daemon", lock.string()}), spec());
    QVERIFY(end);
    QCOMPARE(end->code, 0); // the daemon was there
    const int fd = ::open(lock.c_str(), O_RDWR);
    if (sandbox.state().mechanism == Mechanism::Bubblewrap)
        QCOMPARE(::flock(fd, LOCK_EX | LOCK_NB), 0);
    else
        QTRY_VERIFY_WITH_TIMEOUT(::flock(fd, LOCK_EX | LOCK_NB) == 0, 2000);
    ::close(fd);
}

void TestSandbox::limitsTimeMemoryAndOutput()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    Command stubborn = command({HEARTH_SANDBOX_PROBE, "ignore", "x"});
    stubborn.timeout = std::chrono::milliseconds(300);
    QCOMPARE(run(sandbox, stubborn, spec())->reason, ProcessEnd::Reason::TimedOut);

    Command loud = command({"yes"});
    loud.maxOutputBytes = 100'000;
    QCOMPARE(run(sandbox, loud, spec())->reason, ProcessEnd::Reason::TooMuchOutput);
    QCOMPARE(m_output.size(), 100'000u);

    SandboxSpec tight = spec();
    tight.memoryBytes = 256 << 20;
    QCOMPARE(run(sandbox, command({HEARTH_SANDBOX_PROBE, "allocate", "1024"}), tight)->code, 1);
    QCOMPARE(run(sandbox, command({HEARTH_SANDBOX_PROBE, "allocate", "1024"}), spec())->code, 0);
    tight.cpuSeconds = 1;
    const auto spun = run(sandbox, command({HEARTH_SANDBOX_PROBE, "spin", "x"}), tight);
    QVERIFY(spun->reason == ProcessEnd::Reason::Signalled || spun->code > 128);
    tight.fileBytes = 1000;
    QVERIFY(run(sandbox, command({"sh", "-c", "head -c 5000 /dev/zero > big"}), tight));
    QCOMPARE(fs::file_size(project() / "src/big"), 1000u);
}

void TestSandbox::stopsWhenCancelled()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    std::string seen;
    const auto end = sandbox.run(spec(), command({"sh", "-c", "echo here; sleep 30"}), m_cancel,
                                 [&](std::string_view bytes) {
                                     seen += bytes;
                                     m_cancel.cancel();
                                 });
    QCOMPARE(end->reason, ProcessEnd::Reason::Cancelled);
    QCOMPARE(seen, "here\n");
}

void TestSandbox::givesOnlyTheListedEnvironment()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    qputenv("HEARTH_TEST_TOKEN", "token");
    QCOMPARE(run(sandbox, command({"env"}), spec())->code, 0);
    qunsetenv("HEARTH_TEST_TOKEN");
    QVERIFY(contains(m_output, "PATH=/usr/bin:/bin"));
    QVERIFY(!contains(m_output, "token"));
    QVERIFY(run(sandbox, command({"sh", "-c", "ls /proc/self/fd | wc -l"}), spec()));
    if (sandbox.state().mechanism == Mechanism::Bubblewrap)
        QVERIFY2(std::stoi(m_output) <= 4, m_output.c_str()); // 0, 1, 2 and the listing itself
}

void TestSandbox::leavesNoTraceOfHeldNames()
{
    QFETCH(int, mechanism);
    const Sandbox &sandbox = sandboxOf(mechanism);
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    QCOMPARE(run(sandbox, command({"true"}), spec())->code, 0);
    QVERIFY(!m_folder->exists("project/.agents"));
    m_folder->put("project/.agents/x", "mine");
    QCOMPARE(run(sandbox, command({"true"}), spec())->code, 0);
    QCOMPARE(m_folder->content("project/.agents/x"), "mine");
}

void TestSandbox::claimsNothingWithoutAMechanism()
{
    const Sandbox none = Sandbox::probe(Mechanism::None);
    const SandboxState &state = none.state();
    QCOMPARE(state.mechanism, Mechanism::None);
    QVERIFY(!state.writesConfined && !state.readsConfined && !state.networkOff
            && !state.processesHidden);
    QVERIFY(!state.absentNamesHeld && !state.attributesConfined && !state.newTopLevelEntries);
    QVERIFY(contains(state.reason, "needs your permission"));
    QCOMPARE(run(none, command({"true"}), spec()).error().code, base::ErrorCode::Unsupported);
}

void TestSandbox::namesAMissingProgram()
{
    const auto end = Sandbox::runUnconfined(command({"no-such-program"}), m_cancel, {});
    QCOMPARE(end.error().code, base::ErrorCode::NotFound);
    Command relative = command({"tool"});
    relative.environment = {"PATH=.:src"};
    m_folder->put("project/src/tool", "#!/bin/sh\n");
    fs::permissions(project() / "src/tool", fs::perms::owner_all);
    QCOMPARE(Sandbox::runUnconfined(relative, m_cancel, {}).error().code,
             base::ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
