// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_encoder.h"
#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "tests/golden/safetensors.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace engine;
using audio::AudioEncoder;
using audio::AudioKind;

namespace {

// An open projector of the golden data on a backend.
struct Opened {
    std::unique_ptr<gguf::GgufFile> file;
    std::unique_ptr<compute::Backend> backend;
    std::unique_ptr<AudioEncoder> encoder;
};

base::Result<gguf::GgufFile> openProjector(const QString &name)
{
    const QString path = QStringLiteral(HEARTH_TEST_DATA "/golden/%1/mmproj-%1.gguf").arg(name);
    return gguf::GgufFile::open(path.toStdString());
}

Opened open(const QString &name, bool fast)
{
    Opened result;
    auto backend =
        fast ? compute::cpu::makeBackend({.threads = 2}) : compute::reference::makeBackend();
    auto file = openProjector(name);
    if (!backend || !file)
        qFatal("the backend or the file does not open");
    result.file = std::make_unique<gguf::GgufFile>(std::move(*file));
    result.backend = std::move(*backend);
    auto encoder = AudioEncoder::load(*result.file, *result.backend, {});
    if (!encoder)
        qFatal("%s", encoder.error().message.c_str());
    result.encoder = std::move(*encoder);
    return result;
}

std::vector<float> sweep(size_t samples)
{
    std::vector<float> result(samples);
    for (size_t i = 0; i < samples; ++i) {
        const double time = static_cast<double>(i) / audio::kSampleRate;
        result[i] = static_cast<float>(
            0.3 * std::sin(2.0 * std::numbers::pi * (200.0 + 90.0 * time) * time));
    }
    return result;
}

struct Difference {
    double largest = 0.0;
    double rms = 0.0;
};

Difference difference(std::span<const float> a, std::span<const float> b)
{
    Difference result;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double d = std::abs(double{a[i]} - double{b[i]});
        result.largest = std::max(result.largest, d);
        result.rms += d * d;
    }
    result.rms = std::sqrt(result.rms / static_cast<double>(std::max<size_t>(a.size(), 1)));
    return result;
}

void addVariants()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-unified"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

class TestAudioEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTheFileIs();
    void agreesWithTheReference();
    void rawFramesAgreeWithTheReference();
    void fastAgreesWithPlain_data() { addVariants(); }
    void fastAgreesWithPlain();
    void segmentsDoNotHearEachOther();
    void reportsProgress();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void refusesWhatIsNoSound();
    void refusesFeaturesOfAnotherShape();
    void refusesAFileThatDoesNotHear();
};

void TestAudioEncoder::knowsWhatTheFileIs()
{
    const Opened conformer = open(QStringLiteral("tiny-e2b"), false);
    QCOMPARE(conformer.encoder->kind(), AudioKind::Conformer);
    QCOMPARE(conformer.encoder->width(), 128U);
    QCOMPARE(conformer.encoder->features(), 128U);
    const Opened raw = open(QStringLiteral("tiny-unified"), false);
    QCOMPARE(raw.encoder->kind(), AudioKind::RawFrames);
    QCOMPARE(raw.encoder->features(), 640U);
}

// 2.39 seconds: the spectrogram's last frame is masked, because it hangs over the end. Recorded
// from transformers (attention "sdpa") with the weights of tests/golden/tiny-e2b.
void TestAudioEncoder::agreesWithTheReference()
{
    std::vector<float> sound(38240);
    uint32_t noise = 1;
    for (size_t i = 0; i < sound.size(); ++i) {
        const double time = static_cast<double>(i) / audio::kSampleRate;
        noise = noise * 1664525U + 1013904223U;
        sound[i] = static_cast<float>(
            0.3 * std::sin(2.0 * std::numbers::pi * (150.0 + 400.0 * time) * time)
            + 0.1 * ((noise >> 8U) / 16777216.0 - 0.5));
    }
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/engine/audio/soft_tokens_e2b.f32"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    std::vector<float> expected;
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        expected.push_back(std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.data() + i)));
    const Opened opened = open(QStringLiteral("tiny-e2b"), false);
    const auto found = opened.encoder->encode(sound);
    QVERIFY2(found.has_value(), found ? "" : found.error().message.c_str());
    QCOMPARE(found->size(), 1U);
    QCOMPARE(found->front().rows.size(), expected.size());
    const Difference d = difference(found->front().rows, expected);
    QVERIFY2(d.largest < 1e-3, qPrintable(QString::number(d.largest)));
}

