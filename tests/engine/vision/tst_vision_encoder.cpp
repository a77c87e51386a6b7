// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "engine/vision/vision_encoder.h"

#include <cmath>
#include <cstring>
#include <fstream>
#include <string_view>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace engine::vision;

namespace {

std::filesystem::path projectorPath(const std::string &name)
{
    return std::filesystem::path(HEARTH_TEST_DATA) / "golden" / name / ("mmproj-" + name + ".gguf");
}

// A picture whose pixels differ everywhere.
struct Picture {
    std::vector<uint8_t> rgb;
    PictureView view;

    Picture(uint32_t width, uint32_t height)
        : rgb(size_t{width} * height * 3)
        , view{.size = {width, height}, .rgb = rgb}
    {
        for (size_t i = 0; i < rgb.size(); ++i)
            rgb[i] = static_cast<uint8_t>(i * i / 7 + i);
    }
};

} // namespace

class TestVisionEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPicturesInTheReferencesSizes_data();
    void showsPicturesInTheReferencesSizes();
    void refusesEmptyPicturesAndOtherBudgets();
    void backendsAgree_data();
    void backendsAgree();
    void costsNothingAgain();
    void keepsToTheFilesOwnBudget();
    void stopsInsideALayer();
    void survivesDamagedFiles_data();
    void survivesDamagedFiles();
};

void TestVisionEncoder::showsPicturesInTheReferencesSizes_data()
{
    QTest::addColumn<uint>("width");
    QTest::addColumn<uint>("height");
    QTest::addColumn<uint>("budget");
    QTest::addColumn<uint>("shownWidth");
    QTest::addColumn<uint>("shownHeight");
    QTest::newRow("golden") << 230U << 150U << 70U << 480U << 288U;
    QTest::newRow("square") << 1000U << 1000U << 280U << 768U << 768U;
    QTest::newRow("strip") << 100000U << 10U << 70U << 3360U << 48U;
    QTest::newRow("tall strip") << 1U << 60U << 70U << 48U << 3072U;
}

void TestVisionEncoder::showsPicturesInTheReferencesSizes()
{
    QFETCH(uint, width);
    QFETCH(uint, height);
    QFETCH(uint, budget);
    const auto shown = shownSize({width, height}, budget);
    QVERIFY(shown);
    QTEST(shown->width, "shownWidth");
    QTEST(shown->height, "shownHeight");
    QVERIFY(softTokens(*shown) <= budget);
}

void TestVisionEncoder::refusesEmptyPicturesAndOtherBudgets()
{
    QVERIFY(!shownSize({0, 5}, 70));
    QVERIFY(!shownSize({5, 5}, 71));
    QVERIFY(!shownSize({1U << 31U, 5}, 70));
}

void TestVisionEncoder::backendsAgree_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tiny-e2b", "tiny-dense", "tiny-unified"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestVisionEncoder::backendsAgree()
{
    QFETCH(QString, name);
    const auto file = gguf::GgufFile::open(projectorPath(name.toStdString()));
    const auto reference = compute::reference::makeBackend();
    const auto fast = compute::cpu::makeBackend({});
    const auto slowEncoder = VisionEncoder::load(*file, *reference, {});
    const auto fastEncoder = VisionEncoder::load(*file, **fast, {});
    QVERIFY(slowEncoder && fastEncoder);
    const Picture picture(300, 90);
    const auto expected = (*slowEncoder)->encode(picture.view, {.budget = 70});
    const auto found = (*fastEncoder)->encode(picture.view, {.budget = 70});
    QVERIFY(expected && found);
    QCOMPARE((*found)->size(), (*expected)->size());
    double squares = 0.0;
    for (size_t i = 0; i < (*found)->size(); ++i)
        squares += std::pow((**found)[i] - (**expected)[i], 2);
    // The CPU backend rounds what meets the tower's weights to bf16, as in training; recorded cases
    // may differ by 2e-2.
    QVERIFY(std::sqrt(squares / static_cast<double>((*found)->size())) <= 5e-3);
}

