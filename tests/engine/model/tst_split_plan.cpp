// SPDX-License-Identifier: Apache-2.0
#include "engine/model/gemma_decoder.h"
#include "engine/split_plan.h"
#include "tests/engine/model/golden_models.h"

#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr uint64_t kPlenty = 1ULL << 40;

struct Opened {
    explicit Opened(const std::string &name)
        : file(*gguf::GgufFile::open(goldenPath(name)))
        , config(*model::readConfig(file))
        , tensors(*model::locateTensors(file, config))
    {
    }
    SplitPlan plan(SplitRequest request) const
    {
        request.context = request.context > 0 ? request.context : 64;
        if (!request.bytesOf)
            request.bytesOf = [](const gguf::TensorInfo &tensor) {
                return std::optional<uint64_t>(tensor.data.size());
            };
        return planSplit(config, tensors, request);
    }

    gguf::GgufFile file;
    model::GemmaConfig config;
    model::GemmaTensors tensors;
};

} // namespace

// Which layers go to a graphics device with so much memory.
class TestSplitPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllThatFits_data() { addModelRows(); }
    void takesAllThatFits();
    void takesTheLastLayersFirst_data() { addModelRows(); }
    void takesTheLastLayersFirst();
    void leavesExpertsOutFirst();
    void keepsRoomForTheConversation();
    void keepsRoomForADrafter();
    void takesAsManyAsAsked();
    void keepsSharedKeysWithTheirReaders();
    void leavesOutWhatItCannotCompute();
    void fillsSeveralDevices();
    void putsTheHeadWhereItFits();
    void putsExpertsBesideOtherLayers();
    void keepsTheDrafterWithTheLastLayer();
};

void TestSplitPlan::takesAllThatFits()
{
    QFETCH(std::string, name);
    const Opened model(name);
    const SplitPlan all = model.plan({.memory = {kPlenty}});
    QVERIFY(all.isWhole());
    QCOMPARE(all.onDevices, all.layers);
    QCOMPARE(all.taken <= all.need, true);
    QVERIFY(model.plan({.memory = {all.need}}).isWhole());
    QVERIFY(!model.plan({.memory = {all.need - 1}}).isWhole());
    QCOMPARE(describeShare(all),
             std::to_string(all.layers) + " of " + std::to_string(all.layers) + " layers");
}

void TestSplitPlan::takesTheLastLayersFirst()
{
    QFETCH(std::string, name);
    const Opened model(name);
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    uint32_t before = 0;
    for (uint64_t part = 0; part <= 100; ++part) {
        const SplitPlan plan = model.plan({.memory = {need * part / 100}});
        QVERIFY(plan.taken <= need * part / 100);
        QVERIFY(plan.onDevices >= before);
        before = plan.onDevices;
        for (uint32_t i = 0; i < plan.layers; ++i) {
            const bool there = plan.places.layers[i].weights == 0;
            QCOMPARE(there, i >= plan.layers - plan.onDevices);
            QVERIFY(there || plan.places.layers[i].experts == plan.processor);
        }
        QCOMPARE(plan.places.inputs, plan.places.layers.front().weights);
    }
    QCOMPARE(before, static_cast<uint32_t>(model.config.layers.size()));
    QCOMPARE(model.plan({.memory = {0}}).onDevices, 0U);
}

void TestSplitPlan::leavesExpertsOutFirst()
{
    const Opened model("tiny-moe");
    const SplitPlan all = model.plan({.memory = {kPlenty}});
    QCOMPARE(all.expertsOnDevices, all.layers);
    const SplitPlan less = model.plan({.memory = {all.need - 1}});
    QCOMPARE(less.onDevices, all.layers);
    QCOMPARE(less.expertsOnDevices, all.layers - 1);
    QCOMPARE(describeShare(less),
             std::to_string(all.layers) + " of " + std::to_string(all.layers)
                 + " layers and the experts of " + std::to_string(all.layers - 1) + " of them");
    const SplitPlan none = model.plan({.memory = {0}, .layers = all.layers});
    QCOMPARE(none.onDevices, all.layers);
    QCOMPARE(none.expertsOnDevices, 0U);
    QVERIFY(describeShare(none).ends_with(" layers without their experts"));
}

void TestSplitPlan::keepsRoomForTheConversation()
{
    const Opened model("tiny-dense");
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    QVERIFY(model.plan({.memory = {need}}).isWhole());
    const SplitPlan longer = model.plan({.memory = {need}, .context = 4096});
    QVERIFY(longer.need > need);
    QVERIFY(!longer.isWhole());
    const SplitPlan packed = model.plan({.memory = {longer.need - 1},
                                         .context = 4096,
                                         .precision = compute::KvPrecision::EightBit});
    QVERIFY(packed.need > need);
    QVERIFY(packed.need < longer.need);
    QVERIFY(packed.isWhole());
}

void TestSplitPlan::keepsRoomForADrafter()
{
    const Opened model("tiny-e2b");
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    QVERIFY(!model.plan({.memory = {need}, .besides = 1000}).isWhole());
    QVERIFY(model.plan({.memory = {need + 1000}, .besides = 1000}).isWhole());
}

