// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/file_walker.h"
#include "agents/workspace/glob.h"
#include "agents/workspace/ignore_rules.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

using namespace agents::workspace;
namespace fs = std::filesystem;

class TestFileWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGlobs_data();
    void matchesGlobs();
    void followsGitsRulesForIgnoring_data();
    void followsGitsRulesForIgnoring();
    void walksWithoutIgnoredSecretAndForeignThings();
    void appliesTheRulesOfFoldersAbove();
    void staysInsideWhereLinksLead();
    void saysThatItIsIncomplete();
    void stopsWhenCancelled();
    void endsOnHostilePatterns();
    void takesCostlyPatternsOffABudget();
    void endsInAHostileFolder();

private:
    static QByteArray names(const WalkResult &result)
    {
        QByteArray all;
        for (const WalkEntry &entry : result.entries)
            all += QByteArray::fromStdString(entry.path) + ' ';
        return all.trimmed();
    }
    base::CancelToken m_cancel;
};

void TestFileWalker::matchesGlobs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("expected");
    const std::tuple<const char *, const char *, bool> rows[] = {
        {"*.cpp", "src/a.cpp", true},
        {"*.cpp", "src/a.h", false},
        {"src/*.cpp", "src/a.cpp", true},
        {"src/*.cpp", "src/x/a.cpp", false},
        {"src/**/*.cpp", "src/a.cpp", true},
        {"src/**/*.cpp", "src/x/y/a.cpp", true},
        {"**/a.cpp", "a.cpp", true},
        {"**", "x/y", true},
        {"src/**", "src/x/y", true},
        {"src/**", "lib/x", false},
        {"*.{h,cpp}", "x/a.h", true},
        {"*.{h,cpp}", "x/a.hpp", false},
        {"./src/*", "src/a", true},
        {"a?c", "abc", true},
        {"a?c", "ac", false},
        {"[a-c]x", "bx", true},
        {"[!a-c]x", "bx", false},
        {"[!a-c]x", "dx", true},
        {"[", "[", true},
        {"{", "{", true},
        {"", "a", false},
        {"README.md", "docs/README.md", true},
        {"a*b*c", "axxbyyc", true},
        {"*", ".hidden", true}};
    for (const auto &[pattern, path, expected] : rows)
        QTest::addRow("%s on %s", pattern, path)
            << QByteArray(pattern) << QByteArray(path) << expected;
}

void TestFileWalker::matchesGlobs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QFETCH(bool, expected);
    QCOMPARE(Glob(pattern.toStdString()).matches(path.toStdString()), expected);
}

void TestFileWalker::followsGitsRulesForIgnoring_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("path"); // a slash at the end: a folder
    QTest::addColumn<bool>("ignored");
    const std::tuple<const char *, const char *, bool> rows[] = {
        {"*.o", "a.o", true},
        {"*.o", "x/a.o", true},
        {"/a.o", "x/a.o", false},
        {"/a.o", "a.o", true},
        {"build/", "build/", true},
        {"build/", "build", false},
        {"build/", "x/build/", true},
        {"x/y", "x/y", true},
        {"x/y", "z/x/y", false},
        {"*.log\n!keep.log", "keep.log", false},
        {"!keep.log\n*.log", "keep.log", true},
        {"# a", "# a", false},
        {"\\#a", "#a", true},
        {"a ", "a", true},
        {"a\\ ", "a ", true},
        {"a\r\nb\r\n", "b", true},
        {"**/foo", "x/y/foo", true},
        {"foo/**", "foo/", false},
        {"foo/**", "foo/a", true},
        {"a/**/b", "a/b", true},
        {"a/**/b", "a/x/y/b", true},
        {"a/*", "a/x/y", false},
        {"\xEF\xBB\xBF"
         "a",
         "a", true},
        {"", "a", false},
        {"/", "a", false},
        {"foo[0-9].txt", "foo7.txt", true}};
    for (const auto &[rules, path, ignored] : rows)
        QTest::addRow("%s on %s", rules, path) << QByteArray(rules) << QByteArray(path) << ignored;
}

void TestFileWalker::followsGitsRulesForIgnoring()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, path);
    QFETCH(bool, ignored);
    const bool directory = path.endsWith('/');
    if (directory)
        path.chop(1);
    const auto verdict = IgnoreRules(rules.toStdString()).verdict(path.toStdString(), directory);
    QCOMPARE(verdict == IgnoreRules::Verdict::Ignored, ignored);
}

void TestFileWalker::walksWithoutIgnoredSecretAndForeignThings()
{
    const FolderFixture folder;
    for (const char *name :
         {"b.txt", "a/z.txt", "a/keep.log", "x.log", "build/out.o", ".git/config", ".env",
          "sub/server.pem", ".github/ci.yml", ".hearth-write-1"})
        folder.put(name, "x");
    folder.put(".gitignore", "*.log\nbuild/\n");
    folder.put("a/.gitignore", "!keep.log\n");
    folder.put(".git/info/exclude", "b.txt\n");
    const auto workspace = Workspace::open(folder.path().string());
    QCOMPARE(names(*walk(*workspace, {}, {}, m_cancel)),
             ".github/ci.yml .gitignore a/.gitignore a/keep.log a/z.txt");
    QCOMPARE(names(*walk(*workspace, {}, {.ignored = true, .secrets = true}, m_cancel)),
             ".env .github/ci.yml .gitignore a/.gitignore a/keep.log a/z.txt b.txt build/out.o "
             "sub/server.pem x.log");
    const auto detailed = walk(*workspace, {}, {.metadata = true}, m_cancel);
    QCOMPARE(detailed->entries.back().data.size, 1u);
}

