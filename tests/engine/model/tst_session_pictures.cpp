// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <algorithm>
#include <cmath>

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr uint32_t kPictureTokens = 40; // more than a window, and than a batch

// Smaller than a picture, and rings that hold nothing but the window and a batch.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

// Text, a picture whose tokens see each other, text.
struct PicturePrompt {
    std::vector<TokenId> tokens;
    SoftTokens soft;

    PicturePrompt(uint32_t hidden, uint32_t before, uint32_t after)
    {
        for (uint32_t i = 0; i < before + kPictureTokens + after; ++i)
            tokens.push_back(300 + i * 7 % 400);
        std::vector<float> rows(size_t{kPictureTokens} * hidden);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<float>(std::sin(static_cast<double>(i * i % 1009)));
        soft = {.first = before,
                .rows = std::make_shared<const std::vector<float>>(std::move(rows)),
                .picture = true};
    }
    Prompt prompt() const { return {.tokens = tokens, .soft = {&soft, 1}}; }
};

uint32_t hiddenOf(const std::string &name)
{
    return goldenModel(name)->info().hiddenSize;
}

std::vector<float> coldLogits(const std::string &name, const Prompt &prompt)
{
    const auto session = makeSession(name);
    if (auto done = session->prefill(prompt); !done)
        qFatal("%s", done.error().message.c_str());
    return copied(session->logits());
}

bool near(std::span<const float> a, std::span<const float> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](float x, float y) { return std::abs(x - y) <= 1e-4F; });
}

} // namespace

class TestSessionPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSplitsAPicture_data() { addModelRows(); }
    void neverSplitsAPicture();
    void advancesPastTheSamePicture();
    void computesAPictureAgainThatIsCut();
    void seesTheWholePicture();
};

void TestSessionPictures::neverSplitsAPicture()
{
    QFETCH(std::string, name);
    const PicturePrompt given(hiddenOf(name), 9, 30);
    const auto session = makeSession(name, kTight);
    QVERIFY(session->prefill(given.prompt()));
    QVERIFY(near(session->logits(), coldLogits(name, given.prompt())));
}

void TestSessionPictures::advancesPastTheSamePicture()
{
    const std::string name = "tiny-dense";
    const PicturePrompt given(hiddenOf(name), 9, 30);
    const auto session = makeSession(name);
    QVERIFY(session->prefill(given.prompt()));
    PicturePrompt other(hiddenOf(name), 9, 30);
    other.tokens.back() = 5;
    const auto reused = session->advanceTo(other.prompt());
    QVERIFY(reused);
    QCOMPARE(*reused, 9U + kPictureTokens + 29U);
    QVERIFY(near(session->logits(), coldLogits(name, other.prompt())));
}

void TestSessionPictures::computesAPictureAgainThatIsCut()
{
    const std::string name = "tiny-dense";
    const PicturePrompt given(hiddenOf(name), 9, 30);
    const auto session = makeSession(name);
    QVERIFY(session->prefill(given.prompt()));
    const uint32_t end = 9 + kPictureTokens;
    QVERIFY(session->rewind(end)); // its last token is computed again
    PicturePrompt upToEnd = given;
    upToEnd.tokens.resize(end);
    QVERIFY(near(session->logits(), coldLogits(name, upToEnd.prompt())));
}

void TestSessionPictures::seesTheWholePicture()
{
    const std::string name = "tiny-dense";
    PicturePrompt given(hiddenOf(name), 9, 30);
    const std::vector<float> together = coldLogits(name, given.prompt());
    given.soft.picture = false; // as sound
    QVERIFY(!near(together, coldLogits(name, given.prompt())));
}

QTEST_APPLESS_MAIN(TestSessionPictures)
#include "tst_session_pictures.moc"
