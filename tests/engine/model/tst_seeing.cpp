// SPDX-License-Identifier: Apache-2.0
#include "engine/seeing.h"
#include "engine/senses.h"
#include "engine/session.h"
#include "tests/engine/audio/mini_hearing.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/model/golden_models.h"

#include <algorithm>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

QString projectorPath(const std::string &name)
{
    return QString::fromStdString(std::string(HEARTH_TEST_DATA "/golden/") + name + "/mmproj-"
                                  + name + ".gguf");
}

std::unique_ptr<Seeing> openSeeing(const std::string &name)
{
    auto seeing = Seeing::open(projectorPath(name).toStdString(), goldenModel(name));
    if (!seeing)
        qFatal("%s", seeing.error().message.c_str());
    return std::move(*seeing);
}

struct Pixels {
    explicit Pixels(uint32_t width, uint32_t height, uint8_t seed = 1)
        : size{.width = width, .height = height}
    {
        for (uint32_t i = 0; i < width * height * 3; ++i)
            rgb.push_back(static_cast<uint8_t>(i * 7 * seed + i / width));
    }
    vision::PictureView view() const { return {.size = size, .rgb = rgb}; }

    vision::PictureSize size;
    std::vector<uint8_t> rgb;
};

// A folder with these files of the golden data under new names.
struct Folder {
    void add(const QString &source, const QString &name) const
    {
        QVERIFY(QFile::copy(source, folder.filePath(name)));
    }
    std::filesystem::path at(const QString &name) const
    {
        return folder.filePath(name).toStdString();
    }
    QTemporaryDir folder;
};

constexpr uint32_t kWidth = 128; // of all golden models

} // namespace

class TestSeeing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureBecomesAPrompt_data();
    void aPictureBecomesAPrompt();
    void aVideoBecomesTimedFrames();
    void countsTheStepsOfAllFrames();
    void stopsWhenCancelled();
    void refusesAVideoWithoutFrames();
    void refusesAnotherModelsProjector();
    void tellsWhatAProjectorCan();
    void findsTheProjectorBesideTheModel();
    void findsTheProjectorWithTheLikestName();
    void saysWhyNoProjectorFits();
};

void TestSeeing::aPictureBecomesAPrompt_data()
{
    addModelRows();
}

void TestSeeing::aPictureBecomesAPrompt()
{
    QFETCH(std::string, name);
    const auto seeing = openSeeing(name);
    const auto seen = seeing->look(Pixels(200, 100).view(), {.budget = 70});
    QVERIFY2(seen, seen ? "" : seen.error().message.c_str());
    QCOMPARE(seen->kind, text::Media::Image);
    QCOMPARE(seen->parts.size(), 1U);
    const auto model = goldenModel(name);
    const auto rendered = text::renderPrompt(
        {{.content = "What is <|image|> here?", .media = {text::Media::Image}}}, {});
    const auto composed = composePrompt(model->tokenizer(), kWidth, rendered, {&*seen, 1});
    QVERIFY2(composed, composed ? "" : composed.error().message.c_str());
    const auto tokens = vision::softTokens(*vision::shownSize({200, 100}, 70));
    QCOMPARE(std::ranges::count(composed->tokens, model->tokenizer().special().image),
             static_cast<std::ptrdiff_t>(tokens));
    QVERIFY(composed->soft.at(0).picture);
    const auto session = makeSession(name);
    const auto done = session->prefill(composed->prompt());
    QVERIFY2(done, done ? "" : done.error().message.c_str());
    QVERIFY(!session->logits().empty());
}

void TestSeeing::aVideoBecomesTimedFrames()
{
    const auto seeing = openSeeing("tiny-e2b");
    const Pixels first(96, 96);
    const Pixels second(96, 96, 3);
    const Frame frames[] = {{first.view(), 0.0}, {second.view(), 61.0}};
    const auto seen = seeing->watch(frames, {.budget = text::kVideoFrameTokens});
    QVERIFY(seen);
    QCOMPARE(seen->kind, text::Media::Video);
    QCOMPARE(seen->parts.size(), 2U);
    const auto rendered =
        text::renderPrompt({{.content = "What moves?", .media = {text::Media::Video}}}, {});
    const auto model = goldenModel("tiny-e2b");
    const auto composed = composePrompt(model->tokenizer(), kWidth, rendered, {&*seen, 1});
    QVERIFY2(composed, composed ? "" : composed.error().message.c_str());
    QCOMPARE(composed->soft.size(), 2U);
    std::string written;
    for (const text::TokenId id : composed->tokens)
        written += model->tokenizer().bytes(id);
    QVERIFY2(written.find("01:01") != std::string::npos, written.c_str());
}

