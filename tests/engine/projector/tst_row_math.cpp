// SPDX-License-Identifier: Apache-2.0
#include "engine/projector/row_math.h"

#include <cmath>
#include <vector>

#include <QTest>

using namespace engine::projector;

class TestRowMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void siluIsExact();
    void gatedIsExact();
    void siluOfHugeNumbersIsFinite();
    void rmsNormLimitsHugeNumbers();
    void layerNormReluMatchesItsDefinition();
    void dotAddsTheRest();
    void geluMultiplyMatchesItsDefinition();
    void layerNormShifts();
};

void TestRowMath::siluIsExact()
{
    for (double x = -20.0; x <= 20.0; x += 0.003) {
        auto value = static_cast<float>(x);
        const double expected = double{value} / (1.0 + std::exp(-double{value}));
        silu(&value, 1);
        QVERIFY2(std::abs(value - expected) <= 4e-7 * std::abs(expected) + 1e-12,
                 qPrintable(QString::number(x)));
    }
}

void TestRowMath::gatedIsExact()
{
    for (double x = -20.0; x <= 20.0; x += 0.003) {
        const auto gate = static_cast<float>(x);
        const float input = 3.0F;
        float out = 0.0F;
        gated(&input, &gate, 1, &out);
        const double expected = 3.0 / (1.0 + std::exp(-double{gate}));
        QVERIFY2(std::abs(out - expected) <= 4e-7 * expected, qPrintable(QString::number(x)));
    }
}

void TestRowMath::siluOfHugeNumbersIsFinite()
{
    std::vector<float> values = {-1e30F, -200.0F, -88.0F, 88.0F, 200.0F, 1e30F};
    silu(values.data(), static_cast<uint32_t>(values.size()));
    for (const float value : values)
        QVERIFY(std::isfinite(value));
    QCOMPARE(values[4], 200.0F);
    QVERIFY(std::abs(values[1]) < 1e-30F);
}

void TestRowMath::rmsNormLimitsHugeNumbers()
{
    const std::vector<float> x = {3e38F, 0.0F, 0.0F, 0.0F};
    const std::vector<float> weight = {2.0F, 1.0F, 1.0F, 1.0F};
    std::vector<float> out(4);
    rmsNorm(x.data(), weight.data(), 4, 1e-6F, out.data());
    QCOMPARE(out[0], 4.0F); // half of the four numbers' power, times the weight
    rmsNorm(x.data(), nullptr, 4, 1e-6F, out.data());
    QCOMPARE(out[0], 2.0F);
}

void TestRowMath::layerNormReluMatchesItsDefinition()
{
    std::vector<float> x = {1.0F, 2.0F, 3.0F, 6.0F}; // mean 3, deviation sqrt(3.5)
    const std::vector<float> weight = {1.0F, -1.0F, 1.0F, 2.0F};
    layerNormRelu(x.data(), weight.data(), 4, 0.0F);
    QCOMPARE(x[0], 0.0F);
    QCOMPARE(x[1], static_cast<float>(1.0 / std::sqrt(3.5)));
    QCOMPARE(x[2], 0.0F);
    QCOMPARE(x[3], static_cast<float>(6.0 / std::sqrt(3.5)));
}

void TestRowMath::dotAddsTheRest()
{
    std::vector<float> a(19);
    for (size_t i = 0; i < a.size(); ++i)
        a[i] = static_cast<float>(i);
    QCOMPARE(dot(a.data(), a.data(), 19), 2109.0F); // 0 + 1 + 4 + … + 18^2
}

void TestRowMath::geluMultiplyMatchesItsDefinition()
{
    for (double x = -40.0; x <= 40.0; x += 0.01) {
        auto value = static_cast<float>(x);
        const double in = double{value};
        const double inner = std::sqrt(2.0 / M_PI) * (in + 0.044715 * in * in * in);
        const double expected = -2.0 * 0.5 * in * (1.0 + std::tanh(inner));
        const float factor = -2.0F;
        geluMultiply(&value, &factor, 1);
        QVERIFY2(std::abs(double{value} - expected) <= 1e-5, qPrintable(QString::number(x)));
    }
}

void TestRowMath::layerNormShifts()
{
    std::vector<float> x{1.0F, 3.0F};
    const std::vector<float> weight{2.0F, 10.0F};
    const std::vector<float> bias{0.5F, -1.0F};
    layerNorm(x.data(), {.weight = weight.data(), .bias = bias.data(), .eps = 0.0F}, 2);
    QCOMPARE(x[0], -1.5F);
    QCOMPARE(x[1], 9.0F);
}

QTEST_APPLESS_MAIN(TestRowMath)
#include "tst_row_math.moc"
