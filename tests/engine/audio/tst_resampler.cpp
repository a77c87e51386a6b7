// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/resampler.h"

#include <bit>
#include <cmath>
#include <numbers>

#include <QFile>
#include <QTest>
#include <QtEndian>

using engine::audio::resample;
using engine::audio::Resampler;

namespace {

struct Tone {
    double frequency = 0.0;
    double amplitude = 1.0;
    double phase = 0.0;
};

std::vector<float> tones(const std::vector<Tone> &parts, uint32_t rate, size_t samples)
{
    std::vector<float> result(samples);
    for (size_t i = 0; i < samples; ++i) {
        double sum = 0.0;
        for (const Tone &tone : parts) {
            const double time = static_cast<double>(i) / rate;
            sum += tone.amplitude
                * std::sin(2.0 * std::numbers::pi * tone.frequency * time + tone.phase);
        }
        result[i] = static_cast<float>(sum);
    }
    return result;
}

// The largest difference, leaving out both ends, where a filter sees the silence around.
double difference(const std::vector<float> &a, const std::vector<float> &b, size_t margin)
{
    double largest = 0.0;
    for (size_t i = margin; i + margin < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(double{a[i]} - double{b[i]}));
    return largest;
}

} // namespace

class TestResampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATone_data();
    void keepsATone();
    void removesWhatCannotBeKept();
    void agreesWithSox();
    void averagesChannels();
    void piecesGiveTheSameAsTheWhole_data();
    void piecesGiveTheSameAsTheWhole();
    void refusesImpossibleFormats_data();
    void refusesImpossibleFormats();
};

void TestResampler::keepsATone_data()
{
    QTest::addColumn<uint32_t>("rate");
    QTest::addColumn<double>("frequency");
    for (const uint32_t rate : {8000U, 11025U, 16000U, 22050U, 44100U, 48000U, 96000U, 192000U})
        QTest::addRow("%u", rate) << rate << std::min(7000.0, rate * 0.4);
    QTest::newRow("unusual") << 44099U << 6000.0;
    QTest::newRow("almost the same") << 16001U << 7000.0;
    QTest::newRow("slowest") << Resampler::kLeastRate << 400.0;
    QTest::newRow("fastest") << Resampler::kMostRate << 7000.0;
}

void TestResampler::keepsATone()
{
    QFETCH(uint32_t, rate);
    QFETCH(double, frequency);
    const std::vector<Tone> tone = {{.frequency = frequency, .amplitude = 0.7, .phase = 0.4}};
    const size_t samples = rate / 2 + 1;
    const auto found = resample(tones(tone, rate, samples), rate, 1);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), (samples * 16000 + rate - 1) / rate);
    const double worst = difference(*found, tones(tone, 16000, found->size()), 1000);
    QVERIFY2(worst < 2e-4, qPrintable(QString::number(worst)));
}

void TestResampler::removesWhatCannotBeKept()
{
    for (const double frequency : {8000.0, 9000.0, 15000.0, 20000.0}) {
        const auto found = resample(tones({{.frequency = frequency}}, 44100, 44100), 44100, 1);
        QVERIFY(found.has_value());
        const double left = difference(*found, std::vector<float>(found->size()), 200);
        QVERIFY2(left < 2e-4, qPrintable(QString::number(left)));
    }
}

// sox -D in.f32 out.f32 rate -v 16000, of these tones; the last one vanishes.
void TestResampler::agreesWithSox()
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/engine/audio/sox_44100_to_16000.f32"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    std::vector<float> expected;
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        expected.push_back(std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.data() + i)));
    QCOMPARE(expected.size(), size_t{3200});
    const std::vector<Tone> parts = {
        {440.0, 0.5, 0.0}, {3000.0, 0.2, 1.0}, {6000.0, 0.1, 2.0}, {11000.0, 0.15, 0.0}};
    const auto found = resample(tones(parts, 44100, 8820), 44100, 1);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), expected.size());
    const double worst = difference(*found, expected, 300);
    QVERIFY2(worst < 2e-4, qPrintable(QString::number(worst)));
}

void TestResampler::averagesChannels()
{
    std::vector<float> stereo;
    for (int i = 0; i < 100; ++i) {
        stereo.push_back(0.5F);
        stereo.push_back(-0.25F);
    }
    stereo.push_back(1.0F); // half a frame
    const auto found = resample(stereo, 16000, 2);
    QVERIFY(found.has_value());
    QCOMPARE(*found, std::vector<float>(100, 0.125F));
}

void TestResampler::piecesGiveTheSameAsTheWhole_data()
{
    QTest::addColumn<uint32_t>("rate");
    QTest::newRow("down") << 44100U;
    QTest::newRow("up") << 8000U;
    QTest::newRow("same") << 16000U;
    QTest::newRow("far down") << 700000U;
}

void TestResampler::piecesGiveTheSameAsTheWhole()
{
    QFETCH(uint32_t, rate);
    const std::vector<float> input = tones({{.frequency = 300.0}}, rate, 30001);
    const auto whole = resample(input, rate, 3);
    QVERIFY(whole.has_value());
    auto resampler = Resampler::create(rate, 3);
    QVERIFY(resampler.has_value());
    std::vector<float> found;
    size_t size = 1;
    for (size_t at = 0; at < input.size(); at += size, size = size % 97 + 1) {
        size = std::min(size, input.size() - at);
        resampler->push(std::span(input).subspan(at, size), found);
    }
    resampler->finish(found);
    QCOMPARE(found, *whole);
}

void TestResampler::refusesImpossibleFormats_data()
{
    QTest::addColumn<uint32_t>("rate");
    QTest::addColumn<uint32_t>("channels");
    QTest::newRow("no rate") << 0U << 1U;
    QTest::newRow("absurd rate") << 4000000000U << 1U;
    QTest::newRow("no channels") << 44100U << 0U;
    QTest::newRow("absurd channels") << 44100U << 65535U;
}

void TestResampler::refusesImpossibleFormats()
{
    QFETCH(uint32_t, rate);
    QFETCH(uint32_t, channels);
    const auto found = resample(std::vector<float>(100), rate, channels);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestResampler)
#include "tst_resampler.moc"
