// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/pruning.h"
#include "agents/workspace/content_hash.h"
#include "tests/agents/journal/journal_fixture.h"

#include <sys/stat.h>

#include <QTest>

using namespace agents::journal;
using agents::workspace::Access;
using agents::workspace::contentHash;
using agents::workspace::Workspace;
namespace fs = std::filesystem;

class TestJournal : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoesEditsAndNewFilesTogether();
    void refusesWhenAFileChangedSince();
    void undoesOnlyOnce();
    void keepsModeAndExactBytes();
    void undoesWhatACommandDid();
    void saysWhatItCannotRestore();
    void saysWhatItLostOfIgnoredFiles();
    void comparesWhatIsIgnoredMeanwhile();
    void leavesVersionControlAlone();
    void refusesProtectedWrites();
    void aFailedWriteDoesNotStandInTheWay();
    void comparesAnInterruptedCommand();
    void ignoresDamagedRecords();
    void knowsARunningTurn();
    void keepsNamesThatAreNoText();
    void prunesOldTurns_data();
    void prunesOldTurns();

private:
    std::string inProject(const char *name) const { return std::string("project/") + name; }
};

void TestJournal::init()
{
    makeFolder();
    m_folder->put("project/a.txt", "one\n");
    m_folder->put("project/sub/b.txt", "two\n");
    m_folder->put("project/.gitignore", "ignored/\n");
    openJournal();
}

void TestJournal::undoesEditsAndNewFilesTogether()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(edit(*turn, "a.txt", "one\n", "1\n"));
        QVERIFY(edit(*turn, "a.txt", "1\n", "eins\n"));
        QVERIFY(turn->create(at("new/deep/c.txt"), "three\n"));
        QVERIFY(edit(*turn, "new/deep/c.txt", "three\n", "drei\n"));
    }
    const auto info = m_journal->turn("t1");
    QCOMPARE(info->state, TurnInfo::State::Ended);
    QCOMPARE(info->changes.size(), 2u);
    QCOMPARE(*m_journal->content(info->changes[0].before.hash), "one\n");
    QCOMPARE(*m_journal->content(info->changes[0].after.hash), "eins\n");
    const auto report = m_journal->undo("t1");
    QVERIFY(report && report->done);
    QCOMPARE(report->restored, (std::vector<std::string>{"a.txt", "new/deep/c.txt"}));
    QCOMPARE(m_folder->content("project/a.txt"), "one\n");
    QVERIFY(!m_folder->exists("project/new"));
    QCOMPARE(m_journal->turn("t1")->state, TurnInfo::State::Undone);
}

void TestJournal::refusesWhenAFileChangedSince()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(edit(*turn, "a.txt", "one\n", "1\n"));
        QVERIFY(edit(*turn, "sub/b.txt", "two\n", "2\n"));
        QVERIFY(turn->create(at("c.txt"), "three\n"));
    }
    m_folder->put("project/sub/b.txt", "mine\n");
    QCOMPARE(m_journal->previewUndo("t1")->changedSince, std::vector<std::string>{"sub/b.txt"});
    const auto report = m_journal->undo("t1");
    QVERIFY(report && !report->done);
    QCOMPARE(report->changedSince, std::vector<std::string>{"sub/b.txt"});
    QCOMPARE(m_folder->content("project/a.txt"), "1\n");
    QCOMPARE(m_folder->content("project/sub/b.txt"), "mine\n");
    QVERIFY(m_folder->exists("project/c.txt"));
    m_folder->put("project/sub/b.txt", "2\n");
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(m_folder->content("project/sub/b.txt"), "two\n");
    QVERIFY(!m_folder->exists("project/c.txt"));
}

void TestJournal::undoesOnlyOnce()
{
    QVERIFY(edit(**m_journal->begin("t1"), "a.txt", "one\n", "1\n"));
    QVERIFY(m_journal->undo("t1")->done);
    QVERIFY(!m_journal->undo("t1"));
    QVERIFY(!m_journal->undo("t2"));
    QVERIFY(!m_journal->undo("../t1"));
    QVERIFY(!m_journal->begin("t1"));
    QVERIFY(!m_journal->begin("../x"));
}

void TestJournal::keepsModeAndExactBytes()
{
    const QByteArray bytes("\xFF\0\r\n\x80", 5);
    m_folder->put("project/tool", bytes);
    ::chmod((m_folder->path() / "project/tool").c_str(), 0750);
    QVERIFY(edit(**m_journal->begin("t1"), "tool", bytes, "x"));
    struct stat data = {};
    ::stat((m_folder->path() / "project/tool").c_str(), &data);
    QCOMPARE(data.st_mode & 0777, 0750u);
    QVERIFY(m_journal->undo("t1")->done);
    ::stat((m_folder->path() / "project/tool").c_str(), &data);
    QCOMPARE(data.st_mode & 0777, 0750u);
    QCOMPARE(m_folder->content("project/tool"), bytes);
}

