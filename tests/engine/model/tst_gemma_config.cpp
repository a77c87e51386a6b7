// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"
#include "engine/model/gemma_config.h"
#include "engine/model/gemma_tensors.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/model/mini_model.h"

#include <limits>

#include <QTest>

using namespace engine;
using tests::complaintAbout;
using tests::MiniModel;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

std::filesystem::path golden(const std::string &name)
{
    return std::string(HEARTH_TEST_DATA "/golden/") + name + "/" + name + ".gguf";
}

using Damage = std::function<void(MiniModel &)>;

Damage number(const char *key, uint32_t value)
{
    return [=](MiniModel &model) { model.set(std::string("gemma4.") + key, value); };
}

Damage real(const char *key, float value)
{
    return [=](MiniModel &model) { model.set(std::string("gemma4.") + key, value); };
}

Damage missing(const char *key)
{
    return [=](MiniModel &model) { model.erase(std::string("gemma4.") + key); };
}

template<typename T>
Damage array(const char *key, const std::vector<T> &values)
{
    return [=](MiniModel &model) { model.setArray(std::string("gemma4.") + key, values); };
}

void damagedRow(const char *name, const Damage &damage, const char *phrase)
{
    QTest::newRow(name) << damage << QString::fromUtf8(phrase);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestGemmaConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheMiniModel();
    void takesTheTemperatureOfTheFile();
    void readsEveryVariant_data();
    void readsEveryVariant();
    void linksSharingLayersToTheLastOfTheirKind();
    void refusesOtherArchitectures_data();
    void refusesOtherArchitectures();
    void refusesImpossibleNumbers_data();
    void refusesImpossibleNumbers();
    void refusesDamagedTensors_data();
    void refusesDamagedTensors();
    void describesWhatLoadingTakes_data();
    void describesWhatLoadingTakes();

private:
    QTemporaryDir m_folder;
};

void TestGemmaConfig::acceptsTheMiniModel()
{
    const auto info = Model::inspect(MiniModel().write(m_folder));
    QVERIFY2(info, info ? "" : info.error().message.c_str());
    QCOMPARE(info->layers, 4U);
    QCOMPARE(info->variant, std::string("4 layers of 32"));
    QCOMPARE(info->quantization, std::string("F32"));
    QCOMPARE(info->tableBytes, uint64_t{4 * 32 * 40 * sizeof(float)});
}

void TestGemmaConfig::takesTheTemperatureOfTheFile()
{
    MiniModel model;
    QCOMPARE(Model::inspect(model.write(m_folder))->temperature, 1.0F);
    model.set("general.sampling.temp", 0.25F);
    QCOMPARE(Model::inspect(model.write(m_folder))->temperature, 0.25F);
    model.set("general.sampling.temp", -3.0F);
    QCOMPARE(Model::inspect(model.write(m_folder))->temperature, 1.0F);
    model.set("general.sampling.temp", std::string("hot"));
    QCOMPARE(Model::inspect(model.write(m_folder))->temperature, 1.0F);
}

void TestGemmaConfig::readsEveryVariant_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<uint32_t>("layers");
    QTest::addColumn<uint32_t>("sharing");
    QTest::addColumn<uint32_t>("window");
    QTest::addColumn<uint32_t>("experts");
    QTest::addColumn<uint32_t>("lastFfn");
    QTest::newRow("e2b") << std::string("tiny-e2b") << 10U << 5U << 16U << 0U << 512U;
    QTest::newRow("e4b") << std::string("tiny-e4b") << 12U << 6U << 16U << 0U << 256U;
    QTest::newRow("moe") << std::string("tiny-moe") << 6U << 0U << 24U << 16U << 128U;
    QTest::newRow("dense") << std::string("tiny-dense") << 12U << 0U << 24U << 0U << 384U;
    QTest::newRow("unified") << std::string("tiny-unified") << 12U << 0U << 24U << 0U << 256U;
}

