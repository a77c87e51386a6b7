// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <cmath>
#include <numeric>

#include <QTest>

using namespace engine;

class TestEmbedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAVectorOfLengthOne();
    void isMadeInBatches();
    void tellsTextsApart();
    void isStopped();

private:
    static double dot(const std::vector<float> &a, const std::vector<float> &b)
    {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    }
    static std::vector<float> embed(const std::vector<TokenId> &tokens)
    {
        const auto vector = Session::embed(tests::goldenModel("tiny-e2b"), tokens);
        return vector ? *vector : std::vector<float>();
    }
};

void TestEmbedding::isAVectorOfLengthOne()
{
    const auto vector = embed({2, 5, 9, 14});
    QCOMPARE(vector.size(), size_t{tests::goldenModel("tiny-e2b")->info().hiddenSize});
    QVERIFY(std::abs(dot(vector, vector) - 1) < 1e-5);
    QVERIFY(embed({}).empty());
}

void TestEmbedding::isMadeInBatches()
{
    std::vector<TokenId> many(530); // more than one batch

    for (size_t i = 0; i < many.size(); ++i)
        many[i] = static_cast<TokenId>(5 + i % 90);
    const auto vector = embed(many);
    QVERIFY(std::abs(dot(vector, vector) - 1) < 1e-5);
}

void TestEmbedding::tellsTextsApart()
{
    const auto one = embed({2, 5, 9, 14, 20, 31});
    QVERIFY(dot(one, embed({2, 5, 9, 14, 20, 32})) > dot(one, embed({2, 77, 81, 60, 49, 55})));
}

void TestEmbedding::isStopped()
{
    base::CancelToken cancel;
    cancel.cancel();
    const std::vector<TokenId> tokens{2, 5, 9};
    const auto vector = Session::embed(tests::goldenModel("tiny-e2b"), tokens, &cancel);
    QVERIFY(!vector);
    QCOMPARE(vector.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestEmbedding)
#include "tst_embedding.moc"
