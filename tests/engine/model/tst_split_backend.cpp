// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_backend.h"
#include "engine/compute/split/split_backend.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/model/drafter.h"
#include "tests/engine/model/computed_model.h"
#include "tests/engine/model/poor_device.h"

#include <cmath>
#include <cstring>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace engine::compute;
using namespace engine::model;
using namespace tests;

namespace {

split::Devices referenceDevices(size_t count)
{
    split::Devices devices;
    for (size_t i = 0; i < count; ++i)
        devices.push_back(reference::makeBackend());
    return devices;
}

uint32_t layersOf(const std::string &name)
{
    return goldenModel(name)->info().layers;
}

// The first layers on the device 1, the others on 0.
split::Places placesOf(uint32_t layers, uint32_t elsewhere)
{
    split::Places places;
    places.layers.assign(layers, {});
    for (uint32_t i = 0; i < elsewhere; ++i)
        places.layers[i] = {.weights = 1, .experts = 1, .kv = 1};
    places.inputs = elsewhere > 0 ? 1 : 0;
    places.others = 1;
    return places;
}

std::unique_ptr<split::SplitBackend> splitOver(size_t devices, const split::Places &places)
{
    return std::make_unique<split::SplitBackend>(referenceDevices(devices), places);
}

bool sameBytes(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

// Root of the mean squared difference.
double difference(const std::vector<float> &a, const std::vector<float> &b)
{
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += (double{a[i]} - double{b[i]}) * (double{a[i]} - double{b[i]});
    return a.empty() || a.size() != b.size() ? HUGE_VAL
                                             : std::sqrt(sum / static_cast<double>(a.size()));
}

} // namespace

// A model that is computed on several devices of the same kind expects exactly what one device
// does.
class TestSplitBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesByName();
    void splitsAfterEveryLayer_data() { addModelRows(); }
    void splitsAfterEveryLayer();
    void splitsWithinLayers_data() { addModelRows(); }
    void splitsWithinLayers();
    void splitsBetweenGraphicsDevices();
    void guessesAcrossDevices_data();
    void guessesAcrossDevices();
    void keepsSoftRows();
    void reportsWhatADeviceCannotDo();
    void mixesExpertsBesideTheDensePart();
};

void TestSplitBackend::findsPlacesByName()
{
    split::Places places{.layers = {{.weights = 1, .experts = 2}, {.weights = 3, .experts = 4}},
                         .inputs = 5,
                         .outputs = 6,
                         .others = 7};
    using split::placeOf;
    using split::Use;
    QCOMPARE(placeOf(places, "blk.0.attn_q.weight", Use::Matrix), 1U);
    QCOMPARE(placeOf(places, "blk.1.ffn_gate.weight", Use::Matrix), 3U);
    QCOMPARE(placeOf(places, "blk.1.ffn_gate_up_exps.weight", Use::Matrix), 4U);
    QCOMPARE(placeOf(places, "blk.0.ffn_down_exps.scale", Use::Vector), 2U);
    QCOMPARE(placeOf(places, "blk.0.ffn_gate_inp.weight", Use::Matrix), 2U);
    QCOMPARE(placeOf(places, "token_embd.weight", Use::Table), 5U);
    QCOMPARE(placeOf(places, "token_embd.weight", Use::Matrix), 6U);
    QCOMPARE(placeOf(places, "output_norm.weight", Use::Vector), 6U);
    QCOMPARE(placeOf(places, "per_layer_model_proj.weight", Use::Matrix), 5U);
    // Not of the model: what has a layer that it does not have, and what has none.
    for (const char *name :
         {"blk.2.attn_q.weight", "blk.-1.attn_q.weight", "blk.x", "blk.1", "blk.",
          "blk.99999999999999999999.attn_q.weight", "v.blk.0.attn_q.weight", ""})
        QCOMPARE(placeOf(places, name, Use::Matrix), 7U);
}