void TestGemmaConfig::readsEveryVariant()
{
    QFETCH(std::string, name);
    const auto file = gguf::GgufFile::open(golden(name));
    QVERIFY(file);
    const auto config = model::readConfig(*file);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    QTEST(uint32_t(config->layers.size()), "layers");
    QTEST(uint32_t(config->layers.size()) - config->firstSharing, "sharing");
    QTEST(config->window, "window");
    QTEST(config->experts, "experts");
    QTEST(config->layers.back().ffn, "lastFfn");
    QCOMPARE(config->hidden, 128U);
    QCOMPARE(config->vocabulary, 1568U);
    QVERIFY(model::locateTensors(*file, *config));
}

void TestGemmaConfig::linksSharingLayersToTheLastOfTheirKind()
{
    const auto file = gguf::GgufFile::open(golden("tiny-e2b"));
    QVERIFY(file);
    const auto config = model::readConfig(*file);
    QVERIFY(config);
    QCOMPARE(config->layers[2].kvLayer, 2U);
    QCOMPARE(config->layers[5].kvLayer, 3U); // sliding
    QCOMPARE(config->layers[9].kvLayer, 4U); // global
}

void TestGemmaConfig::refusesOtherArchitectures_data()
{
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("other") << QStringLiteral("llama") << QStringLiteral("“llama”");
    QTest::newRow("older") << QStringLiteral("gemma3") << QStringLiteral("“gemma3”");
    QTest::newRow("drafter") << QStringLiteral("gemma4-assistant") << QStringLiteral("drafter");
    QTest::newRow("mmproj") << QStringLiteral("clip") << QStringLiteral("image and audio part");
}

void TestGemmaConfig::refusesOtherArchitectures()
{
    QFETCH(QString, architecture);
    QFETCH(QString, phrase);
    MiniModel model;
    model.set("general.architecture", architecture.toStdString());
    const auto info = Model::inspect(model.write(m_folder));
    QVERIFY(!info);
    QCOMPARE(info.error().code, base::ErrorCode::Unsupported);
    QCOMPARE(complaintAbout(info.error(), QStringLiteral("mini.gguf"), phrase), QString());
}

void TestGemmaConfig::refusesImpossibleNumbers_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("phrase");
    for (const char *key :
         {"block_count", "context_length", "embedding_length", "feed_forward_length",
          "attention.head_count", "attention.head_count_kv", "attention.key_length",
          "attention.key_length_swa", "attention.sliding_window"}) {
        QTest::addRow("no %s", key) << missing(key) << QString::fromUtf8(key);
        QTest::addRow("%s is 0", key) << number(key, 0) << QString::fromUtf8(key);
        QTest::addRow("%s is huge", key) << number(key, ~0U) << QString::fromUtf8(key);
    }
    damagedRow("no pattern", missing("attention.sliding_window_pattern"), "sliding_window_pattern");
    damagedRow("short pattern", array<bool>("attention.sliding_window_pattern", {true, false}),
               "has 2 values for 4 layers");
    damagedRow("short ffn", array<uint32_t>("feed_forward_length", {64, 64, 64}),
               "has 3 values for 4 layers");
    damagedRow("zero ffn", array<uint32_t>("feed_forward_length", {64, 64, 0, 64}),
               "is 0 in layer 2");
    damagedRow("all share", number("attention.shared_kv_layers", 4), "shared_kv_layers");
    damagedRow("no source", number("attention.shared_kv_layers", 3), "layer 1 could share");
    damagedRow("odd head", number("attention.key_length", 31), "length");
    damagedRow("values differ", number("attention.value_length", 16), "value_length");
    damagedRow("turn differs", number("rope.dimension_count", 16), "dimension_count");
    damagedRow("odd heads", number("attention.head_count_kv", 3), "does not divide");
    damagedRow("wide ple", number("embedding_length_per_layer_input", 1U << 20), "per_layer_input");
    damagedRow("experts", number("expert_count", 5000), "expert_count");
    damagedRow("expert size", number("expert_count", 8), "expert_used_count");
    damagedRow("eps", real("attention.layer_norm_rms_epsilon", 0.0F), "epsilon");
    damagedRow("nan eps", real("attention.layer_norm_rms_epsilon", kNan), "epsilon");
    damagedRow("nan base", real("rope.freq_base", kNan), "freq_base");
    damagedRow("negative base", real("rope.freq_base_swa", -1.0F), "freq_base_swa");
    damagedRow("nan cap", real("final_logit_softcapping", kNan), "softcapping");
}

