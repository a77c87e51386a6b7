// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/sandbox.h"
#include "tests/agents/folder_fixture.h"
#include "tests/agents/sandbox/listener.h"

#include <future>

#include <fcntl.h>
#include <sys/file.h>

#include <QTest>

using namespace agents::sandbox;
namespace fs = std::filesystem;

// Commands beside each other, and what is left of one.
class TestSandboxRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheNetworkWithoutTheDesktop_data() { addMechanisms(); }
    void givesTheNetworkWithoutTheDesktop();
    void hasEndedWithAllThatItStarted();
    void holdsNamesForAllThatRun_data() { addMechanisms(); }
    void holdsNamesForAllThatRun();

private:
    static void addMechanisms()
    {
        QTest::addColumn<int>("mechanism");
        QTest::newRow("bubblewrap") << static_cast<int>(Mechanism::Bubblewrap);
        QTest::newRow("landlock") << static_cast<int>(Mechanism::Landlock);
    }
    fs::path project() const { return m_folder->path() / "project"; }
    SandboxSpec spec() const;
    base::Result<ProcessEnd>
    run(const Sandbox &sandbox, std::vector<std::string> argv, const SandboxSpec &spec) const;

    std::unique_ptr<FolderFixture> m_folder;
    base::CancelToken m_cancel;
};

void TestSandboxRuns::init()
{
    m_folder = std::make_unique<FolderFixture>();
    m_folder->put("project/src/a.txt", "inside");
}

SandboxSpec TestSandboxRuns::spec() const
{
    SandboxSpec spec;
    spec.readOnly = {"/usr",   "/bin", "/lib",
                     "/lib64", "/etc", fs::path(HEARTH_SANDBOX_PROBE).parent_path().string()};
    spec.writable = {project().string()};
    spec.keptAbsent = {(project() / ".agents").string()};
    return spec;
}

base::Result<ProcessEnd> TestSandboxRuns::run(const Sandbox &sandbox,
                                              std::vector<std::string> argv,
                                              const SandboxSpec &spec) const
{
    Command command;
    command.argv = std::move(argv);
    command.workingDirectory = (project() / "src").string();
    command.environment = {"PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C"};
    command.timeout = std::chrono::seconds(20);
    return sandbox.run(spec, command, m_cancel, {});
}

// Abstract sockets, such as X11's, belong to the network and not to the disk.
void TestSandboxRuns::givesTheNetworkWithoutTheDesktop()
{
    QFETCH(int, mechanism);
    const Sandbox sandbox = Sandbox::probe(static_cast<Mechanism>(mechanism));
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    const Listener tcp = tcpListener();
    const std::string port = std::to_string(ntohs(addressOf(tcp).sin_port));
    const std::string name = "@hearth-" + m_folder->path().filename().string();
    const Listener abstract = unixListener(name);
    SandboxSpec connected = spec();
    connected.network = true;
    QCOMPARE(run(sandbox, {HEARTH_SANDBOX_PROBE, "tcp", port}, connected)->code, 0);
    QCOMPARE(run(sandbox, {HEARTH_SANDBOX_PROBE, "unix", name}, connected)->code, 1);
}

// Many take their time to end, even when they are killed at once.
void TestSandboxRuns::hasEndedWithAllThatItStarted()
{
    const Sandbox sandbox = Sandbox::probe();
    if (sandbox.state().mechanism != Mechanism::Bubblewrap)
        QSKIP(sandbox.state().reason.c_str());
    const std::string lines = "for i in $(seq 200); do " HEARTH_SANDBOX_PROBE
                              " daemon lock$i > /dev/null; done; kill -KILL $$";
    QVERIFY(run(sandbox, {"sh", "-c", lines}, spec()));
    int held = 0;
    for (int i = 1; i <= 200; ++i) {
        const int fd = ::open((project() / ("src/lock" + std::to_string(i))).c_str(), O_RDWR);
        held += fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) != 0;
        QVERIFY(fd >= 0);
        ::close(fd);
    }
    QCOMPARE(held, 0);
}

// The end of one command must not open the place for another that still runs.
void TestSandboxRuns::holdsNamesForAllThatRun()
{
    QFETCH(int, mechanism);
    const Sandbox sandbox = Sandbox::probe(static_cast<Mechanism>(mechanism));
    if (static_cast<int>(sandbox.state().mechanism) != mechanism)
        QSKIP(sandbox.state().reason.c_str());
    const auto start = [&](const std::string &name, const std::string &then) {
        const std::string line =
            "echo x > " + name + "; until [ -e end-" + name + " ]; do sleep 0.02; done; " + then;
        return std::async(std::launch::async, [this, &sandbox, line] {
            return run(sandbox, {"sh", "-c", line}, spec());
        });
    };
    auto first = start("first", "true");
    QTRY_VERIFY(m_folder->exists("project/src/first"));
    auto second = start("second", "mkdir ../.agents");
    QTRY_VERIFY(m_folder->exists("project/src/second"));
    m_folder->put("project/src/end-first", "");
    QCOMPARE(first.get()->code, 0);
    m_folder->put("project/src/end-second", "");
    QVERIFY(second.get()->code != 0);
    QVERIFY(!m_folder->exists("project/.agents"));
}

QTEST_APPLESS_MAIN(TestSandboxRuns)
#include "tst_sandbox_runs.moc"