void TestJournal::undoesWhatACommandDid()
{
    m_folder->put("project/gone/c.txt", "three\n");
    ::chmod((m_folder->path() / "project/gone/c.txt").c_str(), 0700);
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"sh", "-c", "..."}, m_cancel));
        m_folder->put("project/a.txt", "changed by a command\n");
        m_folder->put("project/made/d.txt", "new\n");
        m_folder->put("project/ignored/e.o", "object");
        fs::remove_all(m_folder->path() / "project/gone");
        ::chmod((m_folder->path() / "project/sub/b.txt").c_str(), 0755);
        const auto changes = turn->afterRun();
        QVERIFY(changes && changes->complete);
        QStringList names;
        for (const FileChange &change : changes->files)
            names << QString::fromStdString(change.path);
        QCOMPARE(names.join(u' '),
                 QStringLiteral("a.txt gone gone/c.txt made made/d.txt sub/b.txt"));
        QVERIFY(changes->protectedNames.empty());
        // A second command continues from there.
        QVERIFY(turn->beforeRun({"true"}, m_cancel));
        m_folder->put("project/a.txt", "again\n");
        QCOMPARE(turn->afterRun()->files.size(), 1u);
    }
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(m_folder->content("project/a.txt"), "one\n");
    QCOMPARE(m_folder->content("project/gone/c.txt"), "three\n");
    struct stat data = {};
    ::stat((m_folder->path() / "project/gone/c.txt").c_str(), &data);
    QCOMPARE(data.st_mode & 0777, 0700u);
    ::stat((m_folder->path() / "project/sub/b.txt").c_str(), &data);
    QCOMPARE(data.st_mode & 0100, 0u);
    QVERIFY(!m_folder->exists("project/made"));
    QVERIFY(m_folder->exists("project/ignored/e.o"));
}

void TestJournal::saysWhatItCannotRestore()
{
    m_folder->put("project/large.bin", QByteArray(300 << 10, 'x'));
    m_folder->put("project/.env", "SECRET=1");
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        m_folder->put("project/large.bin", QByteArray(300 << 10, 'y'));
        m_folder->put("project/.env", "SECRET=22");
        m_folder->put("project/a.txt", "1\n");
        QCOMPARE(turn->afterRun()->files.size(), 3u);
    }
    const auto report = m_journal->undo("t1");
    QVERIFY(report->done);
    QCOMPARE(report->notRestorable, (std::vector<std::string>{".env", "large.bin"}));
    QCOMPARE(report->restored, std::vector<std::string>{"a.txt"});
    // Secrets are never copied.
    for (const auto &file : fs::recursive_directory_iterator(m_folder->path() / "journal")) {
        if (file.is_regular_file())
            QVERIFY(!m_folder->content(file.path()).contains("SECRET=1"));
    }
}

void TestJournal::saysWhatItLostOfIgnoredFiles()
{
    m_folder->put("project/.gitignore", "build/\nout/\n");
    m_folder->put("project/build/data.db", "1");
    m_folder->put("project/out/a.log", "1");
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        fs::remove_all(m_folder->path() / "project/build");
        fs::remove_all(m_folder->path() / "project/out");
        const auto changes = turn->afterRun();
        QVERIFY(changes->files.empty() && changes->complete);
        QCOMPARE(changes->lost, (std::vector<std::string>{"build", "out"}));
    }
    m_folder->put("project/out/a.log", "made again");
    const auto report = m_journal->undo("t1");
    QVERIFY(report->done);
    QCOMPARE(report->notRestorable, std::vector<std::string>{"build"});
}

// A command that ignores what it changes does not hide it from an undo, and is not in its way.
void TestJournal::comparesWhatIsIgnoredMeanwhile()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        m_folder->put("project/.gitignore", "a.txt\nsub/\n");
        m_folder->put("project/a.txt", "changed\n");
        const auto changes = turn->afterRun();
        QCOMPARE(changes->files.size(), 2u);
        QVERIFY(changes->lost.empty());
        QVERIFY(!changes->complete); // sub was not looked into
    }
    const auto report = m_journal->undo("t1");
    QVERIFY(report && report->done);
    QCOMPARE(m_folder->content("project/a.txt"), "one\n");
    QCOMPARE(m_folder->content("project/sub/b.txt"), "two\n");
}

void TestJournal::leavesVersionControlAlone()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"git", "init"}, m_cancel));
        m_folder->put("project/.git/config", "[core]");
        m_folder->put("project/.git/HEAD", "ref");
        m_folder->put("project/a.txt", "1\n");
        QVERIFY(turn->afterRun());
    }
    const auto report = m_journal->undo("t1");
    QVERIFY(report->done);
    QCOMPARE(report->notRestorable, std::vector<std::string>{".git"});
    QCOMPARE(m_folder->content("project/.git/config"), "[core]");
    QCOMPARE(m_folder->content("project/a.txt"), "one\n");
}

void TestJournal::refusesProtectedWrites()
{
    m_folder->put("project/AGENTS.md", "x");
    const auto turn = *m_journal->begin("t1");
    QVERIFY(!edit(*turn, "AGENTS.md", "x", "y"));
    QVERIFY(!turn->create(at(".git/hooks/pre-commit"), "x"));
    QVERIFY(!turn->create(at(".env"), "x"));
    QVERIFY(!m_folder->exists("project/.git"));
}