void TestGemmaConfig::refusesImpossibleNumbers()
{
    QFETCH(Damage, damage);
    QFETCH(QString, phrase);
    MiniModel model;
    damage(model);
    const auto info = Model::inspect(model.write(m_folder));
    QVERIFY(!info);
    QCOMPARE(info.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(complaintAbout(info.error(), QStringLiteral("mini.gguf"), phrase), QString());
}

void TestGemmaConfig::refusesDamagedTensors_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("phrase");
    for (const char *name :
         {"token_embd.weight", "output_norm.weight", "rope_freqs.weight",
          "per_layer_token_embd.weight", "per_layer_model_proj.weight", "blk.0.attn_k.weight",
          "blk.1.attn_k_norm.weight", "blk.2.attn_q.weight", "blk.3.ffn_down.weight",
          "blk.3.post_norm.weight"}) {
        QTest::addRow("no %s", name) << Damage([=](MiniModel &model) { model.eraseTensor(name); })
                                     << QString::fromUtf8(name);
        QTest::addRow("shape of %s", name)
            << Damage([=](MiniModel &model) { model.setTensor(name, {32, 7}); })
            << QString::fromUtf8(name).remove(QStringLiteral("token_embd.weight"));
    }
    for (const char *name :
         {"output_norm.weight", "blk.0.attn_q_norm.weight", "blk.1.layer_output_scale.weight"}) {
        const uint64_t size = std::string_view(name).ends_with("scale.weight") ? 1
            : std::string_view(name).starts_with("blk")                        ? 16
                                                                               : 32;
        QTest::addRow("nan in %s", name)
            << Damage([=](MiniModel &model) { model.setTensor(name, {size}, kNan); })
            << QStringLiteral("not numbers");
    }
    QTest::addRow("still frequencies")
        << Damage([](MiniModel &model) { model.setTensor("rope_freqs.weight", {16}, 0.0F); })
        << QStringLiteral("not positive");
}

void TestGemmaConfig::refusesDamagedTensors()
{
    QFETCH(Damage, damage);
    QFETCH(QString, phrase);
    MiniModel model;
    damage(model);
    const auto info = Model::inspect(model.write(m_folder));
    QVERIFY(!info);
    QCOMPARE(info.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(complaintAbout(info.error(), QStringLiteral("mini.gguf"), phrase), QString());
}

void TestGemmaConfig::describesWhatLoadingTakes_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-moe", "tiny-dense", "tiny-unified"})
        QTest::newRow(name) << std::string(name);
}

void TestGemmaConfig::describesWhatLoadingTakes()
{
    QFETCH(std::string, name);
    const auto info = Model::inspect(golden(name));
    QVERIFY(info);
    uint64_t done = 0;
    uint64_t total = 0;
    OpenOptions options{.backend = BackendKind::Reference};
    options.progress = [&](uint64_t loaded, uint64_t all) {
        QVERIFY(loaded >= done);
        done = loaded;
        total = all;
    };
    const auto model = Model::open(golden(name), options);
    QVERIFY2(model, model ? "" : model.error().message.c_str());
    QCOMPARE(done, info->weightBytes);
    QCOMPARE(total, info->weightBytes);
    QCOMPARE((*model)->info().weightBytes, info->weightBytes);
    QCOMPARE(info->quantization, std::string("BF16"));
    QVERIFY(info->weightBytes + info->tableBytes <= info->fileBytes);
}

QTEST_APPLESS_MAIN(TestGemmaConfig)
#include "tst_gemma_config.moc"
