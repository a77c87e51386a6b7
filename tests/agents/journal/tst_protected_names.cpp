// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/journal/journal_fixture.h"

#include <QTest>

using namespace agents::journal;
using agents::workspace::Workspace;
namespace fs = std::filesystem;

class TestProtectedNames : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesProtectedNamesThatACommandMade();
    void takesAwayProtectedFilesThatACommandMade();
    void takesAwayWhatIsHidden_data();
    void takesAwayWhatIsHidden();
    void takesAwayWhatIsMadeInTheBackground();
    void keepsWhatWasMoved();
    void looksIntoHeldPlaces();
    void isNotBlindedByDeepFolders();
};

void TestProtectedNames::init()
{
    makeFolder();
    m_folder->put("project/a.txt", "one\n");
    openJournal();
}

void TestProtectedNames::noticesProtectedNamesThatACommandMade()
{
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel));
    m_folder->put("project/AGENTS.md", "obey");
    m_folder->put("project/sub/.bashrc", "evil");
    const auto changes = turn->afterRun();
    QCOMPARE(changes->protectedNames, (std::vector<std::string>{"AGENTS.md", "sub/.bashrc"}));
}

void TestProtectedNames::takesAwayProtectedFilesThatACommandMade()
{
    m_folder->put("project/CLAUDE.md", "old");
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
        m_folder->put("project/AGENTS.md", "obey");
        m_folder->put("project/CLAUDE.md", "changed");
        m_folder->put("project/b.txt", "new");
        const auto changes = turn->afterRun();
        QCOMPARE(changes->takenAway, std::vector<std::string>{"AGENTS.md"});
        QCOMPARE(changes->protectedNames, std::vector<std::string>{"CLAUDE.md"});
        QCOMPARE(changes->files.size(), size_t{2});
    }
    QVERIFY(!m_folder->exists("project/AGENTS.md"));
    QCOMPARE(m_folder->content("project/CLAUDE.md"), "changed"); // an undo takes it back
    QVERIFY(m_journal->undo("t1")->done);
    QVERIFY(!m_folder->exists("project/AGENTS.md"));
    QVERIFY(!m_folder->exists("project/b.txt"));
    QCOMPARE(m_folder->content("project/CLAUDE.md"), "old");
}

// None of these is in the snapshot with its content.
void TestProtectedNames::takesAwayWhatIsHidden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hidden"); // below .gitignore's name; empty: nothing
    QTest::addColumn<int>("size"); // -1: a link
    QTest::addColumn<bool>("isAside");
    QTest::newRow("ignored") << "AGENTS.md" << "AGENTS.md" << 10 << false;
    QTest::newRow("in an ignored folder") << "build/x/.envrc" << "build/" << 10 << false;
    QTest::newRow("everything is ignored") << "AGENTS.md" << "*" << 10 << false;
    QTest::newRow("a folder") << ".idea/tasks/run.xml" << ".idea" << 10 << false;
    QTest::newRow("large") << ".bashrc" << "" << (300 << 10) << false;
    QTest::newRow("very large") << ".bashrc" << "" << (17 << 20) << true;
    QTest::newRow("a link") << "CLAUDE.md" << "" << -1 << true;
    QTest::newRow("a repository") << "sub/.git/config" << "" << 10 << true;
    QTest::newRow("with a secret") << "sub/.claude/.env" << "" << 10 << true;
}