void TestFileWalker::appliesTheRulesOfFoldersAbove()
{
    const FolderFixture folder;
    folder.put(".gitignore", "*.log\n/a/b/gone.txt\n");
    for (const char *name : {"a/b/x.log", "a/b/gone.txt", "a/b/stays.txt"})
        folder.put(name, "x");
    const auto workspace = Workspace::open(folder.path().string());
    const auto start = workspace->resolve("a/b", Access::Read);
    QCOMPARE(names(*walk(*workspace, *start, {}, m_cancel)), "a/b/stays.txt");
}

void TestFileWalker::staysInsideWhereLinksLead()
{
    const FolderFixture folder;
    folder.put("project/a.txt", "x");
    folder.put("outside/b.txt", "x");
    fs::create_symlink(folder.path() / "outside", folder.path() / "project/out");
    fs::create_symlink("..", folder.path() / "project/up");
    const auto workspace = Workspace::open((folder.path() / "project").string());
    QCOMPARE(names(*walk(*workspace, {}, {}, m_cancel)), "a.txt out up");
    const auto root = Workspace::open("/");
    const auto processes = root->resolve("proc", Access::Read);
    QVERIFY(!walk(*root, *processes, {}, m_cancel));
}

void TestFileWalker::saysThatItIsIncomplete()
{
    const FolderFixture folder;
    for (int i = 0; i < 20; ++i)
        folder.put("f" + std::to_string(i), "x");
    const auto workspace = Workspace::open(folder.path().string());
    const auto result = walk(*workspace, {}, {.maxEntries = 10}, m_cancel);
    QCOMPARE(result->entries.size(), 10u);
    QVERIFY(!result->complete);
}

void TestFileWalker::stopsWhenCancelled()
{
    const FolderFixture folder;
    folder.put("a", "x");
    const auto workspace = Workspace::open(folder.path().string());
    base::CancelToken cancel;
    cancel.cancel();
    QCOMPARE(walk(*workspace, {}, {}, cancel).error().code, base::ErrorCode::Cancelled);
}

void TestFileWalker::endsOnHostilePatterns()
{
    std::string stars;
    for (int i = 0; i < 300; ++i)
        stars += "*a";
    QVERIFY(!nameMatches(stars + "b", std::string(255, 'a')));
    std::string folders;
    for (int i = 0; i < 200; ++i)
        folders += "**/";
    std::string deep;
    for (int i = 0; i < 500; ++i)
        deep += "a/";
    QVERIFY(!Glob(folders + "b").matches(deep + "a"));
    QVERIFY(!Glob("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}").matches("x"));
}

void TestFileWalker::takesCostlyPatternsOffABudget()
{
    uint64_t budget = 1000;
    QVERIFY(nameMatches("*.o[bj]?", "main.obx", &budget));
    QVERIFY(nameMatches("moc_*.[ch]*", "moc_main_window.cpp", &budget));
    QCOMPARE(budget, uint64_t{1000}); // what people write costs nothing
    const std::string name(250, 'a');
    QVERIFY(!nameMatches("*" + std::string(120, 'a') + "b", name, &budget));
    QCOMPARE(budget, uint64_t{0});
    QVERIFY(nameMatches("*", name, &budget)); // a plain comparison goes on
    budget = 1000;
    QVERIFY(!nameMatches("*" + std::string(250, '[') + "b", name, &budget));
    QCOMPARE(budget, uint64_t{1000}); // no set, and not looked for at each bracket
    // No name is as long as that.
    const IgnoreRules rules("[" + std::string(300, 'a') + "]\n" + std::string(256, '*'));
    QVERIFY(rules.isEmpty());
}

// It counts steps, not time.
void TestFileWalker::endsInAHostileFolder()
{
    const FolderFixture folder;
    QByteArray rules;
    for (int i = 0; i < 1999; ++i)
        rules += '*' + QByteArray(100, 'a') + "[b]\n";
    folder.put(".gitignore", rules + "plain\n");
    for (int i = 0; i < 60; ++i)
        folder.put(std::string(200, 'a') + std::to_string(i), "");
    folder.put("plain", "");
    const auto workspace = *Workspace::open(folder.path().string());
    const auto all = walk(workspace, {}, {}, m_cancel);
    QVERIFY(all);
    QVERIFY(!all->complete);
    QCOMPARE(all->entries.size(), size_t{61});
}

QTEST_APPLESS_MAIN(TestFileWalker)
#include "tst_file_walker.moc"
