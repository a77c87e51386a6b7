// SPDX-License-Identifier: Apache-2.0
#include "engine/draft_index.h"
#include "engine/draft_policy.h"
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

struct Reply {
    std::vector<TokenId> tokens;
    GenerateResult result;
    std::vector<float> after; // logits, where it stopped at a stop token
};

Reply replyTo(Session &session, const GenerateOptions &options)
{
    Reply reply;
    auto result = session.generate(options, [&](TokenId id) {
        reply.tokens.push_back(id);
        return true;
    });
    if (!result)
        qFatal("%s", result.error().message.c_str());
    reply.result = *result;
    reply.after = copied(session.logits());
    return reply;
}

// A text that keeps saying the same, so that guesses are many, right and wrong.
std::vector<TokenId> repeating(uint32_t seed)
{
    const std::vector<TokenId> phrase = someTokens(9, seed);
    std::vector<TokenId> tokens;
    for (uint32_t i = 0; i < 6; ++i) {
        tokens.insert(tokens.end(), phrase.begin(), phrase.end());
        tokens.push_back(300 + i % 2);
    }
    return tokens;
}

} // namespace

// Guessing what comes next changes how fast a reply comes, and nothing else.
class TestSessionGuesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksManyTokensAsOneAfterAnother_data() { addModelRows(); }
    void checksManyTokensAsOneAfterAnother();
    void writesTheSameWithGuesses_data();
    void writesTheSameWithGuesses();
    void findsTheLongestAgreement();
    void guessesNothingNew();
    void checksMoreWhereGuessesAreRight();
    void stopsGuessingWhereItDoesNotPay();
};

// Bit for bit on the processor: what makes the rest of this true.
void TestSessionGuesses::checksManyTokensAsOneAfterAnother()
{
    QFETCH(std::string, name);
    auto model = Model::open(goldenPath(name), {.backend = BackendKind::Cpu, .threads = 2});
    QVERIFY(model);
    const auto session = Session::create(*model, {});
    QVERIFY(session);
    QVERIFY((*session)->prefill(someTokens(50)));
    const std::vector<TokenId> next = someTokens(8, 3);
    std::vector<float> expected;
    const auto single = (*session)->fork();
    QVERIFY(single);
    for (const TokenId &id : next) {
        QVERIFY((*single)->prefill({&id, 1}));
        const auto logits = (*single)->logits();
        expected.insert(expected.end(), logits.begin(), logits.end());
    }
    for (uint32_t count = 2; count <= 8; ++count) {
        const auto fork = (*session)->fork();
        QVERIFY(fork);
        const auto all = (*fork)->prefillAllLogits(std::span(next).first(count));
        QVERIFY(all);
        QVERIFY(std::equal(all->begin(), all->end(), expected.begin()));
    }
}

void TestSessionGuesses::writesTheSameWithGuesses_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<float>("temperature");
    QTest::addColumn<uint32_t>("batch");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-moe", "tiny-dense", "tiny-unified"}) {
        for (const float temperature : {0.0F, 0.2F, 1.0F}) {
            for (const uint32_t batch : {4U, 512U})
                QTest::addRow("%s, temperature %.1f, batches of %u", name,
                              static_cast<double>(temperature), batch)
                    << std::string(name) << temperature << batch;
        }
    }
}

void TestSessionGuesses::writesTheSameWithGuesses()
{
    QFETCH(std::string, name);
    QFETCH(float, temperature);
    QFETCH(uint32_t, batch);
    auto model = Model::open(goldenPath(name), {.backend = BackendKind::Cpu, .threads = 2});
    QVERIFY(model);
    uint32_t guessed = 0;
    for (uint32_t seed = 1; seed <= 4; ++seed) {
        const auto plain = Session::create(*model, {.batchSize = batch, .rewindTokens = 0});
        const auto guessing = Session::create(*model, {.batchSize = batch, .rewindTokens = 0});
        QVERIFY(plain && guessing);
        QVERIFY((*plain)->prefill(repeating(seed)));
        QVERIFY((*guessing)->prefill(repeating(seed)));
        // Bias makes a tiny model repeat itself and stop now and then.
        GenerateOptions options;
        options.sampling.temperature = temperature;
        options.sampling.seed = seed;
        options.sampling.logitBias = {{300, 3.0F}, {301, 3.0F}, {1, 1.0F}};
        options.maxTokens = 40;
        options.guess = false;
        const Reply expected = replyTo(**plain, options);
        options.guess = true;
        const Reply reply = replyTo(**guessing, options);
        QCOMPARE(reply.tokens, expected.tokens);
        QCOMPARE(reply.result.reason, expected.result.reason);
        QCOMPARE(reply.result.stopToken, expected.result.stopToken);
        QCOMPARE(reply.after, expected.after);
        QCOMPARE((*guessing)->tokens(), (*plain)->tokens());
        // And it goes on as if nothing had been guessed.
        QVERIFY((*plain)->prefill(someTokens(5)));
        QVERIFY((*guessing)->prefill(someTokens(5)));
        QCOMPARE(copied((*guessing)->logits()), copied((*plain)->logits()));
        guessed += reply.result.guessed;
    }
    if (temperature == 0.0F)
        QVERIFY(guessed > 0);
}

void TestSessionGuesses::findsTheLongestAgreement()
{
    const std::vector<TokenId> sequence{9, 1, 2, 3, 50, 8, 1, 2, 3, 60, 7, 8, 1, 2, 3};
    DraftIndex index;
    index.extend(std::span(sequence).first(6));
    index.extend(sequence);
    const auto guess = index.guess(sequence, 3);
    QCOMPARE(guess.matched, 4U);
    QCOMPARE(std::vector(guess.tokens.begin(), guess.tokens.end()),
             (std::vector<TokenId>{60, 7, 8}));
    QCOMPARE(index.guess(sequence, 100).tokens.size(), size_t{6});
}

void TestSessionGuesses::guessesNothingNew()
{
    DraftIndex index;
    const std::vector<TokenId> sequence{1, 2, 3, 4, 5, 3, 4, 6};
    for (size_t size = 0; size <= sequence.size(); ++size) {
        const auto part = std::span(sequence).first(size);
        index.extend(part);
        QVERIFY(index.guess(part, 7).tokens.empty());
    }
}

void TestSessionGuesses::checksMoreWhereGuessesAreRight()
{
    DraftPolicy policy;
    policy.took(1, 0.040);
    policy.took(8, 0.060);
    for (int i = 0; i < 10; ++i)
        policy.checked(20, 7, 7);
    QCOMPARE(policy.worth(20, 7), 7U);
    QCOMPARE(policy.worth(20, 5), 5U);
    QCOMPARE(policy.worth(20, 0), 0U);
}

void TestSessionGuesses::stopsGuessingWhereItDoesNotPay()
{
    DraftPolicy policy;
    policy.took(1, 0.040);
    for (int i = 0; i < 20; ++i)
        policy.checked(3, 1, 0);
    QCOMPARE(policy.worth(3, 7), 0U);
    // Rarely it tries again.
    uint32_t tries = 0;
    for (int i = 0; i < 100; ++i)
        tries += policy.worth(3, 7) > 0 ? 1 : 0;
    QCOMPARE(tries, 4U);
    // And not at all where a pass over two tokens takes twice as long.
    DraftPolicy slow;
    for (const uint32_t tokens : {1U, 2U, 4U, 8U})
        slow.took(tokens, 0.040 * tokens);
    QCOMPARE(slow.worth(30, 7), 0U);
}

QTEST_APPLESS_MAIN(TestSessionGuesses)
#include "tst_session_guesses.moc"
