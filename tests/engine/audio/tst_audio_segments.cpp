// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_segments.h"

#include <limits>
#include <vector>

#include <QTest>

using namespace engine::audio;

class TestAudioSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTokens_data();
    void countsTokens();
    void cutsLongRecordings();
    void leavesOutARestThatIsTooShort();
    void refusesWhatIsNoSound_data();
    void refusesWhatIsNoSound();
    void refusesTenHours();
    void acceptsSound();
};

// The reference's token counts: Gemma4Processor for the conformer, 640 samples each for raw frames.
void TestAudioSegments::countsTokens_data()
{
    QTest::addColumn<uint32_t>("samples");
    QTest::addColumn<uint32_t>("conformer");
    QTest::addColumn<uint32_t>("rawFrames");
    QTest::newRow("nothing") << 0U << 0U << 0U;
    QTest::newRow("one sample") << 1U << 0U << 1U;
    QTest::newRow("just too short") << 160U << 0U << 1U;
    QTest::newRow("one frame") << 161U << 1U << 1U;
    QTest::newRow("four frames") << 800U << 1U << 2U;
    QTest::newRow("five frames") << 801U << 2U << 2U;
    QTest::newRow("1.3 seconds") << 20800U << 33U << 33U;
    QTest::newRow("30 seconds") << kSegmentSamples << 750U << 750U;
}

void TestAudioSegments::countsTokens()
{
    QFETCH(uint32_t, samples);
    QFETCH(uint32_t, conformer);
    QFETCH(uint32_t, rawFrames);
    QCOMPARE(segmentTokens(AudioKind::Conformer, samples), conformer);
    QCOMPARE(segmentTokens(AudioKind::RawFrames, samples), rawFrames);
}

void TestAudioSegments::cutsLongRecordings()
{
    const uint64_t samples = uint64_t{3} * kSegmentSamples + 20800;
    const std::vector<Segment> parts = segments(AudioKind::Conformer, samples);
    QCOMPARE(parts.size(), 4U);
    uint64_t next = 0;
    uint64_t tokens = 0;
    for (const Segment &part : parts) {
        QCOMPARE(part.first, next);
        QVERIFY(part.tokens <= kMostSegmentTokens);
        next += part.samples;
        tokens += part.tokens + 2;
    }
    QCOMPARE(next, samples);
    QCOMPARE(parts.back().tokens, 33U);
    QCOMPARE(promptTokens(AudioKind::Conformer, samples), tokens);
}

void TestAudioSegments::leavesOutARestThatIsTooShort()
{
    const uint64_t samples = uint64_t{kSegmentSamples} + 100;
    QCOMPARE(segments(AudioKind::Conformer, samples).size(), 1U);
    QCOMPARE(promptTokens(AudioKind::Conformer, samples), uint64_t{752});
    QCOMPARE(segments(AudioKind::RawFrames, samples).size(), 2U);
    QCOMPARE(promptTokens(AudioKind::RawFrames, samples), uint64_t{752 + 3});
}

void TestAudioSegments::refusesWhatIsNoSound_data()
{
    QTest::addColumn<std::vector<float>>("samples");
    QTest::addColumn<QString>("says");
    std::vector<float> broken(1000, 0.1F);
    QTest::newRow("empty") << std::vector<float>() << QStringLiteral("empty");
    QTest::newRow("too short") << std::vector<float>(100) << QStringLiteral("shorter than");
    broken[500] = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("not a number") << broken << QStringLiteral("not sound");
    broken[500] = -std::numeric_limits<float>::infinity();
    QTest::newRow("infinite") << broken << QStringLiteral("not sound");
    broken[500] = 1e9F;
    QTest::newRow("not scaled") << broken << QStringLiteral("not sound");
}

void TestAudioSegments::refusesWhatIsNoSound()
{
    QFETCH(std::vector<float>, samples);
    QFETCH(QString, says);
    const auto checked = checkWaveform(AudioKind::Conformer, samples);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::ErrorCode::InvalidInput);
    QVERIFY2(QString::fromStdString(checked.error().message).contains(says),
             checked.error().message.c_str());
}

void TestAudioSegments::refusesTenHours()
{
    const auto checked = checkLength(AudioKind::RawFrames, uint64_t{10} * 3600 * kSampleRate);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::ErrorCode::InvalidInput);
    QVERIFY2(checked.error().message.find("10 h 0 min") != std::string::npos,
             checked.error().message.c_str());
    QVERIFY(checkLength(AudioKind::RawFrames, kMostSamples).has_value());
    QVERIFY(!checkLength(AudioKind::RawFrames, kMostSamples + 1));
    QVERIFY(!checkLength(AudioKind::RawFrames, ~uint64_t{0}));
}

void TestAudioSegments::acceptsSound()
{
    QVERIFY(checkWaveform(AudioKind::Conformer, std::vector<float>(161, -1.5F)).has_value());
    QVERIFY(checkWaveform(AudioKind::RawFrames, std::vector<float>(1)).has_value());
}

QTEST_APPLESS_MAIN(TestAudioSegments)
#include "tst_audio_segments.moc"