void TestSplitBackend::splitsAfterEveryLayer()
{
    QFETCH(std::string, name);
    const auto tokens = someTokens(44);
    Computed whole(name, reference::makeBackend());
    const std::vector<float> expected = whole.readAll(tokens);
    // For one model after every layer, for the others after some.
    const uint32_t step = name == "tiny-e2b" ? 1 : 3;
    for (uint32_t elsewhere = 0; elsewhere <= layersOf(name); elsewhere += step) {
        Computed parted(name, splitOver(2, placesOf(layersOf(name), elsewhere)));
        QVERIFY2(sameBytes(parted.readAll(tokens), expected),
                 qPrintable(QString::number(elsewhere)));
        QCOMPARE(parted.states, whole.states);
    }
}

// Experts, keys and values, the head: each on another device than the rest of its layer.
void TestSplitBackend::splitsWithinLayers()
{
    QFETCH(std::string, name);
    const auto tokens = someTokens(44);
    const std::vector<float> expected = Computed(name, reference::makeBackend()).readAll(tokens);
    split::Places experts = placesOf(layersOf(name), 0);
    split::Places kv = experts;
    split::Places wild = experts;
    for (uint32_t i = 0; i < layersOf(name); ++i) {
        experts.layers[i].experts = 1;
        kv.layers[i].kv = 1;
        wild.layers[i] = {.weights = i % 3, .experts = (i + 1) % 3, .kv = (i + 2) % 3};
    }
    wild.inputs = 2;
    wild.outputs = 1;
    for (const split::Places &places : {experts, kv, wild})
        QVERIFY(sameBytes(Computed(name, splitOver(3, places)).readAll(tokens), expected));
}

// Rows go from one to the other through the program's memory.
void TestSplitBackend::splitsBetweenGraphicsDevices()
{
    const QTemporaryDir cache;
    const auto device = [&] {
        auto made = vulkan::makeBackend(
            {.device = {},
             .threads = 1,
             .cacheFolder = std::filesystem::path(cache.path().toStdU16String())});
        return made ? std::move(*made) : nullptr;
    };
    if (!device())
        QSKIP("there is no graphics device");
    const auto tokens = someTokens(44);
    for (const std::string name : {"tiny-e2b", "tiny-moe"}) {
        const auto expected = Computed(name, reference::makeBackend()).readAll(tokens);
        const double whole = difference(Computed(name, device()).readAll(tokens), expected);
        split::Places places = placesOf(layersOf(name), layersOf(name) / 2);
        for (uint32_t i = 0; i < layersOf(name); i += 2)
            places.layers[i].experts = 2;
        places.layers.front().kv = 2;
        places.others = 2;
        split::Devices devices;
        devices.push_back(device());
        devices.push_back(device());
        devices.push_back(reference::makeBackend());
        auto parted = std::make_unique<split::SplitBackend>(std::move(devices), places);
        const double here = difference(Computed(name, std::move(parted)).readAll(tokens), expected);
        QVERIFY2(here < 2 * whole + 1e-3,
                 qPrintable(QStringLiteral("%1, on one device %2").arg(here).arg(whole)));
    }
}

void TestSplitBackend::guessesAcrossDevices_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"tiny-e2b", "tiny-moe"})
        QTest::newRow(name) << std::string(name);
}

void TestSplitBackend::guessesAcrossDevices()
{
    QFETCH(std::string, name);
    const auto tokens = someTokens(44);
    const auto guess = [&](Computed &model) {
        model.readAll(tokens);
        const auto drafter = Drafter::load(
            *gguf::GgufFile::open(goldenPath(name).parent_path() / "drafter" / "drafter.gguf"),
            {model.config, model.weights, *model.backend}, {});
        if (!drafter)
            qFatal("%s", drafter.error().message.c_str());
        const std::span<const float> last = std::span(model.states).last(model.config.hidden);
        return *(*drafter)->draft({.token = 700, .state = last, .kv = model.kv.get()}, 4);
    };
    Computed whole(name, reference::makeBackend());
    const auto expected = guess(whole);
    for (const uint32_t device : {0U, 1U}) {
        auto backend = splitOver(2, placesOf(layersOf(name), layersOf(name) / 2));
        split::SplitBackend &both = *backend;
        Computed parted(name, std::move(backend));
        both.loadOn(device);
        QCOMPARE(guess(parted), expected);
    }
}

