// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/journal.h"
#include "agents/workspace/content_hash.h"
#include "tests/agents/folder_fixture.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <set>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
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

using Calls = std::set<unsigned long long>;

// What a full disk refuses, and what a broken one does.
const Calls kWrites{SYS_write,   SYS_pwrite64, SYS_ftruncate,
                    SYS_mkdirat, SYS_mkdir,    SYS_copy_file_range};
const Calls kAll{SYS_write,     SYS_pwrite64,        SYS_ftruncate, SYS_mkdirat,  SYS_mkdir,
                 SYS_read,      SYS_pread64,         SYS_openat,    SYS_openat2,  SYS_fsync,
                 SYS_fdatasync, SYS_copy_file_range, SYS_rename,    SYS_renameat, SYS_renameat2,
                 SYS_linkat,    SYS_fchmod};
const Calls kInterrupted{SYS_write,  SYS_pwrite64, SYS_read,  SYS_pread64,
                         SYS_openat, SYS_openat2,  SYS_fsync, SYS_fdatasync};

struct Fault {
    Calls calls;
    int error = 0;
    bool goesOn = false; // all such calls from there on fail
};

enum class Came { NotAllowed, TooFew, Struck };

// Runs `work` in a child, whose system call number `number` of those in `fault` fails.
Came strike(const Fault &fault, int number, const std::function<void()> &work)
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
        return Came::NotAllowed;
    int seen = 0;
    bool fails = false; // the call that has begun
    for (bool begins = true;; begins = !begins) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (!WIFSTOPPED(status))
            return seen > number ? Came::Struck : Came::TooFew;
        user_regs_struct registers{};
        ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
        if (begins) {
            const bool counts = fault.calls.contains(registers.orig_rax);
            fails = counts && (seen == number || (fault.goesOn && seen > number));
            seen += counts ? 1 : 0;
            if (fails)
                registers.orig_rax = ~0ULL; // no call at all
        } else if (fails) {
            registers.rax = static_cast<unsigned long long>(-static_cast<long long>(fault.error));
        }
        if (fails)
            ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    }
}

RelativePath at(const char *path)
{
    return *RelativePath::fromRecord(path);
}

} // namespace

// A turn and an undo on a disk that is full, breaks or is interrupted at each of their system
// calls: whatever fails, no file of the user is lost or half written.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of syncs: a file system in memory answers them at once.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }
    void aTurnLosesNothing_data() { addFaults(); }
    void aTurnLosesNothing();
    void anUndoLosesNothing_data() { addFaults(); }
    void anUndoLosesNothing();

