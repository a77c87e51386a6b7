// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/journal.h"
#include "agents/workspace/content_hash.h"
#include "tests/agents/folder_fixture.h"

#include <csignal>
#include <functional>

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFileInfo>
#include <QTest>

using namespace agents::journal;
using agents::workspace::contentHash;
using agents::workspace::RelativePath;
using agents::workspace::Workspace;
namespace fs = std::filesystem;

namespace {

RelativePath at(const char *path)
{
    return *RelativePath::fromRecord(path);
}

// Runs `work` in a child and kills it, as `kill -9` does, just before its system call number
// `calls`. Returns whether it was killed; false: it was done before. -1: tracing is not allowed.
int killAtSystemCall(int calls, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(99);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status))
        return -1;
    // Each call stops twice, when it begins and when it ends.
    for (int stop = 0; WIFSTOPPED(status) && stop < 2 * calls; ++stop) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
    }
    if (WIFEXITED(status))
        return 0;
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return 1;
}

} // namespace

// A whole turn and a whole undo, killed at every system call they make.
class TestJournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of syncs: a file system in memory answers them at once.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }
    void anyMomentOfATurnCanBeUndone();
    void anInterruptedUndoGoesOn();

private:
    static void fill(const FolderFixture &folder)
    {
        folder.put("project/a.txt", "one\n");
        folder.put("project/b.txt", "two\n");
        folder.put("project/c.txt", "three\n");
    }
    static Workspace workspaceOf(const FolderFixture &folder)
    {
        return *Workspace::open((folder.path() / "project").string());
    }
    static Journal journalOf(const FolderFixture &folder, const Workspace &workspace)
    {
        return *Journal::open((folder.path() / "journal").string(), workspace);
    }
    static void writeTurn(const FolderFixture &folder)
    {
        const Workspace workspace = workspaceOf(folder);
        const auto turn = *journalOf(folder, workspace).begin("t1");
        const base::CancelToken cancel;
        static_cast<void>(turn->replace(at("a.txt"), "1\n", contentHash("one\n")));
        static_cast<void>(turn->create(at("new/d.txt"), "four\n"));
        static_cast<void>(turn->beforeRun({"x"}, cancel));
        folder.put("project/b.txt", "changed\n");
        fs::remove(folder.path() / "project/c.txt");
        static_cast<void>(turn->afterRun());
        static_cast<void>(turn->replace(at("a.txt"), "eins\n", contentHash("1\n")));
    }
    static QByteArray state(const FolderFixture &folder)
    {
        QByteArray all;
        std::vector<fs::path> paths;
        for (const auto &entry : fs::recursive_directory_iterator(folder.path() / "project"))
            paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        for (const fs::path &path : paths) {
            all += QByteArray::fromStdString(fs::relative(path, folder.path()).string()) + '=';
            all += (fs::is_directory(path) ? "/" : folder.content(path)) + ';';
        }
        return all;
    }
    static constexpr int kMostCalls = 3000;
};

void TestJournalCrash::anyMomentOfATurnCanBeUndone()
{
    int killed = 1;
    int calls = 0;
    for (; killed == 1 && calls < kMostCalls; calls += 1) {
        const FolderFixture folder;
        fill(folder);
        const QByteArray before = state(folder);
        killed = killAtSystemCall(calls, [&] { writeTurn(folder); });
        if (killed < 0)
            QSKIP("this computer does not allow tracing");
        const Workspace workspace = workspaceOf(folder);
        const Journal journal = journalOf(folder, workspace);
        journal.recover();
        if (!journal.turn("t1")) {
            QCOMPARE(state(folder), before);
            continue;
        }
        const auto report = journal.undo("t1");
        QVERIFY2(report && report->done,
                 qPrintable(QStringLiteral("killed at call %1").arg(calls)));
        if (state(folder) != before)
            qWarning("killed at call %d", calls);
        QCOMPARE(state(folder), before);
    }
    QCOMPARE(killed, 0);
    qInfo("a turn of %d system calls", calls);
    QVERIFY(calls > 50);
}

void TestJournalCrash::anInterruptedUndoGoesOn()
{
    int killed = 1;
    int calls = 0;
    for (; killed == 1 && calls < kMostCalls; ++calls) {
        const FolderFixture folder;
        fill(folder);
        const QByteArray before = state(folder);
        writeTurn(folder);
        const auto undo = [&] {
            const Workspace workspace = workspaceOf(folder);
            static_cast<void>(journalOf(folder, workspace).undo("t1"));
        };
        killed = killAtSystemCall(calls, undo);
        if (killed < 0)
            QSKIP("this computer does not allow tracing");
        const Workspace workspace = workspaceOf(folder);
        const Journal journal = journalOf(folder, workspace);
        journal.recover();
        if (journal.turn("t1")->state != TurnInfo::State::Undone)
            QVERIFY(journal.undo("t1")->done);
        if (state(folder) != before)
            qWarning("killed at call %d", calls);
        QCOMPARE(state(folder), before);
    }
    QCOMPARE(killed, 0);
}

QTEST_GUILESS_MAIN(TestJournalCrash)
#include "tst_journal_crash.moc"
