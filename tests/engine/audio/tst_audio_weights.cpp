// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_encoder.h"
#include "engine/compute/cpu/cpu_backend.h"
#include "tests/engine/audio/mini_hearing.h"
#include "tests/engine/gguf/error_checks.h"

#include <cmath>
#include <limits>

#include <QTest>

using namespace engine;
using tests::complaintAbout;
using tests::MiniHearing;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

using Damage = std::function<void(MiniHearing &)>;

Damage number(const char *key, uint32_t value)
{
    return [=](MiniHearing &file) { file.set(std::string("clip.audio.") + key, value); };
}

Damage tensor(const char *name, const std::vector<uint64_t> &shape, float value = 1.0F)
{
    return [=](MiniHearing &file) { file.setTensor(name, shape, value); };
}

Damage missing(const char *name)
{
    return [=](MiniHearing &file) { file.eraseTensor(name); };
}

void damagedRow(const char *name, const Damage &damage, const char *phrase)
{
    QTest::newRow(name) << damage << QString::fromUtf8(phrase);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestAudioWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheMiniFile();
    void refusesOtherProjectors_data();
    void refusesOtherProjectors();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void limitsInputsAndOutputs();
    void findsOutWhenSoundBecomesNaN();
    void stopsLoadingWhenCancelled();
    void reportsProgress();

private:
    base::Result<gguf::GgufFile> written(const MiniHearing &file)
    {
        return gguf::GgufFile::open(file.write(m_folder));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<compute::Backend> m_backend =
        std::move(*compute::cpu::makeBackend({.threads = 2}));
};

void TestAudioWeights::acceptsTheMiniFile()
{
    const auto file = written(MiniHearing());
    QVERIFY(file.has_value());
    const auto encoder = audio::AudioEncoder::load(*file, *m_backend, {});
    QVERIFY2(encoder, encoder ? "" : encoder.error().message.c_str());
    QCOMPARE((*encoder)->width(), MiniHearing::kOutput);
    const auto found = (*encoder)->encode(std::vector<float>(16000, 0.1F));
    QVERIFY2(found, found ? "" : found.error().message.c_str());
    QCOMPARE(found->front().rows.size(), size_t{25} * MiniHearing::kOutput);
}

void TestAudioWeights::refusesOtherProjectors_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("another model's") << QStringLiteral("whisper");
    QTest::newRow("an older Gemma's") << QStringLiteral("gemma3na");
    QTest::newRow("sees only") << QString();
}

void TestAudioWeights::refusesOtherProjectors()
{
    QFETCH(QString, type);
    MiniHearing mini;
    if (type.isEmpty())
        mini.erase("clip.audio.projector_type");
    else
        mini.set("clip.audio.projector_type", type.toStdString());
    const auto file = written(mini);
    QVERIFY(file.has_value());
    const auto encoder = audio::AudioEncoder::load(*file, *m_backend, {});
    QVERIFY(!encoder);
    QCOMPARE(encoder.error().code, base::ErrorCode::Unsupported);
    QCOMPARE(complaintAbout(encoder.error(), QStringLiteral("mini.gguf"), type), QString());
}

void TestAudioWeights::refusesDamagedFiles_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("phrase");
    for (const char *key : {"num_mel_bins", "block_count", "embedding_length",
                            "attention.head_count", "feed_forward_length"}) {
        QTest::addRow("%s is 0", key) << number(key, 0) << QString::fromUtf8(key);
        QTest::addRow("%s is huge", key) << number(key, ~0U) << QString::fromUtf8(key);
    }
    damagedRow("odd heads", number("attention.head_count", 3), "does not divide");
    damagedRow("more layers", number("block_count", 2), "a.blk.1.");
    for (const char *name :
         {"a.conv1d.0.weight", "a.conv1d.1.weight", "a.pre_encode.out.weight",
          "a.blk.0.conv_dw.weight", "mm.a.input_projection.weight", "a.blk.0.attn_k_rel.weight",
          "a.blk.0.per_dim_scale.weight", "a.conv1d.1.norm.weight", "a.blk.0.ffn_up_1.weight"}) {
        QTest::addRow("no %s", name) << missing(name) << QStringLiteral("a.");
        QTest::addRow("%s misshapen", name) << tensor(name, {7, 9}) << QStringLiteral("a.");
    }
    damagedRow("no channels", tensor("a.conv1d.0.weight", {3, 3, 1}), "a.conv1d");
    damagedRow("nan norm", tensor("a.blk.0.ln2.weight", {MiniHearing::kHidden}, kNan), "ln2");
    damagedRow("nan limit", tensor("a.blk.0.attn_q.input_max", {1}, kNan), "input_max");
    damagedRow("limits crossed", tensor("a.blk.0.attn_q.input_max", {1}, -5.0F), "attn_q");
    damagedRow("many limits", tensor("a.blk.0.attn_q.input_max", {2}), "input_max");
}

