// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project_instructions.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

using agents::project::projectInstructions;
using agents::workspace::Workspace;

class TestProjectInstructions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAPlainFolder();
    void readsInstructionsAndSkills();
    void leavesOutWhatIsNoSkill_data();
    void leavesOutWhatIsNoSkill();
    void staysShort();
    void followsNoLink();
};

void TestProjectInstructions::findsNothingInAPlainFolder()
{
    const FolderFixture folder;
    folder.put("README.md", "Hello\n");
    folder.put("sub/AGENTS.md", "Not here.\n");
    const auto found = projectInstructions(*Workspace::open(folder.path().string()));
    QVERIFY(found.text.empty());
    QVERIFY(found.files.empty());
}

void TestProjectInstructions::readsInstructionsAndSkills()
{
    const FolderFixture folder;
    folder.put("AGENTS.md", "Use tabs.\n");
    folder.put(".agents/skills/release/SKILL.md",
               "---\nname: release\ndescription: \"How to make a release\"\n---\nDo this.\n");
    folder.put(".agents/skills/release/notes/SKILL.md", "---\nname: x\ndescription: y\n---\n");
    const auto found = projectInstructions(*Workspace::open(folder.path().string()));
    QVERIFY(contains(found.text, "Use tabs."));
    QVERIFY(contains(found.text,
                     "- release: How to make a release (.agents/skills/release/SKILL.md)\n"));
    QVERIFY(!contains(found.text, "Do this."));
    const std::vector<std::string> files{"AGENTS.md", ".agents/skills/release/SKILL.md"};
    QVERIFY(found.files == files);
}

void TestProjectInstructions::leavesOutWhatIsNoSkill_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no header") << QByteArray("name: a\ndescription: b\n");
    QTest::newRow("no name") << QByteArray("---\ndescription: b\n---\n");
    QTest::newRow("no description") << QByteArray("---\nname: a\ndescription:\n---\n");
    QTest::newRow("after the header") << QByteArray("---\nname: a\n---\ndescription: b\n");
    QTest::newRow("binary") << QByteArray("---\nname: a\ndescription: b\n\0---\n", 31);
}

void TestProjectInstructions::leavesOutWhatIsNoSkill()
{
    QFETCH(QByteArray, text);
    const FolderFixture folder;
    folder.put(".agents/skills/a/SKILL.md", text);
    QVERIFY(projectInstructions(*Workspace::open(folder.path().string())).text.empty());
}

void TestProjectInstructions::staysShort()
{
    const FolderFixture folder;
    folder.put("AGENTS.md", QByteArray("A line of advice.\n").repeated(5000));
    for (int i = 0; i < 100; ++i)
        folder.put(".agents/skills/s" + std::to_string(i) + "/SKILL.md",
                   "---\nname: s\ndescription: " + QByteArray(2000, 'd') + "\n---\n");
    const auto found = projectInstructions(*Workspace::open(folder.path().string()));
    QCOMPARE(found.files.size(), size_t{31});
    QVERIFY(found.text.size() < 20'000);
}

void TestProjectInstructions::followsNoLink()
{
    const FolderFixture folder;
    const FolderFixture other;
    other.put("AGENTS.md", "From elsewhere.\n");
    std::filesystem::create_symlink(other.path() / "AGENTS.md", folder.path() / "AGENTS.md");
    QVERIFY(projectInstructions(*Workspace::open(folder.path().string())).text.empty());
}

QTEST_GUILESS_MAIN(TestProjectInstructions)
#include "tst_project_instructions.moc"