void TestVisionEncoder::costsNothingAgain()
{
    const auto file = gguf::GgufFile::open(projectorPath("tiny-e2b"));
    const auto backend = compute::cpu::makeBackend({});
    const auto encoder = VisionEncoder::load(*file, **backend, {});
    QVERIFY(encoder);
    uint32_t steps = 0;
    const EncodeOptions options{.budget = 70, .progress = [&](uint32_t, uint32_t) { ++steps; }};
    const Picture picture(100, 100);
    const auto first = (*encoder)->encode(picture.view, options);
    QCOMPARE(steps, 4U);
    const auto again = (*encoder)->encode(picture.view, options);
    QVERIFY(first && again);
    QCOMPARE(again->get(), first->get());
    QCOMPARE(steps, 4U);
    Picture other(100, 100);
    other.rgb[0] ^= 0xFFU;
    QVERIFY((*encoder)->encode(other.view, options)->get() != first->get());
}

// A key as long as the one that says how large a picture may be becomes that.
void TestVisionEncoder::keepsToTheFilesOwnBudget()
{
    std::ifstream stream(projectorPath("tiny-e2b"), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const std::string_view key = "clip.vision.image_max_pixels";
    const size_t at = bytes.find("general.quantization_version");
    QVERIFY(at != std::string::npos);
    bytes.replace(at, key.size(), key);
    const uint32_t pixels = 100 * kTokenSide * kTokenSide; // between two budgets
    std::memcpy(&bytes[at + key.size() + sizeof(uint32_t)], &pixels, sizeof(pixels));
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "small.gguf";
    std::ofstream(path, std::ios::binary) << bytes;
    const auto backend = compute::cpu::makeBackend({.threads = 1});
    const auto file = gguf::GgufFile::open(path);
    QVERIFY(file);
    const auto encoder = VisionEncoder::load(*file, **backend, {});
    QVERIFY2(encoder, encoder ? "" : encoder.error().message.c_str());
    const Picture picture(200, 100);
    const auto rows = (*encoder)->encode(picture.view, {.budget = 280});
    QVERIFY(rows);
    const auto shown = shownSize({200, 100}, 70);
    QCOMPARE((*rows)->size(), size_t{softTokens(*shown)} * (*encoder)->width());
}

void TestVisionEncoder::stopsInsideALayer()
{
    const auto file = gguf::GgufFile::open(projectorPath("tiny-e2b"));
    const auto backend = compute::cpu::makeBackend({});
    const auto encoder = VisionEncoder::load(*file, **backend, {});
    base::CancelToken cancel;
    const auto stopped =
        (*encoder)->encode(Picture(64, 64).view,
                           {.budget = 70, .cancel = &cancel, .progress = [&](uint32_t, uint32_t) {
                                cancel.cancel();
                            }});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
}

void TestVisionEncoder::survivesDamagedFiles_data()
{
    backendsAgree_data();
}

// Bytes of the header and of the weights changed, and files cut short: an error or a usable
// encoder, never a crash.
void TestVisionEncoder::survivesDamagedFiles()
{
    QFETCH(QString, name);
    std::ifstream stream(projectorPath(name.toStdString()), std::ios::binary);
    const std::vector<char> good{std::istreambuf_iterator<char>(stream), {}};
    QVERIFY(!good.empty());
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "damaged.gguf";
    const auto backend = compute::cpu::makeBackend({.threads = 1});
    const Picture picture(50, 50);
    uint32_t random = 12345;
    const auto next = [&](size_t below) {
        random = random * 1664525U + 1013904223U;
        return static_cast<size_t>(random >> 4U) % below;
    };
    for (int round = 0; round < 60; ++round) {
        std::vector<char> bytes = good;
        for (int i = 0; i < 3; ++i)
            bytes[next(round % 2 == 0 ? 12000 : bytes.size())] = static_cast<char>(next(256));
        if (round % 5 == 0)
            bytes.resize(next(bytes.size()));
        std::ofstream(path, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        const auto file = gguf::GgufFile::open(path);
        if (!file)
            continue;
        const auto encoder = VisionEncoder::load(*file, **backend, {});
        if (!encoder) {
            QVERIFY(!encoder.error().message.empty());
            continue;
        }
        const auto rows = (*encoder)->encode(picture.view, {.budget = 70});
        QVERIFY(rows || !rows.error().message.empty());
    }
}

QTEST_APPLESS_MAIN(TestVisionEncoder)
#include "tst_vision_encoder.moc"
