// SPDX-License-Identifier: Apache-2.0
#include "engine/hearing.h"
#include "engine/session.h"
#include "tests/engine/audio/mini_hearing.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/model/golden_models.h"

#include <cmath>

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

std::filesystem::path projectorPath(const std::string &name)
{
    return std::string(HEARTH_TEST_DATA "/golden/") + name + "/mmproj-" + name + ".gguf";
}

std::unique_ptr<Hearing> openHearing(const std::string &name)
{
    auto hearing = Hearing::open(projectorPath(name), goldenModel(name));
    if (!hearing)
        qFatal("%s", hearing.error().message.c_str());
    return std::move(*hearing);
}

std::vector<float> tone(size_t samples)
{
    std::vector<float> result(samples);
    for (size_t i = 0; i < samples; ++i)
        result[i] = 0.3F * std::sin(0.1F * static_cast<float>(i));
    return result;
}

std::vector<text::Segment> question()
{
    return text::renderPrompt(
        {{.content = "What is <|audio|> said?", .media = {text::Media::Audio}}}, {});
}

} // namespace

class TestHearing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundBecomesAPrompt_data();
    void soundBecomesAPrompt();
    void longSoundHasSeveralParts();
    void sayWhenThePromptHasNoPlace();
    void refusesAnotherModelsProjector();
    void refusesWhatCannotHear();
    void refusesAMissingFile();
};

void TestHearing::soundBecomesAPrompt_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"tiny-e2b", "tiny-unified"})
        QTest::newRow(name) << std::string(name);
}

void TestHearing::soundBecomesAPrompt()
{
    QFETCH(std::string, name);
    const auto hearing = openHearing(name);
    const auto heard = hearing->listen(tone(20800));
    QVERIFY2(heard, heard ? "" : heard.error().message.c_str());
    QCOMPARE(heard->parts.size(), 1U);
    const auto model = goldenModel(name);
    const auto composed = composePrompt(model->tokenizer(), 128, question(), {&*heard, 1});
    QVERIFY2(composed, composed ? "" : composed.error().message.c_str());
    const text::SpecialTokens &special = model->tokenizer().special();
    // The user's own "<|audio|>" is no place.
    QCOMPARE(std::ranges::count(composed->tokens, special.audio), 33);
    QCOMPARE(composed->soft.size(), 1U);
    const uint32_t first = composed->soft[0].first;
    QCOMPARE(composed->tokens[first - 1], special.audioBegin);
    QCOMPARE(composed->tokens[first], special.audio);
    QCOMPARE(composed->tokens[first + 33], special.audioEnd);
    const auto session = makeSession(name);
    const auto done = session->prefill(composed->prompt());
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QVERIFY(!session->logits().empty());
}

void TestHearing::longSoundHasSeveralParts()
{
    const auto hearing = openHearing("tiny-unified");
    const auto heard = hearing->listen(tone(audio::kSegmentSamples + 1000));
    QVERIFY(heard);
    QCOMPARE(heard->parts.size(), 2U);
    QCOMPARE(heard->parts[1].seconds, 30.0);
    const auto composed =
        composePrompt(goldenModel("tiny-unified")->tokenizer(), 128, question(), {&*heard, 1});
    QVERIFY(composed);
    QCOMPARE(composed->soft.size(), 2U);
    QCOMPARE(composed->soft[1].first, composed->soft[0].first + 750 + 2);
    const uint64_t cost = audio::promptTokens(hearing->kind(), audio::kSegmentSamples + 1000);
    QCOMPARE(cost, uint64_t{750 + 2 + 2 + 2});
}

void TestHearing::sayWhenThePromptHasNoPlace()
{
    const EncodedMedia sound{
        .kind = text::Media::Audio,
        .parts = {{.rows = std::make_shared<const std::vector<float>>(128, 0.5F)}}};
    const text::Tokenizer &tokenizer = goldenModel("tiny-e2b")->tokenizer();
    const std::vector<text::Segment> silent = text::renderPrompt({{.content = "Hello"}}, {});
    const auto composed = composePrompt(tokenizer, 128, silent, {&sound, 1});
    QVERIFY(!composed);
    QCOMPARE(composed.error().code, base::ErrorCode::InvalidInput);
    const EncodedMedia empty{.kind = text::Media::Audio, .parts = {{.rows = nullptr}}};
    QVERIFY(!composePrompt(tokenizer, 128, question(), {&empty, 1}));
}

void TestHearing::refusesAnotherModelsProjector()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = MiniHearing().write(folder); // 48 numbers per soft token
    const auto hearing = Hearing::open(path, goldenModel("tiny-e2b"));
    QVERIFY(!hearing);
    QCOMPARE(hearing.error().code, base::ErrorCode::Unsupported);
    QCOMPARE(complaintAbout(hearing.error(), QStringLiteral("mini.gguf"),
                            QStringLiteral("belongs to another model")),
             QString());
}

void TestHearing::refusesWhatCannotHear()
{
    const auto hearing = Hearing::open(projectorPath("tiny-moe"), goldenModel("tiny-moe"));
    QVERIFY(!hearing);
    QCOMPARE(hearing.error().code, base::ErrorCode::Unsupported);
}

void TestHearing::refusesAMissingFile()
{
    const auto hearing = Hearing::open("/nonexistent/mmproj.gguf", goldenModel("tiny-e2b"));
    QVERIFY(!hearing);
    QCOMPARE(hearing.error().code, base::ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestHearing)
#include "tst_hearing.moc"
