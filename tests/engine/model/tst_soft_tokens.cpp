// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <cmath>
#include <limits>

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr uint32_t kHidden = 128;
constexpr uint32_t kFirst = 7; // of the soft tokens in the prompt
constexpr uint32_t kCount = 9;

using Rows = std::shared_ptr<const std::vector<float>>;

Rows someRows(uint32_t seed, uint32_t count = kCount)
{
    std::vector<float> values(size_t{count} * kHidden);
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = std::sin(static_cast<float>(i * (seed + 1)) * 0.7F);
    return std::make_shared<const std::vector<float>>(std::move(values));
}

// Text, placeholders, text.
std::vector<TokenId> someTokensWithPlaces(const std::string &name)
{
    std::vector<TokenId> tokens = someTokens(40);
    const TokenId place = goldenModel(name)->tokenizer().special().audio;
    std::fill_n(tokens.begin() + kFirst, kCount, place);
    return tokens;
}

std::vector<float> coldLogits(const std::string &name, std::span<const TokenId> tokens, Rows rows)
{
    const auto session = makeSession(name);
    const SoftTokens soft{.first = kFirst, .rows = std::move(rows)};
    if (auto done = session->prefill({.tokens = tokens, .soft = {&soft, 1}}); !done)
        qFatal("%s", done.error().message.c_str());
    return copied(session->logits());
}

} // namespace

class TestSoftTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsMatter();
    void prefillsInBatchesAsAtOnce_data() { addModelRows(); }
    void prefillsInBatchesAsAtOnce();
    void rewindsIntoARun();
    void advancesPastTheSameSound();
    void hearsAnotherSoundAnew();
    void forksKeepTheirRows();
    void refusesRowsThatDoNotFit_data();
    void refusesRowsThatDoNotFit();
};

void TestSoftTokens::rowsMatter()
{
    const std::vector<TokenId> tokens = someTokensWithPlaces("tiny-e2b");
    QVERIFY(coldLogits("tiny-e2b", tokens, someRows(1))
            != coldLogits("tiny-e2b", tokens, someRows(2)));
}

void TestSoftTokens::prefillsInBatchesAsAtOnce()
{
    QFETCH(std::string, name);
    const std::vector<TokenId> tokens = someTokensWithPlaces(name);
    const std::vector<float> expected = coldLogits(name, tokens, someRows(1));
    for (const uint32_t batch : {1U, 3U, 11U}) {
        const auto session =
            makeSession(name, {.contextLength = 0, .batchSize = batch, .rewindTokens = 0});
        const SoftTokens soft{.first = kFirst - 2, .rows = someRows(1)};
        QVERIFY(session->prefill(std::span(tokens).first(2)));
        QVERIFY(session->prefill({.tokens = std::span(tokens).subspan(2), .soft = {&soft, 1}}));
        QCOMPARE(copied(session->logits()), expected);
        QCOMPARE(session->tokens(), tokens);
    }
}

void TestSoftTokens::rewindsIntoARun()
{
    const std::vector<TokenId> tokens = someTokensWithPlaces("tiny-e2b");
    const SoftTokens soft{.first = kFirst, .rows = someRows(1)};
    const auto session =
        makeSession("tiny-e2b", {.contextLength = 0, .batchSize = 4, .rewindTokens = 0});
    QVERIFY(session->prefill({.tokens = tokens, .soft = {&soft, 1}}));
    const std::vector<float> expected = copied(session->logits());
    QVERIFY(session->rewind(kFirst + 4));
    const auto reused = session->advanceTo({.tokens = tokens, .soft = {&soft, 1}});
    QVERIFY(reused);
    QCOMPARE(copied(session->logits()), expected);
    QVERIFY(session->rewind(kFirst + 4));
    QVERIFY(session->prefill(std::span(tokens).last(3))); // the rest of the run is forgotten
    QVERIFY(session->rewind(kFirst + 5));
    QCOMPARE(session->position(), kFirst + 5);
}