void TestAudioWeights::refusesDamagedFiles()
{
    QFETCH(Damage, damage);
    QFETCH(QString, phrase);
    MiniHearing mini;
    damage(mini);
    const auto file = written(mini);
    QVERIFY(file.has_value());
    const auto encoder = audio::AudioEncoder::load(*file, *m_backend, {});
    QVERIFY(!encoder);
    QCOMPARE(encoder.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(complaintAbout(encoder.error(), QStringLiteral("mini.gguf"), phrase), QString());
}

// Of 32 inputs with weights of 0.05; inputs within ±4, results below 1.5.
void TestAudioWeights::limitsInputsAndOutputs()
{
    MiniHearing mini;
    mini.setTensor("a.blk.0.attn_q.output_max", {1}, 1.5F);
    const auto file = written(mini);
    QVERIFY(file.has_value());
    const auto config = audio::readAudioConfig(*file);
    QVERIFY(config.has_value());
    const auto weights = audio::loadAudioWeights(*file, *config, *m_backend, {});
    QVERIFY(weights.has_value());
    const auto first = [&](const audio::ClippedLinear &linear, float input) {
        projector::LinearRunner runner(*m_backend);
        std::vector<float> out;
        const std::vector<float> in(MiniHearing::kHidden, input);
        return runner.run(linear, in, 1, out) ? out.front() : kNan;
    };
    QVERIFY(std::abs(first(weights->layers[0].q, 0.5F) - 0.8F) < 1e-3F);
    QVERIFY(std::abs(first(weights->layers[0].q, -100.0F) + 6.4F) < 1e-2F);
    QCOMPARE(first(weights->layers[0].q, 100.0F), 1.5F);
    QVERIFY(std::abs(first(weights->layers[0].k, 100.0F) - 160.0F) < 0.1F);
}

// Weights of such size are finite, but what they compute is not.
void TestAudioWeights::findsOutWhenSoundBecomesNaN()
{
    MiniHearing mini;
    mini.setTensor("mm.a.input_projection.weight", {MiniHearing::kEncoded, MiniHearing::kOutput},
                   3e38F);
    mini.setTensor("a.pre_encode.out.bias", {MiniHearing::kEncoded}, 1.0F);
    const auto file = written(mini);
    QVERIFY(file.has_value());
    const auto encoder = audio::AudioEncoder::load(*file, *m_backend, {});
    QVERIFY2(encoder, encoder ? "" : encoder.error().message.c_str());
    const auto found = (*encoder)->encode(std::vector<float>(16000, 0.1F));
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::InvalidInput);
    QVERIFY(found.error().message.find("not a number") != std::string::npos);
}

void TestAudioWeights::stopsLoadingWhenCancelled()
{
    const auto file = written(MiniHearing());
    QVERIFY(file.has_value());
    base::CancelToken cancel;
    cancel.cancel();
    const auto encoder =
        audio::AudioEncoder::load(*file, *m_backend, {.cancel = &cancel, .progress = {}});
    QVERIFY(!encoder);
    QCOMPARE(encoder.error().code, base::ErrorCode::Cancelled);
}

void TestAudioWeights::reportsProgress()
{
    const auto file = written(MiniHearing());
    QVERIFY(file.has_value());
    uint64_t last = 0;
    uint64_t whole = 1;
    audio::LoadOptions options;
    options.progress = [&](uint64_t done, uint64_t total) {
        QVERIFY(done > last && done <= total);
        last = done;
        whole = total;
    };
    QVERIFY(audio::AudioEncoder::load(*file, *m_backend, options).has_value());
    QCOMPARE(last, whole);
}

QTEST_APPLESS_MAIN(TestAudioWeights)
#include "tst_audio_weights.moc"