void TestSeeing::countsTheStepsOfAllFrames()
{
    const auto seeing = openSeeing("tiny-e2b");
    const Pixels first(96, 96);
    const Pixels second(96, 96, 3);
    const Frame frames[] = {{first.view(), 0.0}, {second.view(), 1.0}};
    uint32_t last = 0;
    uint32_t whole = 0;
    const auto seen = seeing->watch(frames, {.budget = 70, .progress = [&](auto done, auto total) {
                                                 QVERIFY(done > last);
                                                 last = done;
                                                 whole = total;
                                             }});
    QVERIFY(seen);
    QCOMPARE(last, whole);
    QVERIFY(whole > 2);
}

void TestSeeing::stopsWhenCancelled()
{
    const auto seeing = openSeeing("tiny-e2b");
    base::CancelToken cancel;
    cancel.cancel();
    const auto seen = seeing->look(Pixels(96, 96, 5).view(), {.cancel = &cancel});
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, base::ErrorCode::Cancelled);
}

void TestSeeing::refusesAVideoWithoutFrames()
{
    const auto seen = openSeeing("tiny-e2b")->watch({}, {});
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, base::ErrorCode::InvalidInput);
}

void TestSeeing::refusesAnotherModelsProjector()
{
    const QTemporaryDir folder;
    const auto seeing = Seeing::open(MiniHearing().write(folder), goldenModel("tiny-e2b"));
    QVERIFY(!seeing); // it only hears
    QCOMPARE(seeing.error().code, base::ErrorCode::Unsupported);
}

void TestSeeing::tellsWhatAProjectorCan()
{
    const auto small = inspectProjector(projectorPath("tiny-e2b").toStdString());
    QVERIFY(small);
    QVERIFY(small->sight == vision::VisionKind::Tower);
    QVERIFY(small->hearing == audio::AudioKind::Conformer);
    QCOMPARE(small->width, kWidth);
    const auto deaf = inspectProjector(projectorPath("tiny-moe").toStdString());
    QVERIFY(deaf);
    QVERIFY(deaf->sight && !deaf->hearing);
    const auto text = inspectProjector(goldenPath("tiny-e2b"));
    QVERIFY(!text);
    QCOMPARE(text.error().code, base::ErrorCode::Unsupported);
}

void TestSeeing::findsTheProjectorBesideTheModel()
{
    const Folder folder;
    folder.add(projectorPath("tiny-moe"), QStringLiteral("MMPROJ-F16.GGUF"));
    const auto found = findProjector(folder.at(QStringLiteral("model.gguf")), kWidth);
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QCOMPARE(found->projector, folder.at(QStringLiteral("MMPROJ-F16.GGUF")));
}

void TestSeeing::findsTheProjectorWithTheLikestName()
{
    const Folder folder;
    folder.add(projectorPath("tiny-e2b"), QStringLiteral("mmproj-gemma-4-E2B.gguf"));
    folder.add(projectorPath("tiny-e4b"), QStringLiteral("gemma-4-E4B-mmproj.gguf"));
    const auto found = findProjector(folder.at(QStringLiteral("gemma-4-E4B-Q4_0.gguf")), kWidth);
    QVERIFY(found);
    QCOMPARE(found->projector, folder.at(QStringLiteral("gemma-4-E4B-mmproj.gguf")));
    const auto other = findProjector(folder.at(QStringLiteral("gemma-4-E2B-Q4_0.gguf")), kWidth);
    QVERIFY(other);
    QCOMPARE(other->projector, folder.at(QStringLiteral("mmproj-gemma-4-E2B.gguf")));
}

void TestSeeing::saysWhyNoProjectorFits()
{
    const Folder folder;
    const auto none = findProjector(folder.at(QStringLiteral("model.gguf")), kWidth);
    QVERIFY(!none);
    QCOMPARE(none.error().code, base::ErrorCode::NotFound);
    folder.add(projectorPath("tiny-moe"), QStringLiteral("mmproj.gguf"));
    const auto foreign = findProjector(folder.at(QStringLiteral("model.gguf")), 2560);
    QVERIFY(!foreign);
    QCOMPARE(complaintAbout(foreign.error(), QStringLiteral("mmproj.gguf"), QStringLiteral("2560")),
             QString());
}

QTEST_APPLESS_MAIN(TestSeeing)
#include "tst_seeing.moc"
