// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/api.h"
#include "tests/engine/compute/backend_twins.h"

#include <algorithm>

using namespace engine::compute;
using namespace engine::compute::vulkan;
using namespace tests;

namespace {

constexpr uint32_t kRows = 200; // three tiles, and few rows
constexpr uint32_t kInputs = 96;
constexpr uint32_t kOutputs = 70;
constexpr float kEps = 1e-6F;
constexpr double kExact = 1e-10;

uint32_t mostTiles = 0; // rows of workgroups of a dispatch
DeviceApi real;

void hook(DeviceApi &api)
{
    real = api;
    api.CmdDispatch = [](VkCommandBuffer buffer, uint32_t x, uint32_t y, uint32_t z) {
        mostTiles = std::max(mostTiles, y);
        real.CmdDispatch(buffer, x, y, z);
    };
}

} // namespace

// Products of so many rows that one dispatch would take too long are several. Skipped where there
// is no device.
class TestProductParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { setDeviceHook(nullptr); }
    void productsOfOneInput_data() { addRows(); }
    void productsOfOneInput();
    void gatedProducts_data() { addRows(); }
    void gatedProducts();
    void gatesPerLayer_data() { addRows(); }
    void gatesPerLayer();
    void addedAndCapped_data() { addRows(); }
    void addedAndCapped();

private:
    static void addRows();

    std::unique_ptr<Twins> m_twins; // for each row of the data
    uint32_t m_tilesOfPart = 0;
};

void TestProductParts::addRows()
{
    QTest::addColumn<bool>("together");
    QTest::addColumn<bool>("matrices");
    QTest::newRow("tiles") << true << false;
    QTest::newRow("matrices") << true << true;
    QTest::newRow("outputs of a thread") << false << false;
}

void TestProductParts::initTestCase()
{
    if (const auto devices = listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    setDeviceHook(hook);
}

void TestProductParts::init()
{
    QFETCH(bool, together);
    QFETCH(bool, matrices);
    auto backend = vulkan::makeBackend({.device = {},
                                        .threads = 2,
                                        .sharing = together ? Sharing::Together : Sharing::Apart,
                                        .matrices = matrices ? Matrices::Always : Matrices::Never,
                                        .dots = Dots::Never,
                                        .cacheFolder = {},
                                        .dispatchCost = 1});
    QVERIFY(backend);
    if (matrices && !usesMatrices(**backend))
        QSKIP("No device here has them.");
    m_twins = std::make_unique<Twins>(std::move(*backend));
    m_tilesOfPart = together ? 1 : 8;
    mostTiles = 0;
}

void TestProductParts::cleanup()
{
    m_twins.reset();
}

void TestProductParts::productsOfOneInput()
{
    QFETCH(bool, matrices);
    const auto q = m_twins->matrix(TensorType::Q4_0, kInputs, kOutputs, 1);
    const auto k = m_twins->matrix(TensorType::Q4_0, kInputs, 33, 2);
    const auto v = m_twins->matrix(TensorType::Q8_0, kInputs, 40, 3);
    const auto norm = m_twins->vector(kInputs, 4);
    const auto x = m_twins->buffer(kRows, kInputs, randomFloats(kRows * kInputs, 5));
    const auto outQ = m_twins->buffer(kRows, kOutputs);
    const auto outK = m_twins->buffer(kRows, 33);
    const auto outV = m_twins->buffer(kRows, 40);
    m_twins->both([&](Backend &computing, auto pick) {
        const Matrix *weights[] = {pick(q), pick(k), pick(v)};
        const Tensor out[] = {whole(pick(outQ)), whole(pick(outK)), whole(pick(outV))};
        computing.normMatmul(whole(pick(x)), pick(norm), kEps, weights, out);
    });
    for (const auto *out : {&outQ, &outK, &outV})
        QVERIFY(m_twins->difference(*out) < (matrices ? 1e-5 : kExact));
    QCOMPARE(mostTiles, m_tilesOfPart);
}

void TestProductParts::gatedProducts()
{
    QFETCH(bool, matrices);
    const auto gate = m_twins->matrix(TensorType::Q4_0, kInputs, kOutputs, 1);
    const auto norm = m_twins->vector(kInputs, 4);
    const auto x = m_twins->buffer(kRows, kInputs, randomFloats(kRows * kInputs, 5));
    for (const TensorType type : {TensorType::Q4_0, TensorType::Q8_0}) {
        const auto up = m_twins->matrix(type, kInputs, kOutputs, 2);
        const auto out = m_twins->buffer(kRows, kOutputs);
        m_twins->both([&](Backend &computing, auto pick) {
            computing.normGeglu(whole(pick(x)), *pick(norm), kEps, *pick(gate), *pick(up),
                                whole(pick(out)));
        });
        QVERIFY(m_twins->difference(out) < (matrices ? 1e-5 : kExact));
    }
    QCOMPARE(mostTiles, m_tilesOfPart);
}

void TestProductParts::gatesPerLayer()
{
    QFETCH(bool, matrices);
    constexpr uint32_t kLayers = 3;
    const auto gate = m_twins->matrix(TensorType::Q4_0, kInputs, kOutputs, 1);
    const auto x = m_twins->buffer(kRows, kInputs, randomFloats(kRows * kInputs, 5));
    const auto ple =
        m_twins->buffer(kRows, kLayers * kOutputs, randomFloats(kRows * kLayers * kOutputs, 6));
    const auto out = m_twins->buffer(kRows, kOutputs);
    m_twins->both([&](Backend &computing, auto pick) {
        computing.perLayerGate(whole(pick(x)), *pick(gate), whole(pick(ple)), 1, whole(pick(out)));
    });
    QVERIFY(m_twins->difference(out) < (matrices ? 1e-5 : kExact));
    QCOMPARE(mostTiles, m_tilesOfPart);
}

void TestProductParts::addedAndCapped()
{
    QFETCH(bool, matrices);
    const auto weight = m_twins->matrix(TensorType::Q4_0, kInputs, kOutputs, 1);
    const auto head = m_twins->matrix(TensorType::Q4_0, kOutputs - kOutputs % 32, 50, 2);
    const auto norm = m_twins->vector(kOutputs, 3);
    const auto headNorm = m_twins->vector(kOutputs - kOutputs % 32, 4);
    const auto in = m_twins->buffer(kRows, kInputs, randomFloats(kRows * kInputs, 5));
    const auto x = m_twins->buffer(kRows, kOutputs, randomFloats(kRows * kOutputs, 6));
    const auto state = m_twins->buffer(kRows, 64, randomFloats(kRows * 64, 7));
    const auto scores = m_twins->buffer(kRows, 50);
    m_twins->both([&](Backend &computing, auto pick) {
        computing.matmulAddNormed(whole(pick(in)), *pick(weight), *pick(norm), kEps, 0.5F,
                                  whole(pick(x)));
        computing.logits(whole(pick(state)), *pick(headNorm), kEps, *pick(head), 30.0F,
                         whole(pick(scores)));
    });
    QVERIFY(m_twins->difference(x) < (matrices ? 1e-5 : kExact));
    QVERIFY(m_twins->difference(scores) < (matrices ? 1e-5 : kExact));
    QCOMPARE(mostTiles, m_tilesOfPart);
}

QTEST_APPLESS_MAIN(TestProductParts)
#include "tst_product_parts.moc"
