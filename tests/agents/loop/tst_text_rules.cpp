// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/text_rules.h"
#include "tests/agents/tools/tool_fixture.h"

#include <QTest>

using agents::loop::TextRules;
using engine::sampling::LateRule;
using engine::sampling::Leaf;

namespace {

bool accepts(const std::shared_ptr<const Leaf> &leaf, std::string_view text)
{
    if (!leaf)
        return false;
    engine::sampling::LeafState state;
    for (const char c : text) {
        if (!leaf->step(state, static_cast<uint8_t>(c)))
            return false;
    }
    return leaf->accepts(state);
}

std::shared_ptr<const Leaf> fileOf(const LateRule &rule, const char *tool)
{
    return rule({.tool = tool, .argument = "file"}, {});
}

std::shared_ptr<const Leaf> findIn(const LateRule &rule, const char *file)
{
    return rule({.tool = "edit", .argument = "find"}, {{"file", file}});
}

} // namespace

class TestTextRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesOnlyFilesThatExist();
    void forbidsNothingElsewhere();
    void findsOnlyWhatStandsInTheFile_data();
    void findsOnlyWhatStandsInTheFile();
    void seesWhatChangedBetweenReplies();
    void preparesTheSameFileOnce();
    void forbidsNothingWhereNothingCanBeSaid();
    void outlivesItsLoopWithoutRules();

private:
    std::unique_ptr<ToolFixture> m_fixture;
};

void TestTextRules::init()
{
    m_fixture = std::make_unique<ToolFixture>();
    m_fixture->folder.put("src/main.cpp", "int main()\n{\n    return größe(1);\n}\n");
    m_fixture->folder.put("README.md", "# Grath\n");
    m_fixture->folder.put(".gitignore", "*.o\n");
    m_fixture->folder.put("main.o", "no text of ours");
}

void TestTextRules::namesOnlyFilesThatExist()
{
    const auto context = m_fixture->context();
    TextRules rules(context);
    const LateRule rule = rules.forReply();
    for (const char *tool : {"read", "edit"}) {
        const auto leaf = fileOf(rule, tool);
        QVERIFY(leaf);
        QVERIFY(accepts(leaf, "src/main.cpp"));
        QVERIFY(accepts(leaf, "README.md"));
        QVERIFY(!accepts(leaf, "src/main.c"));
        QVERIFY(!accepts(leaf, "src"));
        QVERIFY(!accepts(leaf, "main.o"));
        QVERIFY(!accepts(leaf, "../README.md"));
    }
}

void TestTextRules::forbidsNothingElsewhere()
{
    const auto context = m_fixture->context();
    TextRules rules(context);
    const LateRule rule = rules.forReply();
    QVERIFY(!fileOf(rule, "write"));
    QVERIFY(!rule({.tool = "run", .argument = "command"}, {}));
    QVERIFY(!rule({.tool = "edit", .argument = "replace"}, {{"file", "README.md"}}));
    QVERIFY(!rule({.tool = "edit", .argument = "find"}, {}));
}

void TestTextRules::findsOnlyWhatStandsInTheFile_data()
{
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("prepared") << true;
    QTest::newRow("read when it is asked") << false;
}

void TestTextRules::findsOnlyWhatStandsInTheFile()
{
    QFETCH(const bool, isSeen);
    if (isSeen)
        m_fixture->memory.saw("src/main.cpp", "hash");
    const auto context = m_fixture->context();
    TextRules rules(context);
    const auto leaf = findIn(rules.forReply(), "src/main.cpp");
    QVERIFY(leaf);
    QVERIFY(accepts(leaf, "    return größe(1);\n}"));
    QVERIFY(!accepts(leaf, "return größe(2);"));
    QVERIFY(!accepts(leaf, "# Grath"));
}

void TestTextRules::seesWhatChangedBetweenReplies()
{
    m_fixture->memory.saw("README.md", "hash");
    const auto context = m_fixture->context();
    TextRules rules(context);
    QVERIFY(accepts(findIn(rules.forReply(), "README.md"), "Grath"));
    m_fixture->folder.put("README.md", "# Plock\n");
    m_fixture->folder.put("notes.txt", "new");
    const LateRule later = rules.forReply();
    QVERIFY(!accepts(findIn(later, "README.md"), "Grath"));
    QVERIFY(accepts(findIn(later, "README.md"), "Plock"));
    QVERIFY(accepts(fileOf(later, "read"), "notes.txt"));
}

// What the vocabulary's masks know of a leaf goes by the leaf.
void TestTextRules::preparesTheSameFileOnce()
{
    m_fixture->memory.saw("README.md", "hash");
    const auto context = m_fixture->context();
    TextRules rules(context);
    const LateRule first = rules.forReply();
    const auto file = fileOf(first, "read");
    const auto find = findIn(first, "README.md");
    const LateRule second = rules.forReply();
    QCOMPARE(fileOf(second, "edit"), file);
    QCOMPARE(findIn(second, "README.md"), find);
}

void TestTextRules::forbidsNothingWhereNothingCanBeSaid()
{
    m_fixture->folder.put("large.txt", QByteArray(600 * 1024, 'a'));
    m_fixture->memory.saw("large.txt", "hash");
    const auto context = m_fixture->context();
    TextRules rules(context);
    const LateRule rule = rules.forReply();
    QVERIFY(!findIn(rule, "large.txt"));
    QVERIFY(!findIn(rule, "missing.txt"));
}

void TestTextRules::outlivesItsLoopWithoutRules()
{
    LateRule rule;
    {
        const auto context = m_fixture->context();
        TextRules rules(context);
        rule = rules.forReply();
        QVERIFY(fileOf(rule, "read"));
    }
    QVERIFY(!fileOf(rule, "read"));
    QVERIFY(!findIn(rule, "README.md"));
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_text_rules.moc"
