// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_backend.h"
#include "engine/model/gemma_decoder.h"
#include "tests/engine/model/golden_models.h"

using namespace engine::model;
using namespace tests;

namespace {

// A model's parts, below the Session.
struct Parts {
    engine::gguf::GgufFile file;
    GemmaConfig config;
    std::unique_ptr<engine::compute::Backend> backend;
    GemmaWeights weights;
};

std::unique_ptr<Parts> load(const std::string &name)
{
    auto file = engine::gguf::GgufFile::open(goldenPath(name));
    if (!file)
        qFatal("%s", file.error().message.c_str());
    auto parts = std::make_unique<Parts>(
        Parts{std::move(*file), {}, engine::compute::reference::makeBackend(), {}});
    const auto config = readConfig(parts->file);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    parts->config = *config;
    const auto tensors = locateTensors(parts->file, *config);
    if (!tensors)
        qFatal("%s", tensors.error().message.c_str());
    auto weights = loadWeights(*tensors, *config, *parts->backend, {});
    if (!weights)
        qFatal("%s", weights.error().message.c_str());
    parts->weights = std::move(*weights);
    return parts;
}

std::unique_ptr<KvCache> makeCache(Parts &parts, const KvSizes &sizes)
{
    auto kv = KvCache::create(parts.config, *parts.backend, sizes);
    if (!kv)
        qFatal("%s", kv.error().message.c_str());
    return std::move(*kv);
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutRowsGiveTheSameLogits_data() { addModelRows(); }
    void cutRowsGiveTheSameLogits();
    void batchesWithoutLogitsFillTheCache_data() { addModelRows(); }
    void batchesWithoutLogitsFillTheCache();
    void cancelledBatchesCostTheRingNothing();
    void ringsForgetWhatTheyOverwrote();
    void ringsTakeLittleMemoryForRewinding();
};

// With logits of the last token only, the other rows leave after the last keys and values.
void TestDecoder::cutRowsGiveTheSameLogits()
{
    QFETCH(std::string, name);
    const auto parts = load(name);
    GemmaDecoder decoder(parts->config, parts->weights, *parts->backend);
    const std::vector<uint32_t> tokens = someTokens(40);
    std::vector<float> logits[2];
    const WantedLogits wanted[] = {WantedLogits::All, WantedLogits::Last};
    for (size_t i = 0; i < 2; ++i) {
        const auto kv = makeCache(*parts, {.context = 64, .batch = 40});
        QVERIFY(kv->beginWrite(40));
        QVERIFY(
            decoder.forward({.tokens = tokens, .kv = kv.get(), .wanted = wanted[i]}, logits[i]));
    }
    const size_t vocabulary = parts->config.vocabulary;
    QCOMPARE(logits[0].size(), 40 * vocabulary);
    QCOMPARE(logits[1].size(), vocabulary);
    logits[0].erase(logits[0].begin(), logits[0].end() - static_cast<std::ptrdiff_t>(vocabulary));
    QCOMPARE(logits[1], logits[0]);
}

void TestDecoder::batchesWithoutLogitsFillTheCache()
{
    QFETCH(std::string, name);
    const auto parts = load(name);
    GemmaDecoder decoder(parts->config, parts->weights, *parts->backend);
    const std::vector<uint32_t> tokens = someTokens(40);
    const std::span<const uint32_t> all(tokens);
    std::vector<float> logits[2];
    const WantedLogits wanted[] = {WantedLogits::All, WantedLogits::None};
    for (size_t i = 0; i < 2; ++i) {
        const auto kv = makeCache(*parts, {.context = 64, .batch = 39});
        QVERIFY(kv->beginWrite(39));
        QVERIFY(decoder.forward({.tokens = all.first(39), .kv = kv.get(), .wanted = wanted[i]},
                                logits[i]));
        QCOMPARE(logits[i].empty(), wanted[i] == WantedLogits::None);
        kv->commit(39);
        QVERIFY(kv->beginWrite(1));
        QVERIFY(decoder.forward({.tokens = all.last(1), .kv = kv.get()}, logits[i]));
    }
    QCOMPARE(logits[1], logits[0]);
}

void TestDecoder::cancelledBatchesCostTheRingNothing()
{
    const auto parts = load("tiny-e2b");
    const auto kv = makeCache(*parts, {.context = 1000, .batch = 8});
    for (uint32_t i = 0; i < 10; ++i) {
        QVERIFY(kv->beginWrite(8));
        kv->commit(8);
    }
    QVERIFY(kv->beginWrite(8)); // and never committed
    QCOMPARE(kv->position(), 80U);
    QVERIFY(kv->truncate(80));
    // What is needed to go on is there; 72 - 15 no longer is.
    QVERIFY(kv->truncate(79));
    QVERIFY(!kv->truncate(72));
}

void TestDecoder::ringsForgetWhatTheyOverwrote()
{
    const auto parts = load("tiny-e2b"); // window 16
    const auto kv = makeCache(*parts, {.context = 1000, .batch = 8, .rewind = 10});
    for (uint32_t i = 0; i < 10; ++i) {
        QVERIFY(kv->beginWrite(8));
        kv->commit(8);
    }
    // 34 slots hold 46..79; a token at 61 sees 46..61.
    QVERIFY(!kv->truncate(60));
    QVERIFY(kv->truncate(61));
    QVERIFY(kv->beginWrite(8));
    kv->commit(8);
    QCOMPARE(kv->position(), 69U);
    QVERIFY(!kv->truncate(60)); // what the first way forward overwrote stays lost
    kv->clear();
    QVERIFY(kv->beginWrite(8));
    kv->commit(8);
    QVERIFY(kv->truncate(3));
}

void TestDecoder::ringsTakeLittleMemoryForRewinding()
{
    // The published 31B: 50 sliding layers of 16 heads with 256 numbers.
    GemmaConfig config;
    config.window = 1024;
    config.firstSharing = 60;
    for (uint32_t i = 0; i < 60; ++i)
        config.layers.push_back(
            {.sliding = i % 6 != 5, .heads = 32, .kvHeads = 16, .headDim = 256});
    const KvSizes sizes{.context = 262144, .batch = 512, .rewind = 4096};
    const uint32_t slots = kvShape(config, 0, sizes).capacity;
    QVERIFY(slots >= 1024U + 512U);
    QVERIFY(slots < 1024U + 512U + 256U);
    QCOMPARE(kvShape(config, 5, sizes).capacity, 262144U);
    QCOMPARE(slidingKvBytes(config, sizes), uint64_t{50} * slots * 16 * 256 * 2 * 2);
    using engine::compute::KvPrecision;
    QCOMPARE(globalKvBytesPerToken(config, KvPrecision::Half), uint64_t{10} * 16 * 256 * 2 * 2);
    QCOMPARE(globalKvBytesPerToken(config, KvPrecision::EightBit), uint64_t{10} * 16 * 272 * 2);
}

QTEST_APPLESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
