// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/loop/loop_fixture.h"
#include "tests/engine/text/text_fixtures.h"

#include <QTest>

using namespace agents::loop;
using tests::LoopFixture;

// What the user says while a turn runs; scenarios have what comes between calls.
class TestSteering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatCameDuringTheLastReply();
    void readsWhatCameAfterTheRecordedAnswer();

private:
    std::unique_ptr<engine::text::Tokenizer> m_tokenizer;
};

void TestSteering::initTestCase()
{
    m_tokenizer = tests::goldenTokenizer();
    QVERIFY(m_tokenizer);
}

void TestSteering::readsWhatCameDuringTheLastReply()
{
    LoopFixture fixture(*m_tokenizer);
    fixture.model.add({.text = "Done."});
    fixture.model.add({.text = "That too."});
    AgentLoop loop(fixture.setup());
    fixture.model.onToken = [&](size_t token) {
        if (token == 0)
            loop.steer("And the tests.");
    };
    const TurnEnd end = loop.run("Do it.");
    QCOMPARE(end.reason, StopReason::Answer);
    QCOMPARE(end.text, "That too.");
    QVERIFY(contains(fixture.model.prompt(), "And the tests."));
    QVERIFY(fixture.model.problems().empty());
    loop.steer("Too late.");
    QCOMPARE(loop.takeUnheard(), std::vector<std::string>{"Too late."});
    QVERIFY(loop.takeUnheard().empty());
}

void TestSteering::readsWhatCameAfterTheRecordedAnswer()
{
    using Kind = RecordedStep::Kind;
    LoopFixture fixture(*m_tokenizer);
    fixture.model.add({.text = "That too."});
    AgentLoop loop(fixture.setup());
    loop.steer("And the tests.");
    const TurnEnd end = loop.resume(
        {{.kind = Kind::User, .text = "Do it."}, {.kind = Kind::Reply, .text = "Done."}});
    QCOMPARE(end.text, "That too.");
    QVERIFY(contains(fixture.model.prompt(), "And the tests."));
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
