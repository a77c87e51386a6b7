// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/job_tool.h"
#include "agents/tools/jobs.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QTest>

using namespace agents::tools;
using agents::sandbox::Mechanism;
using nlohmann::json;

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void becomesAJobAtItsSeconds();
    void endsWhatIsStopped();
    void endsAtItsSecondsWhereThereAreNoJobs();
    void holdsOnlyAFew();
    void knowsOnlyItsJobs_data();
    void knowsOnlyItsJobs();
    void stopsAllWithTheTurn();
    void takesProtectedNamesAway();
    void bindsNothingThatAJobCouldReplace();
    void takesBackWhatAJobDid();
    void takesBackWhatAJobDidUnseen();

private:
    ToolResult run(const std::string &command)
    {
        auto context = m_tools->context();
        context.jobs = m_jobs.get();
        return *ToolSet::large().find("run")->run({{"command", command}, {"seconds", 1}}, context);
    }
    ToolResult job(const json &arguments)
    {
        auto context = m_tools->context();
        context.jobs = m_jobs.get();
        return *JobTool().run(arguments, context);
    }
    std::unique_ptr<ToolFixture> m_tools;
    std::unique_ptr<Jobs> m_jobs;
    // Waits for a file that the test makes.
    const std::string m_waiting = "echo one; until [ -e go ]; do sleep 0.02; done; "
                                  "echo two; echo made > src/made.txt";
};

void TestJobs::init()
{
    m_jobs.reset();
    m_tools = std::make_unique<ToolFixture>();
    m_jobs = std::make_unique<Jobs>();
    m_tools->folder.put("src/a.txt", "inside\n");
    if (m_tools->sandbox.state().mechanism == Mechanism::None)
        QSKIP(m_tools->sandbox.state().reason.c_str());
}

void TestJobs::becomesAJobAtItsSeconds()
{
    const ToolResult first = run(m_waiting);
    QVERIFY2(contains(first.text, "job{id: 1}"), first.text.c_str());
    QVERIFY(contains(first.text, "one\n"));
    QVERIFY(!first.failed);
    m_tools->folder.put("go", "");
    ToolResult look = job({{"id", 1}});
    if (contains(look.text, "running"))
        look = job({{"id", 1}});
    QVERIFY2(contains(look.text, "exit code 0"), look.text.c_str());
    QVERIFY(!contains(look.text, "one")); // told before
    QCOMPARE(look.detail.exitCode.value_or(-1), 0);
    QVERIFY(contains(job({{"id", 1}}).text, "exit code 0"));
}

void TestJobs::endsWhatIsStopped()
{
    run("sleep 60");
    QCOMPARE(m_jobs->running(), size_t{1});
    const ToolResult stopped = job({{"id", 1}, {"stop", true}});
    QVERIFY2(contains(stopped.text, "stopped"), stopped.text.c_str());
    QVERIFY(!stopped.failed);
    QCOMPARE(m_jobs->running(), size_t{0});
}

void TestJobs::endsAtItsSecondsWhereThereAreNoJobs()
{
    const ToolResult result = m_tools->call("run", {{"command", "sleep 60"}, {"seconds", 1}});
    QVERIFY2(contains(result.text, "stopped after 1 seconds"), result.text.c_str());
    QVERIFY(result.failed);
}

void TestJobs::holdsOnlyAFew()
{
    for (size_t i = 0; i < Jobs::kMost; ++i)
        m_jobs->adopt(std::make_shared<Job>(
            "wait", [](const base::CancelToken &cancel, const Job::Output &) -> Job::End {
                while (!cancel.isCancelled())
                    std::this_thread::yield();
                return agents::sandbox::ProcessEnd{};
            }));
    const ToolResult refused = run("echo no");
    QVERIFY(refused.failed);
    QVERIFY(contains(refused.text, "job{id, stop: true}"));
}

void TestJobs::knowsOnlyItsJobs_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("none") << QByteArray("{}");
    QTest::newRow("zero") << QByteArray("{\"id\": 0}");
    QTest::newRow("negative") << QByteArray("{\"id\": -1}");
    QTest::newRow("another") << QByteArray("{\"id\": 7}");
    QTest::newRow("words") << QByteArray("{\"id\": \"x\"}");
    QTest::newRow("no object") << QByteArray("[1]");
}

void TestJobs::knowsOnlyItsJobs()
{
    QFETCH(QByteArray, arguments);
    QVERIFY(job(json::parse(arguments.toStdString())).failed);
    QVERIFY(!JobTool().preview(json::parse(arguments.toStdString()), m_tools->context()));
}

void TestJobs::stopsAllWithTheTurn()
{
    run("sleep 60");
    run("true");
    QCOMPARE(m_jobs->stopAll(), size_t{1});
    QVERIFY(m_jobs->list().empty());
    QCOMPARE(m_jobs->stopAll(), size_t{0});
}

void TestJobs::takesProtectedNamesAway()
{
    run("until [ -e go ]; do sleep 0.02; done; echo x > src/AGENTS.md");
    m_tools->folder.put("go", "");
    std::string told = job({{"id", 1}}).text;
    if (contains(told, "running"))
        told += job({{"id", 1}}).text;
    QVERIFY2(contains(told, "removed again: src/AGENTS.md"), told.c_str());
    QVERIFY(!m_tools->folder.exists("src/AGENTS.md"));
}

// A second sandbox is described by paths, which must lead where they led when the job began.
void TestJobs::bindsNothingThatAJobCouldReplace()
{
    if (!m_tools->sandbox.state().newTopLevelEntries)
        QSKIP("Nothing is bound here.");
    run("until [ -e go ]; do sleep 0.02; done");
    m_tools->folder.put("late/deep/key.pem", "SECRET");
    const std::string told = run("cat late/deep/key.pem; mv late/deep late/new && echo moved").text;
    QVERIFY2(contains(told, "moved\n"), told.c_str()); // no mount of its own
    QVERIFY2(!contains(told, "SECRET"), told.c_str());
    m_tools->folder.put("go", "");
}

void TestJobs::takesBackWhatAJobDid()
{
    run(m_waiting);
    // Another command in between must not hide what the job does later.
    run("echo other > src/other.txt");
    m_tools->folder.put("go", "");
    job({{"id", 1}});
    job({{"id", 1}});
    run("true");
    QCOMPARE(m_tools->folder.content("src/made.txt"), "made\n");
    m_tools->endTurn();
    const auto report = m_tools->journal().undo("turn");
    QVERIFY(report && report->done);
    QVERIFY(!std::filesystem::exists(m_tools->folder.path() / "src/made.txt"));
    QVERIFY(!std::filesystem::exists(m_tools->folder.path() / "src/other.txt"));
}

// Nobody looks at the job before the next command: what it did stands in that one's way.
void TestJobs::takesBackWhatAJobDidUnseen()
{
    run(m_waiting);
    m_tools->folder.put("go", "");
    const auto made = m_tools->folder.path() / "src/made.txt";
    QTRY_VERIFY(std::filesystem::exists(made) && m_jobs->running() == 0);
    run("true");
    m_tools->endTurn();
    const auto report = m_tools->journal().undo("turn");
    QVERIFY(report && report->done);
    QVERIFY(!std::filesystem::exists(made));
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