// A picture's rows among the tokens' are written where those are.
void TestSplitBackend::keepsSoftRows()
{
    const auto run = [](std::unique_ptr<Backend> backend) {
        Computed model("tiny-e2b", std::move(backend));
        const auto tokens = someTokens(16);
        std::vector<float> values(size_t{3} * model.config.hidden);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i % 17) * 0.1F - 0.8F;
        const SoftRows soft{.firstRow = 5, .values = values};
        std::vector<float> logits;
        if (!model.kv->beginWrite(16)
            || !model.decoder.forward({.tokens = tokens, .soft = {&soft, 1}, .kv = model.kv.get()},
                                      logits))
            qFatal("the batch cannot be computed");
        return logits;
    };
    const auto expected = run(reference::makeBackend());
    for (const uint32_t elsewhere : {0U, 2U})
        QVERIFY(sameBytes(run(splitOver(2, placesOf(layersOf("tiny-e2b"), elsewhere))), expected));
}

// What fails in the midst of a batch is said at its end, and the next one begins anew.
void TestSplitBackend::reportsWhatADeviceCannotDo()
{
    const uint32_t layers = layersOf("tiny-e2b");
    const auto tokens = someTokens(4);
    std::vector<float> logits;
    for (int buffers = 0; buffers < 9; buffers += 2) {
        split::Devices devices;
        devices.push_back(std::make_unique<PoorDevice>(buffers));
        devices.push_back(reference::makeBackend());
        Computed model("tiny-e2b",
                       std::make_unique<split::SplitBackend>(std::move(devices),
                                                             placesOf(layers, layers / 2)));
        QVERIFY(model.kv->beginWrite(4));
        for (int i = 0; i < 2; ++i) {
            const auto done =
                model.decoder.forward({.tokens = tokens, .kv = model.kv.get()}, logits);
            QVERIFY(!done);
            QCOMPARE(done.error().code, base::ErrorCode::OutOfMemory);
        }
    }
    split::Devices devices;
    devices.push_back(std::make_unique<PoorDevice>(100));
    auto &device = static_cast<PoorDevice &>(*devices.front());
    devices.push_back(reference::makeBackend());
    Computed model(
        "tiny-e2b",
        std::make_unique<split::SplitBackend>(std::move(devices), placesOf(layers, layers / 2)));
    device.lost = true;
    QVERIFY(model.kv->beginWrite(4));
    const auto done = model.decoder.forward({.tokens = tokens, .kv = model.kv.get()}, logits);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::DeviceLost);
    // What was to be copied to it, small weights too, is copied again.
    device.lost = false;
    QVERIFY(model.decoder.forward({.tokens = tokens, .kv = model.kv.get()}, logits));
    Computed whole("tiny-e2b", reference::makeBackend());
    QVERIFY(whole.kv->beginWrite(4));
    std::vector<float> expected;
    QVERIFY(whole.decoder.forward({.tokens = tokens, .kv = whole.kv.get()}, expected));
    QVERIFY(sameBytes(logits, expected));
}

// The device with the dense part gets all of its work before anybody waits for the experts.
void TestSplitBackend::mixesExpertsBesideTheDensePart()
{
    const uint32_t layers = layersOf("tiny-moe");
    split::Places places = placesOf(layers, 0);
    for (split::LayerPlaces &layer : places.layers)
        layer.experts = 1;
    split::Devices devices;
    devices.push_back(std::make_unique<PoorDevice>(100));
    const auto &device = static_cast<PoorDevice &>(*devices.front());
    devices.push_back(reference::makeBackend());
    Computed model("tiny-moe", std::make_unique<split::SplitBackend>(std::move(devices), places));
    const auto tokens = someTokens(44);
    QVERIFY(sameBytes(model.readAll(tokens),
                      Computed("tiny-moe", reference::makeBackend()).readAll(tokens)));
    std::string expected;
    for (uint32_t i = 0; i < layers; ++i)
        expected += "begin dense end sum ";
    QVERIFY2(device.calls.starts_with(expected), device.calls.c_str());
}

QTEST_APPLESS_MAIN(TestSplitBackend)
#include "tst_split_backend.moc"
