// SPDX-License-Identifier: Apache-2.0
#include "engine/text/media_prompt.h"

#include <limits>

#include <QTest>

using namespace engine::text;

namespace {

QString expanded(const std::vector<Segment> &prompt, const std::vector<MediaContent> &media)
{
    const auto segments = expandMedia(prompt, media);
    return segments ? QString::fromStdString(renderedText(*segments))
                    : QStringLiteral("error: ") + QString::fromStdString(segments.error().message);
}

std::vector<Segment> markup(const std::string &text)
{
    return {{.text = text, .control = ControlTokens::Recognised}};
}

// Frames as the reference samples and times them.
MediaContent video(uint64_t frames, double rate, uint32_t wanted, uint32_t tokens)
{
    MediaContent result{.kind = Media::Video, .parts = {}};
    for (const uint64_t frame : sampledFrames(frames, wanted))
        result.parts.push_back({.tokens = tokens, .seconds = static_cast<double>(frame) / rate});
    return result;
}

} // namespace

class TestMediaPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesImagesAndSound();
    void writesVideosAsTheReference_data();
    void writesVideosAsTheReference();
    void keepsTheOrder();
    void leavesForeignTextAlone();
    void refusesWhatDoesNotBelongTogether_data();
    void refusesWhatDoesNotBelongTogether();
    void survivesOddTimes();
    void samplesFramesEvenly();
};

void TestMediaPrompt::writesImagesAndSound()
{
    QCOMPARE(expanded(markup("a<|image|>b"), {{Media::Image, {{.tokens = 3}}}}),
             QStringLiteral("a<|image><|image|><|image|><|image|><image|>b"));
    QCOMPARE(expanded(markup("<|audio|>"), {{Media::Audio, {{.tokens = 2}, {.tokens = 1}}}}),
             QStringLiteral("<|audio><|audio|><|audio|><audio|><|audio><|audio|><audio|>"));
}

// Recorded from transformers' Gemma4Processor.replace_video_token() and its default sampling.
void TestMediaPrompt::writesVideosAsTheReference_data()
{
    QTest::addColumn<uint64_t>("frames");
    QTest::addColumn<double>("rate");
    QTest::addColumn<uint32_t>("wanted");
    QTest::addColumn<uint32_t>("tokens");
    QTest::addColumn<QString>("expected");
    QTest::newRow("four seconds") << uint64_t{100} << 25.0 << 4U << 3U
                                  << QStringLiteral(
                                         "00:00 <|image><|video|><|video|><|video|><image|> "
                                         "00:01 <|image><|video|><|video|><|video|><image|> "
                                         "00:02 <|image><|video|><|video|><|video|><image|> "
                                         "00:03 <|image><|video|><|video|><|video|><image|>");
    QTest::newRow("five minutes") << uint64_t{9000} << 29.97 << 5U << 2U
                                  << QStringLiteral("00:00 <|image><|video|><|video|><image|> "
                                                    "01:00 <|image><|video|><|video|><image|> "
                                                    "02:00 <|image><|video|><|video|><image|> "
                                                    "03:00 <|image><|video|><|video|><image|> "
                                                    "04:00 <|image><|video|><|video|><image|>");
    QTest::newRow("more than an hour")
        << uint64_t{240000} << 24.0 << 3U << 1U
        << QStringLiteral("00:00 <|image><|video|><image|> 55:33 <|image><|video|><image|> "
                          "111:06 <|image><|video|><image|>");
}

void TestMediaPrompt::writesVideosAsTheReference()
{
    QFETCH(uint64_t, frames);
    QFETCH(double, rate);
    QFETCH(uint32_t, wanted);
    QFETCH(uint32_t, tokens);
    QFETCH(QString, expected);
    QCOMPARE(expanded(markup("<|video|>"), {video(frames, rate, wanted, tokens)}), expected);
}

void TestMediaPrompt::keepsTheOrder()
{
    const std::vector<MediaContent> media = {{Media::Audio, {{.tokens = 1}}},
                                             {Media::Image, {{.tokens = 1}}},
                                             {Media::Video, {{.tokens = 1, .seconds = 61.0}}}};
    QCOMPARE(expanded(markup("<|audio|><|image|>, <|video|>!"), media),
             QStringLiteral("<|audio><|audio|><audio|><|image><|image|><image|>, "
                            "01:01 <|image><|video|><image|>!"));
}

void TestMediaPrompt::leavesForeignTextAlone()
{
    const std::vector<Segment> prompt = {
        {.text = "<|image|>", .control = ControlTokens::Recognised},
        {.text = "<|image|> said the user", .control = ControlTokens::AsText}};
    const auto found =
        expandMedia(prompt, std::vector<MediaContent>{{Media::Image, {{.tokens = 1}}}});
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 2U);
    QCOMPARE(found->at(0).text, std::string("<|image><|image|><image|>"));
    QCOMPARE(found->at(1).text, std::string("<|image|> said the user"));
    QVERIFY(found->at(1).control == ControlTokens::AsText);
}

void TestMediaPrompt::refusesWhatDoesNotBelongTogether_data()
{
    QTest::addColumn<std::vector<MediaContent>>("media");
    using List = std::vector<MediaContent>;
    QTest::newRow("nothing") << List{};
    QTest::newRow("another kind") << List{{Media::Audio, {{.tokens = 1}}}};
    QTest::newRow("too many") << List{{Media::Image, {{.tokens = 1}}},
                                      {Media::Image, {{.tokens = 1}}}};
    QTest::newRow("no tokens") << List{{Media::Image, {{.tokens = 0}}}};
    QTest::newRow("no parts") << List{{Media::Image, {}}};
    QTest::newRow("an image of two parts") << List{{Media::Image, {{.tokens = 1}, {.tokens = 1}}}};
}

void TestMediaPrompt::refusesWhatDoesNotBelongTogether()
{
    QFETCH(std::vector<MediaContent>, media);
    const auto found = expandMedia(markup("<|image|>"), media);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::InvalidInput);
}

void TestMediaPrompt::survivesOddTimes()
{
    MediaContent odd{.kind = Media::Video, .parts = {}};
    for (const double seconds :
         {-5.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        odd.parts.push_back({.tokens = 1, .seconds = seconds});
    QCOMPARE(expanded(markup("<|video|>"), {odd}),
             QStringLiteral("00:00 <|image><|video|><image|> 00:00 <|image><|video|><image|> "
                            "16666666:40 <|image><|video|><image|>"));
}

void TestMediaPrompt::samplesFramesEvenly()
{
    QCOMPARE(sampledFrames(100, 4), (std::vector<uint64_t>{0, 25, 50, 75}));
    QCOMPARE(sampledFrames(7, 2), (std::vector<uint64_t>{0, 3}));
    QCOMPARE(sampledFrames(3, 32), (std::vector<uint64_t>{0, 1, 2}));
    QVERIFY(sampledFrames(0).empty());
    QVERIFY(sampledFrames(100, 0).empty());
    const std::vector<uint64_t> many = sampledFrames(33);
    QCOMPARE(many.size(), size_t{kVideoFrames});
    QCOMPARE(many.back(), uint64_t{31});
    QCOMPARE(sampledFrames(std::numeric_limits<uint64_t>::max(), 2).back(),
             std::numeric_limits<uint64_t>::max() / 2);
}

QTEST_APPLESS_MAIN(TestMediaPrompt)
#include "tst_media_prompt.moc"
