// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"
#include "tests/agents/journal/journal_fixture.h"

#include <QTest>

using namespace agents::journal;
using agents::workspace::contentHash;
using agents::workspace::Workspace;
namespace fs = std::filesystem;

// What stands in the way of an undo.
class TestUndo : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsBackWhereSomethingElseStands();
    void keepsWhatAPersonPutThere();

private:
    std::string inProject(const char *name) const { return std::string("project/") + name; }
};

void TestUndo::init()
{
    makeFolder();
    m_folder->put("project/a.txt", "one\n");
    m_folder->put("project/sub/b.txt", "two\n");
    openJournal();
}

// What a command put in the place of a file that has a copy is in none, and gets another name.
void TestUndo::putsBackWhereSomethingElseStands()
{
    for (const char *name : {"link.c", "grown.txt", "Makefile", "twice", "empty", "src/deep/x.c"})
        m_folder->put(inProject(name), name);
    const fs::path project = m_folder->path() / "project";
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        fs::remove(project / "link.c");
        fs::create_symlink("/dev/null", project / "link.c");
        m_folder->put("project/grown.txt", QByteArray(300 << 10, 'x'));
        fs::remove(project / "Makefile");
        m_folder->put("project/Makefile/inside.txt", "made");
        fs::remove(project / "twice");
        fs::remove(project / "empty");
        fs::create_directory(project / "empty");
        fs::remove_all(project / "src");
        m_folder->put("project/src", "x");
        QVERIFY(turn->afterRun());
        QVERIFY(turn->beforeRun({"y"}, m_cancel));
        fs::create_directory(project / "twice");
        QVERIFY(turn->afterRun());
    }
    QVERIFY(m_journal->previewUndo("t1")->setAside.empty());
    QVERIFY(fs::is_directory(project / "Makefile")); // touched by no preview
    const auto report = m_journal->undo("t1");
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QVERIFY(report->done);
    QVERIFY(report->notRestorable.empty());
    for (const char *name : {"link.c", "grown.txt", "Makefile", "twice", "empty", "src/deep/x.c"})
        QCOMPARE(m_folder->content(inProject(name)), QByteArray(name));
    QCOMPARE(report->setAside.size(), size_t{4}); // empty folders just go
    QVERIFY(report->setAside[0].ends_with("-Makefile"));
    QCOMPARE(m_folder->content(project / report->setAside[0] / "inside.txt"), "made");
    QCOMPARE(m_folder->content(project / report->setAside[1]).size(), 300 << 10);
    QVERIFY(fs::is_symlink(project / report->setAside[2]));
    QCOMPARE(m_folder->content(project / report->setAside[3]), "x");
    QCOMPARE(m_journal->turn("t1")->state, TurnInfo::State::Undone);
}

void TestUndo::keepsWhatAPersonPutThere()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(edit(*turn, "a.txt", "one\n", "1\n"));
        QVERIFY(edit(*turn, "sub/b.txt", "two\n", "2\n"));
    }
    fs::remove_all(m_folder->path() / "project/sub");
    m_folder->put("project/sub", "mine");
    const auto report = m_journal->undo("t1");
    QVERIFY(report && !report->done);
    QCOMPARE(report->changedSince, std::vector<std::string>{"sub/b.txt"});
    QCOMPARE(m_folder->content("project/sub"), "mine");
    QCOMPARE(m_folder->content("project/a.txt"), "1\n");
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