void TestSoftTokens::advancesPastTheSameSound()
{
    const std::vector<TokenId> tokens = someTokensWithPlaces("tiny-e2b");
    const auto session = makeSession("tiny-e2b");
    const SoftTokens soft{.first = kFirst, .rows = someRows(1)};
    QVERIFY(session->prefill({.tokens = std::span(tokens).first(30), .soft = {&soft, 1}}));
    // Equal numbers in other memory are the same sound.
    const SoftTokens again{.first = kFirst, .rows = someRows(1)};
    const auto reused = session->advanceTo({.tokens = tokens, .soft = {&again, 1}});
    QVERIFY(reused);
    QCOMPARE(*reused, 30U);
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", tokens, someRows(1)));
}

void TestSoftTokens::hearsAnotherSoundAnew()
{
    const std::vector<TokenId> tokens = someTokensWithPlaces("tiny-e2b");
    const auto session = makeSession("tiny-e2b");
    const SoftTokens first{.first = kFirst, .rows = someRows(1)};
    const SoftTokens second{.first = kFirst, .rows = someRows(2)};
    QVERIFY(session->prefill({.tokens = tokens, .soft = {&first, 1}}));
    const auto reused = session->advanceTo({.tokens = tokens, .soft = {&second, 1}});
    QVERIFY(reused);
    QCOMPARE(*reused, kFirst);
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", tokens, someRows(2)));
    const auto without = session->advanceTo(tokens);
    QVERIFY(without);
    QCOMPARE(*without, kFirst);
}

void TestSoftTokens::forksKeepTheirRows()
{
    const std::vector<TokenId> tokens = someTokensWithPlaces("tiny-e2b");
    const SoftTokens soft{.first = kFirst, .rows = someRows(1)};
    const auto session =
        makeSession("tiny-e2b", {.contextLength = 0, .batchSize = 4, .rewindTokens = 0});
    QVERIFY(session->prefill({.tokens = tokens, .soft = {&soft, 1}}));
    const std::vector<float> expected = copied(session->logits());
    const auto fork = session->fork();
    QVERIFY(fork);
    QVERIFY(session->advanceTo(someTokens(5, 9)));
    QVERIFY((*fork)->rewind(kFirst + 1)); // computes everything again
    const auto reused = (*fork)->advanceTo({.tokens = tokens, .soft = {&soft, 1}});
    QVERIFY(reused);
    QCOMPARE(*reused, kFirst + 1);
    QCOMPARE(copied((*fork)->logits()), expected);
}

void TestSoftTokens::refusesRowsThatDoNotFit_data()
{
    QTest::addColumn<std::vector<SoftTokens>>("soft");
    using List = std::vector<SoftTokens>;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto numbers = [](size_t count, float value) {
        return std::make_shared<const std::vector<float>>(count, value);
    };
    QTest::newRow("no rows") << List{{.first = 0, .rows = nullptr}};
    QTest::newRow("empty") << List{{.first = 0, .rows = numbers(0, 0.0F)}};
    QTest::newRow("half a row") << List{{.first = 0, .rows = numbers(kHidden / 2, 0.0F)}};
    QTest::newRow("not numbers") << List{{.first = 0, .rows = numbers(kHidden, nan)}};
    QTest::newRow("behind the end") << List{{.first = 39, .rows = someRows(1, 2)}};
    QTest::newRow("far behind") << List{{.first = ~0U, .rows = someRows(1, 2)}};
    QTest::newRow("overlapping") << List{{.first = 3, .rows = someRows(1, 4)},
                                         {.first = 5, .rows = someRows(1, 4)}};
    QTest::newRow("out of order") << List{{.first = 9, .rows = someRows(1, 4)},
                                          {.first = 3, .rows = someRows(1, 4)}};
}

void TestSoftTokens::refusesRowsThatDoNotFit()
{
    QFETCH(std::vector<SoftTokens>, soft);
    const auto session = makeSession("tiny-e2b");
    const std::vector<TokenId> tokens = someTokens(40);
    const auto done = session->prefill({.tokens = tokens, .soft = soft});
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(session->position(), 0U);
    QVERIFY(!session->advanceTo({.tokens = tokens, .soft = soft}));
    QVERIFY(!session->prefillAllLogits({.tokens = tokens, .soft = soft}));
}

QTEST_APPLESS_MAIN(TestSoftTokens)
#include "tst_soft_tokens.moc"