private:
    static void addFaults()
    {
        QTest::addColumn<QList<int>>("error"); // and whether it goes on
        QTest::newRow("full") << QList<int>{ENOSPC, 1};
        QTest::newRow("broken once") << QList<int>{EIO, 0};
        QTest::newRow("interrupted") << QList<int>{EINTR, 0};
    }
    static Fault faultOf(const QList<int> &error)
    {
        const int number = error[0];
        return {number == ENOSPC      ? kWrites
                    : number == EINTR ? kInterrupted
                                      : kAll,
                number, error[1] == 1};
    }
    static void fill(const FolderFixture &folder)
    {
        folder.put("project/a.txt", "one\n");
        folder.put("project/b.txt", QByteArray(200'000, 'b'));
    }
    static Workspace workspaceOf(const FolderFixture &folder)
    {
        return *Workspace::open((folder.path() / "project").string());
    }
    static base::Result<Journal> journalOf(const FolderFixture &folder, const Workspace &workspace)
    {
        return Journal::open((folder.path() / "journal").string(), workspace);
    }
    static void writeTurn(const FolderFixture &folder)
    {
        const auto workspace = Workspace::open((folder.path() / "project").string());
        const auto journal = workspace ? journalOf(folder, *workspace) : workspace.error();
        auto turn = journal ? journal->begin("t1") : journal.error();
        if (!turn)
            return;
        static_cast<void>((*turn)->replace(at("a.txt"), "1\n", contentHash("one\n")));
        static_cast<void>((*turn)->replace(at("b.txt"), std::string(300'000, 'c'),
                                           contentHash(std::string(200'000, 'b'))));
        static_cast<void>((*turn)->create(at("new/d.txt"), "four\n"));
    }
    // What is wrong with the folder; empty: each file is wholly old or wholly new.
    static QByteArray damage(const FolderFixture &folder)
    {
        const QByteArray a = folder.content("project/a.txt");
        const QByteArray b = folder.content("project/b.txt");
        if (a != "one\n" && a != "1\n")
            return "a.txt: " + a;
        if (b != QByteArray(200'000, 'b') && b != QByteArray(300'000, 'c'))
            return "b.txt has " + QByteArray::number(b.size()) + " bytes";
        for (const auto &entry : fs::recursive_directory_iterator(folder.path() / "project")) {
            const std::string name = fs::relative(entry.path(), folder.path() / "project").string();
            if (name != "a.txt" && name != "b.txt" && name != "new" && name != "new/d.txt")
                return "left behind: " + QByteArray::fromStdString(name);
        }
        if (folder.exists("project/new/d.txt") && folder.content("project/new/d.txt") != "four\n")
            return "d.txt: " + folder.content("project/new/d.txt");
        return {};
    }
    static bool isAsBefore(const FolderFixture &folder)
    {
        return folder.content("project/a.txt") == "one\n"
            && folder.content("project/b.txt") == QByteArray(200'000, 'b')
            && !folder.exists("project/new/d.txt");
    }
    static constexpr int kMostCalls = 1000;
};

void TestJournalFaults::aTurnLosesNothing()
{
    QFETCH(QList<int>, error);
    int number = 0;
    for (Came came = Came::Struck; came == Came::Struck && number < kMostCalls; ++number) {
        const FolderFixture folder;
        fill(folder);
        came = strike(faultOf(error), number, [&] { writeTurn(folder); });
        if (came == Came::NotAllowed)
            QSKIP("this computer does not allow tracing");
        const Workspace workspace = workspaceOf(folder);
        const auto journal = journalOf(folder, workspace);
        QVERIFY(journal);
        journal->recover();
        const QByteArray wrong = damage(folder);
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(number) + ": " + wrong).constData());
        if (!journal->turn("t1")) {
            QVERIFY2(isAsBefore(folder), QByteArray::number(number).constData());
            continue;
        }
        const auto report = journal->undo("t1");
        QVERIFY2(report && report->done, QByteArray::number(number).constData());
        QVERIFY2(isAsBefore(folder), QByteArray::number(number).constData());
    }
    qInfo("%d places where it may fail", number);
    QVERIFY(number > 10 && number < kMostCalls);
}

void TestJournalFaults::anUndoLosesNothing()
{
    QFETCH(QList<int>, error);
    int number = 0;
    for (Came came = Came::Struck; came == Came::Struck && number < kMostCalls; ++number) {
        const FolderFixture folder;
        fill(folder);
        writeTurn(folder);
        came = strike(faultOf(error), number, [&] {
            const auto workspace = Workspace::open((folder.path() / "project").string());
            const auto journal = workspace ? journalOf(folder, *workspace) : workspace.error();
            if (journal)
                static_cast<void>(journal->undo("t1"));
        });
        if (came == Came::NotAllowed)
            QSKIP("this computer does not allow tracing");
        const Workspace workspace = workspaceOf(folder);
        const auto journal = journalOf(folder, workspace);
        QVERIFY(journal);
        journal->recover();
        const QByteArray wrong = damage(folder);
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(number) + ": " + wrong).constData());
        const bool isUndone = journal->turn("t1")->state == TurnInfo::State::Undone;
        if (!isUndone)
            QVERIFY2(journal->undo("t1")->done, QByteArray::number(number).constData());
        const QByteArray place = QByteArray::number(number) + (isUndone ? ": at once " : ": later ")
            + folder.content("project/a.txt")
            + QByteArray::number(folder.content("project/b.txt").size())
            + (folder.exists("project/new/d.txt") ? " d" : "");
        QVERIFY2(isAsBefore(folder), place.constData());
    }
    qInfo("%d places where it may fail", number);
    QVERIFY(number > 5 && number < kMostCalls);
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journal_faults.moc"
