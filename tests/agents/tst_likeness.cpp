// SPDX-License-Identifier: Apache-2.0
#include "agents/likeness.h"

#include <cmath>
#include <limits>

#include <QTest>

using agents::Closeness;
using agents::divergence;
using agents::expectation;
using agents::Likeness;

namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();
constexpr float kNoNumber = std::numeric_limits<float>::quiet_NaN();

// Scores that stand for these probabilities.
std::vector<float> scores(const std::vector<double> &probabilities)
{
    std::vector<float> made;
    for (const double probability : probabilities)
        made.push_back(static_cast<float>(std::log(probability) + 3)); // 3: only differences count
    return made;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeliestComeFirst();
    void impossibleScoresAreNotExpected();
    void divergesByTheTextbook();
    void whatIsNotNamedCountsTogether();
    void neverDivergesWithoutBound();
    void countsWhereBothAgree();
    void saysHowCloseInWords_data();
    void saysHowCloseInWords();
    void findsWhereTextsPart_data();
    void findsWhereTextsPart();
};

void TestLikeness::likeliestComeFirst()
{
    const auto made = expectation(scores({0.1, 0.5, 0.1, 0.3}), 3);
    QCOMPARE(made.likeliest.size(), size_t{3});
    QCOMPARE(made.likeliest[0].token, 1U);
    QCOMPARE(made.likeliest[1].token, 3U);
    QCOMPARE(made.likeliest[2].token, 0U); // of equal ones the lowest
    QVERIFY(isNear(made.likeliest[0].probability, 0.5));
    QVERIFY(isNear(made.rest, 0.1));
    QCOMPARE(expectation(scores({0.5, 0.5}), 8).rest, 0.0);
}

void TestLikeness::impossibleScoresAreNotExpected()
{
    const auto made = expectation(std::vector<float>{kNoNumber, 1, kNever}, 2);
    QCOMPARE(made.likeliest.front().token, 1U);
    QCOMPARE(made.likeliest.front().probability, 1.0);
    QVERIFY(expectation(std::vector<float>{kNoNumber, kNever}, 2).likeliest.empty());
    QVERIFY(expectation(std::vector<float>{1, -kNever}, 2).likeliest.empty());
    QVERIFY(expectation({}, 2).likeliest.empty());
}

void TestLikeness::divergesByTheTextbook()
{
    const std::vector<float> first = scores({0.7, 0.2, 0.1});
    const std::vector<float> second = scores({0.5, 0.4, 0.1});
    QCOMPARE(divergence(expectation(first, 3), first), 0.0);
    QCOMPARE(divergence(expectation(first, 1), first), 0.0);
    QVERIFY(isNear(divergence(expectation(first, 3), second),
                   0.7 * std::log(0.7 / 0.5) + 0.2 * std::log(0.2 / 0.4)));
    QVERIFY(isNear(divergence(expectation(second, 3), first),
                   0.5 * std::log(0.5 / 0.7) + 0.4 * std::log(0.4 / 0.2)));
}

void TestLikeness::whatIsNotNamedCountsTogether()
{
    const std::vector<float> first = scores({0.7, 0.2, 0.1});
    const std::vector<float> second = scores({0.5, 0.4, 0.1});
    const double coarse = divergence(expectation(first, 1), second);
    QVERIFY(isNear(coarse, 0.7 * std::log(0.7 / 0.5) + 0.3 * std::log(0.3 / 0.5)));
    QVERIFY(coarse < divergence(expectation(first, 3), second));
}

void TestLikeness::neverDivergesWithoutBound()
{
    const auto sure = expectation(std::vector<float>{0, kNever}, 2);
    QVERIFY(isNear(divergence(sure, std::vector<float>{kNever, 0}), -std::log(1e-10)));
    QCOMPARE(divergence(sure, std::vector<float>{kNoNumber, kNoNumber}), agents::kMostDivergence);
    QCOMPARE(divergence(sure, {}), agents::kMostDivergence);
    QCOMPARE(divergence({}, scores({0.5, 0.5})), agents::kMostDivergence);
    const auto other = expectation(scores({0.1, 0.1, 0.8}), 1); // names a token that the next lacks
    QCOMPARE(divergence(other, scores({0.5, 0.5})), agents::kMostDivergence);
}

void TestLikeness::countsWhereBothAgree()
{
    const std::vector<float> first = scores({0.6, 0.4});
    const std::vector<float> second = scores({0.4, 0.6});
    Likeness likeness;
    QCOMPARE(likeness.share(), 1.0);
    likeness.add(expectation(first, 2), first);
    likeness.add(expectation(first, 2), second);
    likeness.add({}, first);
    QCOMPARE(likeness.places, size_t{3});
    QCOMPARE(likeness.agreed, size_t{1});
    Likeness whole;
    whole.add(likeness);
    whole.add(likeness);
    QCOMPARE(whole.places, size_t{6});
    QVERIFY(isNear(whole.share(), 1.0 / 3));
    QVERIFY(
        isNear(whole.meanDivergence(), (0.2 * std::log(0.6 / 0.4) + agents::kMostDivergence) / 3));
}

void TestLikeness::saysHowCloseInWords_data()
{
    QTest::addColumn<size_t>("agreed");
    QTest::addColumn<double>("divergence");
    QTest::addColumn<Closeness>("expected");
    QTest::newRow("the same file") << size_t{1000} << 0.0 << Closeness::Same;
    QTest::newRow("less sure") << size_t{1000} << 20.0 << Closeness::NearlySame;
    QTest::newRow("a token in a hundred") << size_t{990} << 10.0 << Closeness::NearlySame;
    QTest::newRow("six") << size_t{940} << 40.0 << Closeness::MostlySame;
    QTest::newRow("ten") << size_t{900} << 90.0 << Closeness::Different;
    QTest::newRow("led along") << size_t{990} << 60.0 << Closeness::MostlySame;
    QTest::newRow("led far") << size_t{990} << 150.0 << Closeness::Different;
    QTest::newRow("lost alone") << size_t{1000} << 250.0 << Closeness::VeryDifferent;
    QTest::newRow("half") << size_t{500} << 900.0 << Closeness::VeryDifferent;
}

void TestLikeness::saysHowCloseInWords()
{
    QFETCH(size_t, agreed);
    QFETCH(double, divergence);
    QFETCH(Closeness, expected);
    QCOMPARE(agents::closeness({.places = 1000, .agreed = agreed, .divergence = divergence}),
             expected);
}

void TestLikeness::findsWhereTextsPart_data()
{
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, std::string a, std::string b, std::string common) {
        QTest::newRow(name) << std::move(a) << std::move(b) << std::move(common);
    };
    row("the same", "pea soup", "pea soup", "pea soup");
    row("another word", "pea soup with mint", "pea soup with milk", "pea soup with ");
    row("a longer word", "pea soup", "pea soups", "pea ");
    row("one more word", "pea soup", "pea soup with mint", "pea soup");
    row("nothing", "bean", "pea", "");
    row("none at all", "", "pea", "");
    row("no spaces", "豌豆汤", "豌豆饭", "豌豆");
    row("within a character", "é", "è", "");
}

void TestLikeness::findsWhereTextsPart()
{
    QFETCH(std::string, first);
    QFETCH(std::string, second);
    QFETCH(std::string, expected);
    QCOMPARE(first.substr(0, agents::commonBeginning(first, second)), expected);
    QCOMPARE(agents::commonBeginning(second, first), agents::commonBeginning(first, second));
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