void TestAudioEncoder::rawFramesAgreeWithTheReference()
{
    const auto golden =
        golden::Safetensors::open(HEARTH_TEST_DATA "/golden/tiny-unified/golden.safetensors");
    QVERIFY(golden.has_value());
    const auto waveform = golden->floats("audio0.waveform");
    const auto expected = golden->floats("audio0.soft_tokens");
    QVERIFY(waveform && expected);
    const Opened opened = open(QStringLiteral("tiny-unified"), false);
    const auto found = opened.encoder->encode(*waveform);
    QVERIFY(found.has_value());
    QCOMPARE(found->front().rows.size(), expected->size());
    const Difference d = difference(found->front().rows, *expected);
    QVERIFY2(d.largest < 1e-4, qPrintable(QString::number(d.largest)));
}

// 4.3 seconds: several windows of attention, and a last frame that stands alone.
void TestAudioEncoder::fastAgreesWithPlain()
{
    QFETCH(QString, name);
    const std::vector<float> sound = sweep(68800 + 161);
    const Opened plain = open(name, false);
    const Opened fast = open(name, true);
    const auto expected = plain.encoder->encode(sound);
    const auto found = fast.encoder->encode(sound);
    QVERIFY(expected && found);
    QCOMPARE(found->front().rows.size(), expected->front().rows.size());
    const Difference d = difference(found->front().rows, expected->front().rows);
    // What meets the conformer's weights is rounded to bf16; recorded cases may differ by 2e-2.
    QVERIFY2(d.rms < 5e-3, qPrintable(QString::number(d.rms)));
}

void TestAudioEncoder::segmentsDoNotHearEachOther()
{
    const Opened opened = open(QStringLiteral("tiny-e2b"), true);
    const std::vector<float> sound = sweep(audio::kSegmentSamples + 20000);
    const auto whole = opened.encoder->encode(sound);
    const auto rest = opened.encoder->encode(std::span(sound).subspan(audio::kSegmentSamples));
    QVERIFY(whole && rest);
    QCOMPARE(whole->size(), 2U);
    QCOMPARE(whole->front().rows.size(), size_t{750} * opened.encoder->width());
    QCOMPARE(whole->back().segment.first, uint64_t{audio::kSegmentSamples});
    QCOMPARE(whole->back().rows, rest->front().rows);
}

void TestAudioEncoder::reportsProgress()
{
    const Opened opened = open(QStringLiteral("tiny-e2b"), true);
    std::vector<std::pair<uint32_t, uint32_t>> seen;
    audio::EncodeOptions options;
    options.progress = [&](uint32_t done, uint32_t total) { seen.emplace_back(done, total); };
    QVERIFY(opened.encoder->encode(sweep(audio::kSegmentSamples + 20000), options).has_value());
    QCOMPARE(seen.size(), 6U); // two layers and a projection, twice
    for (uint32_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], std::pair(i + 1, 6U));
}

void TestAudioEncoder::stopsWhenCancelled_data()
{
    addVariants();
}

void TestAudioEncoder::stopsWhenCancelled()
{
    QFETCH(QString, name);
    const Opened opened = open(name, true);
    base::CancelToken cancel;
    audio::EncodeOptions options{.cancel = &cancel, .progress = {}};
    options.progress = [&](uint32_t, uint32_t) { cancel.cancel(); };
    const auto found = opened.encoder->encode(sweep(audio::kSegmentSamples + 20000), options);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
    cancel.reset();
    options.progress = {};
    QVERIFY(opened.encoder->encode(sweep(20000), options).has_value());
}

void TestAudioEncoder::refusesWhatIsNoSound()
{
    const Opened opened = open(QStringLiteral("tiny-e2b"), true);
    const auto nothing = opened.encoder->encode({});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, base::ErrorCode::InvalidInput);
    std::vector<float> broken = sweep(20000);
    broken[7] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!opened.encoder->encode(broken));
}

void TestAudioEncoder::refusesFeaturesOfAnotherShape()
{
    const Opened opened = open(QStringLiteral("tiny-e2b"), true);
    for (const size_t size : {size_t{0}, size_t{127}, size_t{3000} * 128}) {
        const auto found = opened.encoder->encodeFeatures(std::vector<float>(size));
        QVERIFY(!found);
        QCOMPARE(found.error().code, base::ErrorCode::InvalidInput);
    }
}

void TestAudioEncoder::refusesAFileThatDoesNotHear()
{
    const auto backend = compute::reference::makeBackend();
    const auto file = openProjector(QStringLiteral("tiny-moe"));
    QVERIFY(backend && file);
    const auto encoder = AudioEncoder::load(*file, *backend, {});
    QVERIFY(!encoder);
    QCOMPARE(encoder.error().code, base::ErrorCode::Unsupported);
}

QTEST_APPLESS_MAIN(TestAudioEncoder)
#include "tst_audio_encoder.moc"
