// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/compaction.h"
#include "tests/agents/loop/loop_fixture.h"
#include "tests/engine/text/text_fixtures.h"

#include <QtTest>

using namespace agents::loop;
using Kind = RecordedStep::Kind;
using engine::text::Role;
using tests::LoopFixture;

namespace {

const char *const kRead = "<|tool_call>call:read{file:<|\"|>long.txt<|\"|>}<tool_call|>";
const char *const kEdit = "<|tool_call>call:edit{file:<|\"|>long.txt<|\"|>,find:<|\"|>line 7\n"
                          "<|\"|>,replace:<|\"|>two\n<|\"|>}<tool_call|>";
const char *const kSummary = R"({"done": "Read it.", "found": "line 7", "next": "Edit it."})";

} // namespace

class TestCompaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnFromASummary();
    void cutsAResultThatLeavesNoRoom();
    void comesToTheSameAfterAResume();
    void bringsTheOriginalBack();
    void bringsTheOriginalBackInTheMidstOfATurn();
    void readsSummaries_data();
    void readsSummaries();
    void makesMessagesWithoutThoughts();
    void makesMessagesFromASummary();

private:
    static void fill(LoopFixture &fixture)
    {
        QByteArray text;
        for (int i = 0; i < 100; ++i)
            text += "line " + QByteArray::number(i) + '\n' + QByteArray(50, 'x') + '\n';
        fixture.work.folder.put("long.txt", text);
        fixture.model.contextLength = 2600;
    }
    static bool hasAll(const LoopFixture &fixture)
    {
        return contains(fixture.model.prompt(), "199\tline 99");
    }

    std::unique_ptr<engine::text::Tokenizer> m_tokenizer;
};

void TestCompaction::initTestCase()
{
    m_tokenizer = tests::goldenTokenizer();
    QVERIFY(m_tokenizer);
}

void TestCompaction::goesOnFromASummary()
{
    LoopFixture fixture(*m_tokenizer);
    fill(fixture);
    for (const char *reply : {kRead, kSummary, kEdit, "Done."})
        fixture.model.add({.text = reply});
    AgentLoop loop(fixture.setup());
    QCOMPARE(loop.run("Change line 7.").reason, StopReason::Answer);
    for (const std::string &problem : fixture.model.problems())
        QVERIFY2(false, problem.c_str());
    QCOMPARE(fixture.noted.cards.size(), size_t{1});
    const Compaction &card = fixture.noted.cards.front();
    QCOMPARE(card.summary, std::string("Done: Read it.\nFound: line 7\nNext: Edit it.\n"));
    QVERIFY(contains(card.original, "199\tline 99"));
    QVERIFY(card.tokensBefore > 0);
    // What the summary replaced is no longer seen, so it must be read before it is edited.
    QVERIFY(fixture.noted.results[1].failed);
    QVERIFY(contains(fixture.model.prompt(), "Change line 7."));
    QVERIFY(contains(fixture.model.prompt(), "Next: Edit it."));
}

void TestCompaction::cutsAResultThatLeavesNoRoom()
{
    LoopFixture fixture(*m_tokenizer);
    fill(fixture);
    fixture.model.contextLength = 1800;
    fixture.model.add({.text = kRead});
    fixture.model.add({.text = "Done."});
    AgentLoop loop(fixture.setup());
    QCOMPARE(loop.run("Change line 7.").reason, StopReason::Answer);
    QVERIFY(fixture.noted.cards.empty());
    const std::string prompt = fixture.model.prompt();
    QVERIFY(contains(prompt, "Ask for less at a time"));
    QVERIFY(contains(prompt, "1\tline 0") && contains(prompt, "199\tline 99"));
    QVERIFY(!contains(prompt, "101\tline 50"));
}

// After each record of a turn with a summary, as after a crash.
void TestCompaction::comesToTheSameAfterAResume()
{
    LoopFixture whole(*m_tokenizer);
    fill(whole);
    for (const char *reply : {kRead, kSummary, "Done."})
        whole.model.add({.text = reply});
    AgentLoop loop(whole.setup());
    QCOMPARE(loop.run("Change line 7.").reason, StopReason::Answer);
    const std::vector<RecordedStep> &steps = loop.steps();
    QCOMPARE(steps[4].kind, Kind::Compaction);
    LoopFixture resumed(*m_tokenizer);
    fill(resumed);
    resumed.model.add({.text = "Done."});
    const std::vector<RecordedStep> kept(steps.begin(), steps.begin() + 5);
    QCOMPARE(AgentLoop(resumed.setup()).resume(kept).reason, StopReason::Answer);
    QCOMPARE(resumed.model.prompt(), whole.model.prompt());
}

