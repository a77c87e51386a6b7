// SPDX-License-Identifier: Apache-2.0
#include "engine/base/scored.h"
#include "tests/engine/compute/backend_twins.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace engine::compute;
using namespace tests;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::vector<float> repeated(size_t count, const std::vector<float> &values, uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<float> numbers(count);
    for (float &number : numbers)
        number = values[random() % values.size()];
    return numbers;
}

std::vector<float> spread(size_t count, uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<float> numbers(count);
    for (float &number : numbers)
        number = static_cast<float>(random()) * 0x1.0p-27F - 20.0F;
    return numbers;
}

std::vector<float> rising(size_t count)
{
    std::vector<float> numbers(count);
    for (size_t i = 0; i < count; ++i)
        numbers[i] = static_cast<float>(i) - 100.0F;
    return numbers;
}

std::vector<float> mostly(size_t count, float value, const std::vector<float> &others)
{
    std::vector<float> numbers(count, value);
    for (size_t i = 0; i < others.size(); ++i)
        numbers[(i * 7919 + 3) % count] = others[i];
    return numbers;
}

// Everything sorted: what the operation is to find without sorting everything.
std::vector<base::Scored> sorted(const std::vector<float> &numbers, uint32_t k)
{
    std::vector<base::Scored> all;
    for (uint32_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] > -kInfinity) // NaN is not
            all.push_back({.index = i, .score = numbers[i]});
    }
    std::ranges::sort(all, base::isBetter);
    all.resize(std::min<size_t>(all.size(), k));
    return all;
}

void check(Backend &backend, const std::vector<float> &numbers, uint32_t k)
{
    const auto width = static_cast<uint32_t>(numbers.size());
    const auto buffer = std::move(*backend.allocate(1, width));
    backend.write(numbers, {buffer.get(), 0, 1, width});
    std::vector<base::Scored> best{{.index = 1, .score = 1}}; // of before
    backend.topK({buffer.get(), 0, 1, width}, k, best);
    QVERIFY(backend.finish());
    const std::vector<base::Scored> expected = sorted(numbers, k);
    QCOMPARE(best.size(), expected.size());
    for (size_t i = 0; i < best.size(); ++i) {
        QCOMPARE(best[i].index, expected[i].index);
        QVERIFY(best[i].score == expected[i].score); // exactly, but for the sign of 0
    }
}

} // namespace

// The highest of a row of numbers, on every backend.
class TestTopK : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { fastBackends().clear(); }
    void findsTheBest_data();
    void findsTheBest();
    void isFoundOnTheDeviceWhereThatPays();
};

void TestTopK::findsTheBest_data()
{
    QTest::addColumn<std::vector<float>>("numbers");
    constexpr size_t kVocabulary = 262144;
    QTest::newRow("one") << std::vector<float>{-3};
    QTest::newRow("fewer than wanted") << spread(40, 1);
    QTest::newRow("one share") << spread(1024, 2);
    QTest::newRow("one share and a number") << spread(1025, 3);
    QTest::newRow("a vocabulary") << spread(kVocabulary, 4);
    QTest::newRow("rising") << rising(20000);
    QTest::newRow("all the same") << std::vector<float>(5000, 1.5F);
    QTest::newRow("few values") << repeated(kVocabulary, {-1, 0, 2, 2.5F, 30}, 5);
    QTest::newRow("both zeros") << repeated(3000, {-0.0F, 0.0F}, 6);
    QTest::newRow("denormal numbers") << repeated(3000, {1e-41F, 2e-41F, -1e-42F, 0, -0.0F}, 7);
    QTest::newRow("infinite") << repeated(3000, {kInfinity, -kInfinity, 1, 2}, 8);
    QTest::newRow("many NaN") << repeated(3000, {kNan, -kNan, 3, -3e38F, 3e38F}, 9);
    QTest::newRow("nothing") << repeated(3000, {kNan, -kInfinity}, 10);
    QTest::newRow("hardly anything") << mostly(kVocabulary, -kInfinity, {4, kNan, -3e38F, 4, 0});
    QTest::newRow("below zero") << mostly(4000, -5, {-4, -6, -5.5F, -4, -1e-40F});
    QTest::newRow("odd number of shares") << spread(3 * 1024 * 7 + 11, 11);
}

void TestTopK::findsTheBest()
{
    QFETCH(const std::vector<float>, numbers);
    for (const uint32_t k : {1U, 2U, 40U, 64U, 256U, 300U}) {
        check(*reference::makeBackend(), numbers, k);
        for (const FastBackend &fast : fastBackends()) {
            check(*fast.backend, numbers, k);
            if (QTest::currentTestFailed()) {
                qInfo("the %u best, %s", k, fast.name.c_str());
                return;
            }
        }
    }
}

void TestTopK::isFoundOnTheDeviceWhereThatPays()
{
    QVERIFY(!reference::makeBackend()->findsTopK(64));
    for (const FastBackend &fast : fastBackends()) {
        const bool together = fast.name.starts_with("vulkan") && fast.name != "vulkan apart";
        QCOMPARE(fast.backend->findsTopK(64), together);
        QVERIFY(!fast.backend->findsTopK(0));
        QVERIFY(!fast.backend->findsTopK(100'000));
    }
}

QTEST_APPLESS_MAIN(TestTopK)
#include "tst_top_k.moc"
