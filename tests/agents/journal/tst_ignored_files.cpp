// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/ignored_files.h"
#include "tests/agents/journal/journal_fixture.h"

#include <QTest>

using namespace agents::journal;
using agents::workspace::Workspace;
namespace fs = std::filesystem;

// What git ignores comes back with an undo as far as it is small; the rest is told.
class TestIgnoredFiles : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsBackWhatWasRemoved();
    void bringsBackWhatWasChanged();
    void leavesWhatIsNew();
    void leavesWhatChangedSince();
    void tellsWhatItCannotBringBack();
    void neverKeepsSecrets();
    void comparesInTheBackground();
    void comparesAnInterruptedCommand();
    void doesNotTakeWhatIsNoLongerIgnoredForNew();
    void staysWithinItsLimits();
    void entersNothingThatToolsMakeAgain_data();
    void entersNothingThatToolsMakeAgain();

private:
    using Names = std::vector<std::string>;

    // One turn with one command; what it told.
    RunChanges run(const std::function<void()> &command) const
    {
        const auto turn = *m_journal->begin("t1");
        if (!turn->beforeRun({"x"}, m_cancel))
            return {};
        command();
        auto changes = turn->afterRun();
        return changes ? *std::move(changes) : RunChanges();
    }
    static Names namesOf(const RunChanges &changes)
    {
        Names names;
        for (const FileChange &change : changes.files)
            names.push_back(change.path);
        return names;
    }
    IgnoredFiles look(const IgnoredLimits &limits) const
    {
        auto all = agents::workspace::walk(*m_workspace, {},
                                           {.ignoredRoots = true, .metadata = true}, m_cancel);
        std::erase_if(all->entries, [](const auto &entry) { return !entry.isIgnored; });
        return lookIntoIgnored(*m_workspace, std::move(all->entries), limits, m_cancel);
    }
    static Names pathsOf(const IgnoredFiles &found)
    {
        Names names;
        for (const auto &entry : found.entries)
            names.push_back(entry.path);
        return names;
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        m_folder->put(fs::path("project") / name, bytes);
    }
    QByteArray content(const char *name) const
    {
        return m_folder->content(fs::path("project") / name);
    }
    bool exists(const char *name) const { return m_folder->exists(fs::path("project") / name); }
    void remove(const char *name) const { fs::remove_all(m_folder->path() / "project" / name); }
};

void TestIgnoredFiles::init()
{
    makeFolder();
    put(".gitignore", "data/\n*.local\nnode_modules/\n.env\n");
    put("a.txt", "one\n");
    put("data/a.db", "1");
    put("data/deep/er/b.db", "2");
    fs::create_directories(m_folder->path() / "project/data/empty");
    put("src/config.local", "key=1\n");
    openJournal();
}

void TestIgnoredFiles::bringsBackWhatWasRemoved()
{
    const RunChanges changes = run([this] {
        remove("data");
        remove("src/config.local");
    });
    QCOMPARE(namesOf(changes),
             (Names{"data", "data/a.db", "data/deep", "data/deep/er", "data/deep/er/b.db",
                    "data/empty", "src/config.local"}));
    QVERIFY(changes.lost.empty() && changes.complete);
    const auto report = m_journal->undo("t1");
    QVERIFY(report && report->done);
    QVERIFY(report->notRestorable.empty());
    QCOMPARE(content("data/a.db"), "1");
    QCOMPARE(content("data/deep/er/b.db"), "2");
    QVERIFY(exists("data/empty"));
    QCOMPARE(content("src/config.local"), "key=1\n");
}

void TestIgnoredFiles::bringsBackWhatWasChanged()
{
    const RunChanges changes = run([this] {
        put("data/a.db", "changed");
        put("src/config.local", "key=22\n");
        put("a.txt", "two\n");
    });
    QCOMPARE(namesOf(changes), (Names{"a.txt", "data/a.db", "src/config.local"}));
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(content("data/a.db"), "1");
    QCOMPARE(content("src/config.local"), "key=1\n");
    QCOMPARE(content("a.txt"), "one\n");
}

void TestIgnoredFiles::leavesWhatIsNew()
{
    const RunChanges changes = run([this] {
        put("data/new.db", "3");
        put("new.local", "x");
    });
    QVERIFY(changes.files.empty());
    QVERIFY(m_journal->undo("t1")->done);
    QVERIFY(exists("data/new.db") && exists("new.local"));
}

void TestIgnoredFiles::leavesWhatChangedSince()
{
    run([this] {
        put("data/a.db", "changed");
        put("a.txt", "two\n");
    });
    put("data/a.db", "changed again");
    const auto report = m_journal->undo("t1");
    QVERIFY(report && report->done);
    QCOMPARE(report->leftAlone, Names{"data/a.db"});
    QCOMPARE(content("data/a.db"), "changed again");
    QCOMPARE(content("a.txt"), "one\n");
}