void TestCompaction::bringsTheOriginalBack()
{
    LoopFixture fixture(*m_tokenizer);
    fill(fixture);
    for (const char *reply : {kRead, kSummary, kRead, "Done."})
        fixture.model.add({.text = reply});
    LoopSetup setup = fixture.setup();
    setup.limits.calls = 1;
    AgentLoop loop(std::move(setup));
    QVERIFY(!loop.undoCompaction());
    QCOMPARE(loop.run("Change line 7.").reason, StopReason::CallLimit);
    QVERIFY(!hasAll(fixture));
    QVERIFY(loop.undoCompaction());
    QVERIFY(!loop.undoCompaction());
    fixture.model.forgetSession();
    fixture.model.contextLength = 0;
    QCOMPARE(loop.goOn().reason, StopReason::Answer);
    QVERIFY(hasAll(fixture));
    QVERIFY(!contains(fixture.model.prompt(), "Next: Edit it."));
    const auto messages = messagesOf(loop.steps());
    QCOMPARE(messages.front().content, std::string("Change line 7."));
}

void TestCompaction::bringsTheOriginalBackInTheMidstOfATurn()
{
    LoopFixture fixture(*m_tokenizer);
    fill(fixture);
    for (const char *reply : {kRead, kSummary, "<|tool_call>call:list{}<tool_call|>", "Done."})
        fixture.model.add({.text = reply});
    AgentLoop loop(fixture.setup());
    fixture.noted.onCompacted = [&] {
        fixture.model.forgetSession();
        fixture.model.contextLength = 0;
        loop.askForOriginal();
    };
    fixture.noted.onResult = [&] { fixture.model.forgetSession(); };
    QCOMPARE(loop.run("Change line 7.").reason, StopReason::Answer);
    for (const std::string &problem : fixture.model.problems())
        QVERIFY2(false, problem.c_str());
    QVERIFY(hasAll(fixture));
    QVERIFY(!contains(fixture.model.prompt(), "Next: Edit it."));
    QVERIFY(contains(fixture.model.prompt(), "long.txt\n")); // what was done since then, too
}

void TestCompaction::readsSummaries_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("whole") << QByteArray(kSummary) << true;
    QTest::newRow("cut off") << QByteArray(kSummary).chopped(1) << false;
    QTest::newRow("a key short") << QByteArray(R"({"done": "a", "found": "b"})") << false;
    QTest::newRow("no text") << QByteArray(R"({"done": 1, "found": "b", "next": "c"})") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestCompaction::readsSummaries()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isWhole);
    QCOMPARE(summaryFrom(answer.toStdString()).has_value(), isWhole);
}

void TestCompaction::makesMessagesWithoutThoughts()
{
    LoopFixture fixture(*m_tokenizer);
    fixture.work.folder.put("long.txt", "one\n");
    fixture.model.add({.text = std::string("<|channel>thought\nSecret.\n<channel|>") + kRead});
    fixture.model.add({.text = "<|channel>thought\nSecret.\n<channel|>It says one."});
    LoopSetup setup = fixture.setup();
    setup.thinking = true;
    AgentLoop loop(std::move(setup));
    QCOMPARE(loop.run("What does it say?").reason, StopReason::Answer);
    QVERIFY(contains(fixture.model.prompt(), "Secret."));
    auto messages = messagesOf(loop.steps());
    QCOMPARE(messages.size(), size_t{3});
    QCOMPARE(messages[1].toolCalls.size(), size_t{1});
    QCOMPARE(messages[1].toolResponses.size(), size_t{1});
    QCOMPARE(messages[2].content, std::string("It says one."));
    messages.push_back({.role = Role::User, .content = "And now?"});
    const std::string next =
        engine::text::renderedText(engine::text::renderPrompt(messages, {.thinking = true}));
    QVERIFY(!contains(next, "Secret."));
    QVERIFY(contains(next, "It says one."));
}

void TestCompaction::makesMessagesFromASummary()
{
    const auto call = std::make_shared<const nlohmann::json>(nlohmann::json::object());
    std::vector<RecordedStep> steps{
        {.kind = Kind::User, .text = "Task."},
        {.kind = Kind::Reply, .text = "Before.", .calls = {{"read", call}}},
        {.kind = Kind::Compaction, .text = "Done: all.\n"},
        {.kind = Kind::Reply, .calls = {{"list", call}}}};
    const auto messages = messagesOf(steps);
    QCOMPARE(messages.size(), size_t{2});
    QVERIFY(contains(messages[0].content, "Task."));
    QVERIFY(contains(messages[0].content, "Done: all."));
    // A call that was cut off is answered all the same.
    QCOMPARE(messages[1].toolResponses.size(), size_t{1});
    steps.push_back({.kind = Kind::Restore});
    const auto restored = messagesOf(steps);
    QCOMPARE(restored.size(), size_t{3});
    QCOMPARE(restored[1].content, std::string("Before."));
    QVERIFY(messagesOf(std::vector<RecordedStep>{{.kind = Kind::Restore}}).empty());
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