void TestSplitPlan::takesAsManyAsAsked()
{
    const Opened model("tiny-e2b");
    const auto layers = static_cast<uint32_t>(model.config.layers.size());
    for (uint32_t wanted = 0; wanted <= layers + 1; ++wanted) {
        for (const uint64_t memory : {uint64_t{0}, kPlenty}) {
            const SplitPlan plan = model.plan({.memory = {memory}, .layers = wanted});
            QCOMPARE(plan.onDevices, std::min(wanted, layers));
            QCOMPARE(plan.headOnDevice, wanted >= layers || (wanted > 0 && memory == kPlenty));
        }
    }
    QVERIFY(model.plan({.memory = {kPlenty}, .layers = layers}).isWhole());
}

// Layers without keys and values read those of earlier ones.
void TestSplitPlan::keepsSharedKeysWithTheirReaders()
{
    const Opened model("tiny-e2b");
    const auto layers = static_cast<uint32_t>(model.config.layers.size());
    const uint32_t sharing = layers - model.config.firstSharing;
    QVERIFY(sharing > 1);
    const SplitPlan plan = model.plan({.memory = {kPlenty}, .layers = sharing});
    for (uint32_t i = model.config.firstSharing; i < layers; ++i) {
        const uint32_t source = model.config.layers[i].kvLayer;
        QCOMPARE(plan.places.layers[i].weights, 0U);
        QCOMPARE(plan.places.layers[source].weights, plan.processor);
        uint32_t readers = 0;
        for (uint32_t j = model.config.firstSharing; j < layers; ++j)
            readers += model.config.layers[j].kvLayer == source ? 1 : 0;
        if (readers > 1)
            QCOMPARE(plan.places.layers[source].kv, 0U);
    }
    QCOMPARE(plan.places.layers.front().kv, plan.processor);
}

void TestSplitPlan::leavesOutWhatItCannotCompute()
{
    const Opened model("tiny-moe");
    SplitRequest request{.memory = {kPlenty}};
    const auto bytesUnless = [](const std::string &part) {
        return [part](const gguf::TensorInfo &tensor) {
            const bool known = tensor.name.find(part) == std::string::npos;
            return known ? std::optional<uint64_t>(tensor.data.size()) : std::nullopt;
        };
    };
    request.bytesOf = bytesUnless("_exps");
    const SplitPlan experts = model.plan(request);
    QCOMPARE(experts.onDevices, experts.layers);
    QCOMPARE(experts.expertsOnDevices, 0U);
    request.bytesOf = bytesUnless("blk.1.");
    const SplitPlan layer = model.plan(request);
    QCOMPARE(layer.onDevices, layer.layers - 2);
    request.bytesOf = bytesUnless("token_embd");
    const SplitPlan head = model.plan(request);
    QVERIFY(!head.isWhole());
    QCOMPARE(head.onDevices, head.layers);
    QCOMPARE(head.places.outputs, head.processor);
    request.bytesOf = bytesUnless("blk.");
    QCOMPARE(model.plan(request).onDevices, 0U);
}

void TestSplitPlan::fillsSeveralDevices()
{
    const Opened model("tiny-dense");
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    const uint64_t half = need / 2 + model::scratchBytes(model.config, 512);
    const SplitPlan plan = model.plan({.memory = {half, half}});
    QCOMPARE(plan.processor, 2U);
    QCOMPARE(plan.onDevices, plan.layers);
    QCOMPARE(plan.places.layers.back().weights, 0U);
    QCOMPARE(plan.places.layers.front().weights, 1U);
    QVERIFY(!plan.isWhole());
    // Of the fuller one; a second try with less goes by that.
    QVERIFY(plan.mostTaken < plan.taken && 2 * plan.mostTaken >= plan.taken);
    for (uint32_t i = 1; i < plan.layers; ++i)
        QVERIFY(plan.places.layers[i - 1].weights >= plan.places.layers[i].weights);
}

// The first device is full of layers before the head comes.
void TestSplitPlan::putsTheHeadWhereItFits()
{
    const Opened model("tiny-dense");
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    const uint64_t head = partBytes(model.tensors, [](const gguf::TensorInfo &tensor) {
                              return std::optional<uint64_t>(tensor.data.size());
                          }).head.value_or(0);
    const SplitPlan plan = model.plan({.memory = {need - head, need}});
    QCOMPARE(plan.onDevices, plan.layers);
    QVERIFY(plan.headOnDevice);
    QCOMPARE(plan.places.outputs, 1U);
    QVERIFY(!plan.needsProcessor());
    QVERIFY(!plan.isWhole());
}

void TestSplitPlan::putsExpertsBesideOtherLayers()
{
    const Opened model("tiny-moe");
    const SplitPlan all = model.plan({.memory = {kPlenty}});
    const SplitPlan plan = model.plan({.memory = {all.need - 1, kPlenty}});
    QCOMPARE(plan.expertsOnDevices, plan.layers);
    QVERIFY(!plan.needsProcessor());
    // All else fits the first.
    QCOMPARE(plan.places.layers.front().weights, 0U);
    QCOMPARE(plan.places.layers.back().experts, 0U);
    QCOMPARE(plan.places.layers.front().experts, 1U);
}

void TestSplitPlan::keepsTheDrafterWithTheLastLayer()
{
    const Opened model("tiny-e2b");
    const uint64_t need = model.plan({.memory = {kPlenty}}).need;
    // Too small for both, whatever else there is.
    const SplitPlan plan =
        model.plan({.memory = {need, need + kPlenty / 2}, .besides = kPlenty / 2});
    QCOMPARE(plan.places.layers.back().weights, 1U);
    QCOMPARE(plan.onDevices, plan.layers);
}

QTEST_APPLESS_MAIN(TestSplitPlan)
#include "tst_split_plan.moc"