void TestIgnoredFiles::tellsWhatItCannotBringBack()
{
    put("node_modules/x/index.js", "x");
    put("data/node_modules/y.js", "y");
    put("data/large.bin", QByteArray(5 << 20, 'x'));
    const RunChanges changes = run([this] {
        remove("node_modules");
        remove("data");
    });
    QCOMPARE(changes.lost, (Names{"data/node_modules", "node_modules"}));
    const auto report = m_journal->undo("t1");
    QVERIFY(report && report->done);
    QCOMPARE(report->notRestorable, (Names{"data/large.bin", "data/node_modules", "node_modules"}));
    QCOMPARE(content("data/a.db"), "1");
    QVERIFY(!exists("node_modules"));
}

void TestIgnoredFiles::neverKeepsSecrets()
{
    put(".env", "TOKEN=abc");
    const RunChanges changes = run([this] {
        put(".env", "TOKEN=abcd");
        put("data/a.db", "changed");
    });
    QCOMPARE(namesOf(changes), (Names{".env", "data/a.db"}));
    QCOMPARE(m_journal->undo("t1")->notRestorable, Names{".env"});
    for (const auto &file : fs::recursive_directory_iterator(m_folder->path() / "journal")) {
        if (file.is_regular_file())
            QVERIFY(!m_folder->content(file.path()).contains("TOKEN="));
    }
}

void TestIgnoredFiles::comparesInTheBackground()
{
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"slow"}, m_cancel));
        turn->setBackground(true);
        put("data/a.db", "by then");
        QCOMPARE(namesOf(*turn->afterRun()), Names{"data/a.db"});
        remove("data/deep");
        QVERIFY(turn->beforeRun({"x"}, m_cancel)); // writes down what the first one did
        turn->setBackground(false);
        put("data/a.db", "at last");
        QCOMPARE(namesOf(*turn->afterRun()), Names{"data/a.db"});
    }
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(content("data/a.db"), "1");
    QCOMPARE(content("data/deep/er/b.db"), "2");
}

void TestIgnoredFiles::comparesAnInterruptedCommand()
{
    const fs::path turns = m_folder->path() / "journal/turns";
    {
        const auto turn = *m_journal->begin("t1");
        QVERIFY(turn->beforeRun({"x"}, m_cancel));
        remove("data");
        fs::copy(turns / "t1.turn", turns / "t2.turn"); // what a killed program leaves
    }
    QCOMPARE(m_journal->recover(), Names{"t2"});
    QVERIFY(m_journal->undo("t2")->done);
    QCOMPARE(content("data/a.db"), "1");
}

// An undo would otherwise remove what was there all the time.
void TestIgnoredFiles::doesNotTakeWhatIsNoLongerIgnoredForNew()
{
    put("node_modules/x/index.js", "x");
    const RunChanges changes = run([this] { put(".gitignore", "nothing\n"); });
    QCOMPARE(namesOf(changes), Names{".gitignore"});
    QVERIFY(m_journal->undo("t1")->done);
    QCOMPARE(content("node_modules/x/index.js"), "x");
    QCOMPARE(content("data/a.db"), "1");
}

void TestIgnoredFiles::staysWithinItsLimits()
{
    const IgnoredFiles all = look({});
    QCOMPARE(pathsOf(all),
             (Names{"data", "data/a.db", "data/deep", "data/deep/er", "data/deep/er/b.db",
                    "data/empty", "src/config.local"}));
    QVERIFY(all.closed.empty());
    // A folder of more names is closed, those beside it are not.
    put("data/deep/1", "1");
    put("data/deep/2", "2");
    put("data/deep/3", "3");
    const IgnoredFiles narrow = look({.names = 100, .namesOfFolder = 3});
    QCOMPARE(pathsOf(narrow), (Names{"data", "data/a.db", "data/empty", "src/config.local"}));
    QCOMPARE(narrow.closed, (std::set<std::string>{"data/deep"}));
    // What lies nearer comes first.
    const IgnoredFiles few = look({.names = 9, .namesOfFolder = 100});
    QCOMPARE(pathsOf(few), (Names{"data", "data/a.db", "src/config.local"}));
    QCOMPARE(few.closed, (std::set<std::string>{"data/deep", "data/empty"}));
    QVERIFY(look({.names = 0, .namesOfFolder = 0}).entries.empty());
}

void TestIgnoredFiles::entersNothingThatToolsMakeAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isEntered");
    for (const char *name : {"build/a", "Build/a", "node_modules/a", "__pycache__/a", ".venv/a",
                             "cmake-build-debug/a", "x.egg-info/a", "cache/CACHEDIR.TAG",
                             "env/pyvenv.cfg", "mine/CMakeCache.txt", "clone/.git/HEAD", "dist/a"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    for (const char *name : {"builds/a", "files/build", "uploads/a"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
}

void TestIgnoredFiles::entersNothingThatToolsMakeAgain()
{
    QFETCH(QString, file);
    QFETCH(bool, isEntered);
    const std::string name = "data/" + file.toStdString();
    put(name.c_str(), "x");
    const Names paths = pathsOf(look({}));
    QCOMPARE(std::ranges::find(paths, name) != paths.end(), isEntered);
}

QTEST_GUILESS_MAIN(TestIgnoredFiles)
#include "tst_ignored_files.moc"
