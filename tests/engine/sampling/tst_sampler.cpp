// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/top_k.h"
#include "engine/sampling/sampler.h"

#include <cmath>
#include <limits>
#include <map>
#include <set>

#include <QTest>

using engine::sampling::Sampler;
using engine::sampling::SamplingOptions;
using engine::sampling::TokenId;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

SamplingOptions plain(uint64_t seed = 1)
{
    SamplingOptions options;
    options.topK = 0;
    options.topP = 1.0F;
    options.seed = seed;
    return options;
}

std::map<TokenId, int> draw(const SamplingOptions &options,
                            const std::vector<float> &logits,
                            int count,
                            const std::vector<TokenId> &history = {})
{
    Sampler sampler(options);
    std::map<TokenId, int> seen;
    for (int i = 0; i < count; ++i)
        ++seen[sampler.sample(logits, history)];
    return seen;
}

std::set<TokenId> support(const SamplingOptions &options, const std::vector<float> &logits)
{
    std::set<TokenId> ids;
    for (const auto &[id, times] : draw(options, logits, 4000))
        ids.insert(id);
    return ids;
}

} // namespace

class TestSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void temperatureZeroTakesTheBest();
    void tiesGoToTheLowerId();
    void drawsBySoftmax();
    void temperatureSharpens();
    void topKKeepsTheBest();
    void topPKeepsTheSmallestSufficientSet();
    void minPIsRelativeToTheBest();
    void repetitionPenaltyActsInItsWindowOnly();
    void frequencyAndPresenceCount();
    void biasForbidsAndForces();
    void survivesNanAndInfinity();
    void sameSeedSameTokens();
    void sequenceIsFixed();
    void theBestAreEnough_data();
    void theBestAreEnough();
    void changedLogitsTakeThemAll();
};

void TestSampler::temperatureZeroTakesTheBest()
{
    SamplingOptions options;
    options.temperature = 0.0F;
    QCOMPARE(Sampler(options).sample(std::vector<float>{0.5F, 3.0F, 2.9F}, {}), 1U);
}

void TestSampler::tiesGoToTheLowerId()
{
    SamplingOptions options;
    options.temperature = 0.0F;
    QCOMPARE(Sampler(options).sample(std::vector<float>{1.0F, 3.0F, 3.0F, 3.0F}, {}), 1U);
    options.temperature = 1.0F;
    options.topK = 2;
    QCOMPARE(support(options, {1.0F, 3.0F, 3.0F, 3.0F}), (std::set<TokenId>{1, 2}));
}

void TestSampler::drawsBySoftmax()
{
    const std::vector<float> logits{0.0F, 1.0F, 2.0F, -1.0F};
    const int count = 200000;
    const auto seen = draw(plain(), logits, count);
    double sum = 0.0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit));
    for (const auto &[id, times] : seen) {
        const double expected = std::exp(static_cast<double>(logits[id])) / sum;
        QVERIFY(std::abs(times / static_cast<double>(count) - expected) < 0.005);
    }
    QCOMPARE(seen.size(), logits.size());
}

void TestSampler::temperatureSharpens()
{
    SamplingOptions options = plain();
    options.temperature = 0.5F;
    const auto seen = draw(options, {0.0F, 1.0F}, 100000);
    const double expected = 1.0 / (1.0 + std::exp(-2.0));
    QVERIFY(std::abs(seen.at(1) / 100000.0 - expected) < 0.01);
}

void TestSampler::topKKeepsTheBest()
{
    SamplingOptions options = plain();
    options.topK = 2;
    QCOMPARE(support(options, {1.0F, 1.3F, 1.1F, 1.2F}), (std::set<TokenId>{1, 3}));
}

void TestSampler::topPKeepsTheSmallestSufficientSet()
{
    SamplingOptions options = plain();
    options.topP = 0.7F;
    const std::vector<float> logits{std::log(0.5F), std::log(0.3F), std::log(0.15F),
                                    std::log(0.05F)};
    QCOMPARE(support(options, logits), (std::set<TokenId>{0, 1}));
    options.topP = 0.0F;
    QCOMPARE(support(options, logits), (std::set<TokenId>{0}));
}

void TestSampler::minPIsRelativeToTheBest()
{
    SamplingOptions options = plain();
    options.minP = 0.25F;
    const std::vector<float> logits{std::log(0.5F), std::log(0.3F), std::log(0.15F),
                                    std::log(0.05F)};
    QCOMPARE(support(options, logits), (std::set<TokenId>{0, 1, 2}));
}

void TestSampler::repetitionPenaltyActsInItsWindowOnly()
{
    SamplingOptions options;
    options.temperature = 0.0F;
    options.repetitionPenalty = 2.0F;
    options.repetitionWindow = 2;
    const std::vector<float> logits{3.0F, 2.0F, -1.0F};
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{1, 2, 0}), 1U);
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{0, 1, 2}), 0U);
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{900000}), 0U);
}

