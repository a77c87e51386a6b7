// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/fft.h"

#include <cmath>
#include <numbers>
#include <random>

#include <QTest>

using engine::audio::RealFft;

class TestFft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDefinition_data();
    void agreesWithTheDefinition();
};

void TestFft::agreesWithTheDefinition_data()
{
    QTest::addColumn<uint32_t>("size");
    for (const uint32_t size : {4U, 8U, 32U, 512U})
        QTest::addRow("%u", size) << size;
}

void TestFft::agreesWithTheDefinition()
{
    QFETCH(uint32_t, size);
    std::mt19937 random(size);
    std::uniform_real_distribution<double> any(-1.0, 1.0);
    std::vector<double> input(size);
    for (double &value : input)
        value = any(random);
    const RealFft fft(size);
    QCOMPARE(fft.bins(), size / 2 + 1);
    std::vector<std::complex<double>> work(size / 2);
    std::vector<double> found(fft.bins());
    fft.magnitudes(input, work, found);
    for (uint32_t k = 0; k < fft.bins(); ++k) {
        std::complex<double> sum = 0.0;
        for (uint32_t i = 0; i < size; ++i)
            sum += input[i] * std::polar(1.0, -2.0 * std::numbers::pi * k * i / size);
        QVERIFY2(std::abs(found[k] - std::abs(sum)) < 1e-11, qPrintable(QString::number(k)));
    }
}

QTEST_APPLESS_MAIN(TestFft)
#include "tst_fft.moc"
