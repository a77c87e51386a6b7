// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/mel_spectrogram.h"
#include "tests/golden/safetensors.h"

#include <cmath>

#include <QTest>

using engine::audio::kMelBins;
using engine::audio::melFrames;
using engine::audio::MelSpectrogram;

class TestMelSpectrogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference();
    void silenceIsTheFloor();
    void shortRecordingsHaveNoFrames();
};

// The recorded spectrogram is padded to 128 samples; its further frames are masked.
void TestMelSpectrogram::agreesWithTheReference()
{
    const auto golden =
        golden::Safetensors::open(HEARTH_TEST_DATA "/golden/tiny-e2b/golden.safetensors");
    QVERIFY(golden.has_value());
    const auto waveform = golden->floats("audio0.waveform");
    const auto expected = golden->floats("audio0.input_features");
    QVERIFY(waveform && expected);
    const std::vector<float> found = MelSpectrogram().compute(*waveform);
    QCOMPARE(found.size(), size_t{129} * kMelBins);
    QVERIFY(expected->size() >= found.size());
    double largest = 0.0;
    for (size_t i = 0; i < found.size(); ++i)
        largest = std::max(largest, std::abs(double{found[i]} - double{(*expected)[i]}));
    QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
}

void TestMelSpectrogram::silenceIsTheFloor()
{
    const std::vector<float> found = MelSpectrogram().compute(std::vector<float>(1000));
    QCOMPARE(found.size(), size_t{melFrames(1000)} * kMelBins);
    for (const float value : found)
        QCOMPARE(value, std::log(1e-3F));
}

void TestMelSpectrogram::shortRecordingsHaveNoFrames()
{
    QVERIFY(MelSpectrogram().compute({}).empty());
    QVERIFY(MelSpectrogram().compute(std::vector<float>(160)).empty());
    QCOMPARE(MelSpectrogram().compute(std::vector<float>(161)).size(), size_t{kMelBins});
}

QTEST_APPLESS_MAIN(TestMelSpectrogram)
#include "tst_mel_spectrogram.moc"