void TestSampler::frequencyAndPresenceCount()
{
    SamplingOptions options;
    options.temperature = 0.0F;
    options.frequencyPenalty = 0.4F;
    const std::vector<float> logits{3.0F, 2.0F};
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{0, 0}), 0U);
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{0, 0, 0}), 1U);
    options.frequencyPenalty = 0.0F;
    options.presencePenalty = 1.1F;
    QCOMPARE(Sampler(options).sample(logits, std::vector<TokenId>{0}), 1U);
}

void TestSampler::biasForbidsAndForces()
{
    SamplingOptions options = plain();
    options.logitBias = {{1, -kInfinity}, {2, 100.0F}, {77, 5.0F}};
    QCOMPARE(support(options, {1.0F, 50.0F, 1.0F}), (std::set<TokenId>{2}));
    options.logitBias = {{0, -kInfinity}};
    QCOMPARE(support(options, {9.0F, 0.0F, 0.0F}), (std::set<TokenId>{1, 2}));
}

void TestSampler::survivesNanAndInfinity()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    for (const uint32_t topK : {0U, 1U, 2U}) {
        SamplingOptions options = plain();
        options.topK = topK;
        QCOMPARE(support(options, {nan, -kInfinity, 1.0F, nan}), (std::set<TokenId>{2}));
        QCOMPARE(support(options, {nan, kInfinity, 1.0F}), (std::set<TokenId>{1}));
        QCOMPARE(support(options, {nan, nan}), (std::set<TokenId>{0}));
    }
    QCOMPARE(Sampler(plain()).sample({}, {}), 0U);
}

void TestSampler::sameSeedSameTokens()
{
    std::vector<float> logits(1000);
    for (size_t i = 0; i < logits.size(); ++i)
        logits[i] = static_cast<float>((i * 7919) % 1000) / 100.0F;
    Sampler a(plain(42));
    Sampler b(plain(42));
    Sampler c(plain(43));
    int different = 0;
    for (int i = 0; i < 100; ++i) {
        const TokenId id = a.sample(logits, {});
        QCOMPARE(b.sample(logits, {}), id);
        different += c.sample(logits, {}) != id ? 1 : 0;
    }
    QVERIFY(different > 50);
}

// The tokens of a seed are a promise ("regenerate with this seed"), across machines and versions.
void TestSampler::sequenceIsFixed()
{
    std::vector<float> logits(8);
    for (size_t i = 0; i < logits.size(); ++i)
        logits[i] = static_cast<float>(i) * 0.25F;
    Sampler sampler(plain(7));
    std::vector<TokenId> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back(sampler.sample(logits, {}));
    QCOMPARE(ids, (std::vector<TokenId>{3, 1, 7, 2, 7, 7, 2, 1, 6, 4, 3, 5}));
}

void TestSampler::theBestAreEnough_data()
{
    QTest::addColumn<float>("temperature");
    QTest::addColumn<uint32_t>("topK");
    QTest::addColumn<float>("topP");
    QTest::addColumn<float>("minP");
    QTest::newRow("Gemma's") << 1.0F << 64U << 0.95F << 0.0F;
    QTest::newRow("greedy") << 0.0F << 64U << 0.95F << 0.0F;
    QTest::newRow("the best one") << 1.0F << 1U << 0.5F << 0.0F;
    QTest::newRow("hot") << 5.0F << 64U << 1.0F << 0.0F;
    QTest::newRow("cold") << 0.1F << 40U << 0.9F << 0.05F;
    QTest::newRow("more than there are") << 1.0F << 5000U << 0.99F << 0.0F;
}

// The same tokens with the same random numbers, with ties, infinities and NaN among the logits.
void TestSampler::theBestAreEnough()
{
    SamplingOptions options;
    options.seed = 7;
    QFETCH(const float, temperature);
    QFETCH(const uint32_t, topK);
    QFETCH(const float, topP);
    QFETCH(const float, minP);
    options.temperature = temperature;
    options.topK = topK;
    options.topP = topP;
    options.minP = minP;
    Sampler all(options);
    Sampler few(options);
    QVERIFY(few.enough() > 0);
    std::mt19937 random(3);
    std::vector<float> logits(2000);
    std::vector<base::Scored> best;
    for (int round = 0; round < 200; ++round) {
        for (float &logit : logits) {
            const uint32_t number = random();
            logit = number % 97 == 0 ? -kInfinity
                : number % 89 == 0   ? std::numeric_limits<float>::quiet_NaN()
                                     : static_cast<float>(number % 256) / 8 - 20;
        }
        if (round % 20 == 0)
            logits[random() % logits.size()] = kInfinity;
        engine::compute::topK(logits, few.enough(), best);
        QCOMPARE(few.sampleBest(best), all.sample(logits, {}));
    }
}

void TestSampler::changedLogitsTakeThemAll()
{
    QCOMPARE(Sampler(SamplingOptions{}).enough(), 64U);
    QCOMPARE(Sampler(plain()).enough(), 0U);
    SamplingOptions options;
    options.logitBias = {{3, 0.0F}};
    QCOMPARE(Sampler(options).enough(), 0U);
    options = {};
    options.repetitionPenalty = 1.1F;
    QCOMPARE(Sampler(options).enough(), 0U);
    options = {};
    options.presencePenalty = 0.1F;
    QCOMPARE(Sampler(options).enough(), 0U);
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