void TestJournal::aFailedWriteDoesNotStandInTheWay()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(!edit(*turn, "a.txt", "not this\n", "1\n"));
        QVERIFY(!turn->create(at("sub/b.txt"), "x"));
        QVERIFY(edit(*turn, "a.txt", "one\n", "1\n"));
    }
    m_folder->put("project/sub/b.txt", "mine\n");
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(m_folder->content("project/sub/b.txt"), "mine\n");
}

void TestJournal::comparesAnInterruptedCommand()
{
    // The copy of the records is what a killed program leaves.
    const fs::path records = m_folder->path() / "journal/turns/t1.turn";
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        m_folder->put("project/a.txt", "half done\n");
        fs::copy(records, m_folder->path() / "journal/turns/t2.turn");
    }
    QCOMPARE(m_journal->turn("t2")->state, TurnInfo::State::Interrupted);
    QCOMPARE(m_journal->recover(), std::vector<std::string>{"t2"});
    QVERIFY(m_journal->recover().empty());
    QVERIFY(m_journal->undo("t2")->done);
    QCOMPARE(m_folder->content("project/a.txt"), "one\n");
}

void TestJournal::ignoresDamagedRecords()
{
    QVERIFY(edit(**m_journal->begin("t1"), "a.txt", "one\n", "1\n"));
    const std::string name = "journal/turns/t1.turn";
    const QByteArray whole = m_folder->content(name);
    m_folder->put(name, whole + "0123456789abcdef {\"type\":\"undone\"}\n" + whole.left(30));
    QCOMPARE(m_journal->turn("t1")->state, TurnInfo::State::Ended);
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(m_journal->turn("t1")->state, TurnInfo::State::Undone);
    for (int length = 0; length < whole.size(); length += 7) {
        m_folder->put("journal/turns/cut.turn", whole.left(length));
        QVERIFY(m_journal->turn("cut"));
        QVERIFY(m_journal->previewUndo("cut"));
    }
}

void TestJournal::knowsARunningTurn()
{
    const auto turn = *m_journal->begin("t1");
    QVERIFY(edit(*turn, "a.txt", "one\n", "1\n"));
    QCOMPARE(m_journal->turn("t1")->state, TurnInfo::State::Running);
    QVERIFY(m_journal->recover().empty());
    QCOMPARE(m_journal->undo("t1").error().code, base::ErrorCode::Busy);
}

void TestJournal::keepsNamesThatAreNoText()
{
    const std::string name = "caf\xE9.txt";
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->create(at(name.c_str()), "x"));
    }
    QVERIFY(m_folder->exists(inProject(name.c_str())));
    QCOMPARE(m_journal->turn("t1")->changes[0].path, name);
    QVERIFY(m_journal->undo("t1")->done);
    QVERIFY(!m_folder->exists(inProject(name.c_str())));
}

void TestJournal::prunesOldTurns_data()
{
    QTest::addColumn<int>("ageOfFirst"); // days
    QTest::addColumn<int>("turns"); // limits
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("young") << 30 << 10 << 1'000'000 << true;
    QTest::newRow("old") << 91 << 10 << 1'000'000 << false;
    QTest::newRow("too many") << 30 << 1 << 1'000'000 << false;
    QTest::newRow("too large") << 30 << 10 << 2'000 << false;
    QTest::newRow("recent") << 6 << 1 << 2'000 << true;
}

void TestJournal::prunesOldTurns()
{
    QFETCH(int, ageOfFirst);
    QFETCH(int, turns);
    QFETCH(int, bytes);
    QFETCH(bool, isKept);
    const auto now = fs::file_time_type::clock::now();
    const std::string storage = (m_folder->path() / "journal").string();
    const std::string large(1'500, '1');
    QVERIFY((*m_journal->begin("t1"))->replace(at("a.txt"), large, contentHash("one\n")));
    fs::last_write_time(m_folder->path() / "journal/turns/t1.turn",
                        now - std::chrono::days(ageOfFirst));
    {
        const auto turn = *m_journal->begin("t2");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        m_folder->put("project/a.txt", "eins\n");
        QVERIFY(turn->afterRun());
        prune(storage, {.turns = 0}, now); // never while one is running
        QCOMPARE(m_journal->turns().size(), 2u);
    }
    QVERIFY(m_journal->content(contentHash("two\n"))); // an unchanged file's copy
    prune(storage, {.turns = static_cast<size_t>(turns), .bytes = static_cast<uint64_t>(bytes)},
          now);
    QCOMPARE(m_journal->turns().size(), isKept ? 2u : 1u);
    QCOMPARE(m_journal->content(contentHash("one\n")).has_value(), isKept);
    QVERIFY(!m_journal->content(contentHash("two\n")));
    QVERIFY(m_journal->undo("t2")->done);
    QCOMPARE(m_folder->content("project/a.txt"), QByteArray::fromStdString(large));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
