// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

// So small that the rings of the sliding layers (window 16 and 24) wrap many times in a test.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

std::vector<float> coldLogits(const std::string &name, std::span<const TokenId> tokens)
{
    const auto session = makeSession(name);
    if (auto done = session->prefill(tokens); !done)
        qFatal("%s", done.error().message.c_str());
    return copied(session->logits());
}

// The first `kept` of `tokens`, then others.
std::vector<TokenId> branchOf(std::span<const TokenId> tokens, uint32_t kept, uint32_t added)
{
    std::vector<TokenId> branch(tokens.begin(), tokens.begin() + kept);
    for (const TokenId id : someTokens(added, kept + 100))
        branch.push_back(id);
    return branch;
}

} // namespace

// Nothing is computed twice: what a session holds, and what it can be brought back to.
class TestSessionReuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsToTheEndsOfMessages_data() { addModelRows(); }
    void returnsToTheEndsOfMessages();
    void forksReturnToTheSameEnds();
};

// Far beyond what the rings hold, a branch computes only what is new.
void TestSessionReuse::returnsToTheEndsOfMessages()
{
    QFETCH(std::string, name);
    const std::vector<TokenId> tokens = someTokens(140);
    const auto session = makeSession(name, kTight);
    for (const uint32_t end : {33U, 60U, 90U, 140U})
        QVERIFY(session->advanceTo(std::span(tokens).first(end)));
    for (const uint32_t end : {90U, 33U}) {
        const std::vector<TokenId> branch = branchOf(tokens, end, 50);
        const auto reused = session->advanceTo(branch);
        QVERIFY(reused);
        QCOMPARE(*reused, end - 1);
        QCOMPARE(copied(session->logits()), coldLogits(name, branch));
    }
    // A place that is no end begins at the end before it.
    const auto reused = session->advanceTo(std::span(tokens).first(50));
    QVERIFY(reused);
    QCOMPARE(*reused, 32U);
    QCOMPARE(copied(session->logits()), coldLogits(name, std::span(tokens).first(50)));
}

void TestSessionReuse::forksReturnToTheSameEnds()
{
    const std::vector<TokenId> tokens = someTokens(120);
    const auto session = makeSession("tiny-e2b", kTight);
    QVERIFY(session->advanceTo(std::span(tokens).first(40)));
    QVERIFY(session->advanceTo(tokens));
    const auto fork = session->fork();
    QVERIFY(fork);
    QVERIFY(session->rewind(0));
    const std::vector<TokenId> branch = branchOf(tokens, 40, 9);
    const auto reused = (*fork)->advanceTo(branch);
    QVERIFY(reused);
    QCOMPARE(*reused, 39U);
    QCOMPARE(copied((*fork)->logits()), coldLogits("tiny-e2b", branch));
}

QTEST_GUILESS_MAIN(TestSessionReuse)
#include "tst_session_reuse.moc"