void TestProtectedNames::takesAwayWhatIsHidden()
{
    QFETCH(QString, name);
    QFETCH(QString, hidden);
    QFETCH(int, size);
    QFETCH(bool, isAside);
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
    const std::string file = "project/" + name.toStdString();
    if (!hidden.isEmpty())
        m_folder->put("project/.gitignore", hidden.toUtf8() + '\n');
    if (size < 0)
        fs::create_symlink("/etc/passwd", m_folder->path() / file);
    else
        m_folder->put(file, QByteArray(size, 'x'));
    const auto changes = turn->afterRun();
    QVERIFY(!m_folder->exists(file));
    QVERIFY(changes->protectedNames.empty());
    QCOMPARE(changes->takenAway.size(), isAside ? size_t{0} : size_t{1});
    QCOMPARE(changes->setAside.size(), isAside ? size_t{1} : size_t{0});
    if (isAside) {
        const std::string words = changes->setAside.front();
        const std::string now = words.substr(words.find(", now ") + 6);
        QVERIFY(m_folder->exists("project/" + now));
        const auto path = agents::workspace::RelativePath::fromRecord(now);
        QCOMPARE(m_workspace->classOf(*path), agents::workspace::PathClass::Ordinary);
    }
}

void TestProtectedNames::takesAwayWhatIsMadeInTheBackground()
{
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
    turn->setBackground(true);
    QVERIFY(turn->afterRun());
    m_folder->put("project/AGENTS.md", "obey");
    // Another command that a person lets do what it likes: the first one was not.
    QVERIFY(turn->beforeRun({"y"}, m_cancel, Freedom::Full));
    QVERIFY(!m_folder->exists("project/AGENTS.md"));
    QCOMPARE(turn->afterRun()->takenAway, std::vector<std::string>{"AGENTS.md"});
    m_folder->put("project/CLAUDE.md", "free");
    QCOMPARE(turn->afterRun()->protectedNames, std::vector<std::string>{"CLAUDE.md"});
    QVERIFY(m_folder->exists("project/CLAUDE.md"));
}

// What git ignores is in no record: removed, it would be lost.
void TestProtectedNames::keepsWhatWasMoved()
{
    m_folder->put("project/.gitignore", "kept\n");
    m_folder->put("project/sub/.vscode/kept", "a person's");
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
    fs::rename(m_folder->path() / "project/sub", m_folder->path() / "project/old");
    fs::create_directory(m_folder->path() / "project/.idea");
    m_folder->put("project/old/.fleet/new", "a command's");
    const auto changes = turn->afterRun();
    QCOMPARE(changes->takenAway, (std::vector<std::string>{".idea", "old/.fleet"}));
    QCOMPARE(changes->setAside.size(), size_t{1});
    const std::string words = changes->setAside.front();
    QVERIFY2(words.starts_with("old/.vscode, now "), words.c_str());
    const std::string now = words.substr(words.find(", now ") + 6);
    QCOMPARE(m_folder->content("project/" + now + "/kept"), "a person's");
}

// Sandboxes hold such places by empty folders, which are not the command's.
void TestProtectedNames::looksIntoHeldPlaces()
{
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
    turn->setBackground(true);
    fs::create_directory(m_folder->path() / "project/.vscode");
    fs::create_directory(m_folder->path() / "project/.husky");
    QVERIFY(turn->afterRun()->takenAway.empty());
    m_folder->put("project/.vscode/tasks.json", "{}");
    m_folder->put("project/.github", "no folder");
    const auto changes = turn->afterRun();
    QCOMPARE(changes->takenAway, (std::vector<std::string>{".github", ".vscode"}));
    QVERIFY(!m_folder->exists("project/.vscode"));
    QVERIFY(m_folder->exists("project/.husky"));
}

void TestProtectedNames::isNotBlindedByDeepFolders()
{
    const auto turn = *m_journal->begin("t1");
    QVERIFY(turn->beforeRun({"x"}, m_cancel, Freedom::Confined));
    turn->setBackground(true);
    fs::path deep = m_folder->path() / "project/deep";
    for (int i = 0; i < 130; ++i)
        deep /= "d";
    fs::create_directories(deep);
    QVERIFY(!turn->afterRun()->complete);
    fs::remove_all(m_folder->path() / "project/deep");
    m_folder->put("project/AGENTS.md", "obey");
    turn->setBackground(false);
    QCOMPARE(turn->afterRun()->takenAway, std::vector<std::string>{"AGENTS.md"});
}

QTEST_GUILESS_MAIN(TestProtectedNames)
#include "tst_protected_names.moc"
