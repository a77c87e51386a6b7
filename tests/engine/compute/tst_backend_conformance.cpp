// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/compute/backend_twins.h"
#include "tests/engine/compute/bounds.h"

using namespace engine::compute;
using namespace tests;
using engine::gguf::traits;

namespace {

constexpr TensorType kExpertTypes[] = {TensorType::F32, TensorType::Q4_0, TensorType::Q6_K,
                                       TensorType::IQ2_S, TensorType::IQ3_XXS};

struct Shape {
    uint32_t tokens, inputs, outputs;
};

// Widths around the blocks of tokens and tiles of rows that the kernels work in; from 32 tokens on
// weights are expanded.
constexpr Shape kShapes[] = {{1, 256, 16},  {1, 512, 37},  {2, 256, 16},   {3, 768, 48},
                             {5, 256, 100}, {8, 512, 33},  {13, 256, 64},  {40, 512, 80},
                             {64, 256, 17}, {65, 768, 50}, {200, 512, 40}, {30, 3328, 70}};

void addBackendsAnd(std::span<const TensorType> types)
{
    QTest::addColumn<int>("backend");
    QTest::addColumn<int>("type");
    for (size_t i = 0; i < fastBackends().size(); ++i) {
        for (const TensorType type : types)
            QTest::addRow("%s %s", fastBackends()[i].name.c_str(), traits(type).name.data())
                << static_cast<int>(i) << static_cast<int>(type);
    }
}

void addBackendsAndTypes()
{
    addBackendsAnd(kAllTypes);
}

TensorType fetchType()
{
    QFETCH(int, type);
    return static_cast<TensorType>(type);
}

} // namespace

// Every operation of the CPU backend, on every instruction set that this machine has, and of the
// Vulkan backend, compared with the reference backend on random data.
class TestBackendConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void multipliesEveryType_data() { addBackendsAndTypes(); }
    void multipliesEveryType();
    void givesTheSameForOneTokenAndMany_data() { addBackendsAndTypes(); }
    void givesTheSameForOneTokenAndMany();
    void multipliesInputsThatFillNoUnit_data() { addBackends(); }
    void multipliesInputsThatFillNoUnit();
    void roundsInputsOnlyWhereAllowed_data() { addBackends(); }
    void roundsInputsOnlyWhereAllowed();
    void addsNormedProducts_data() { addBackends(); }
    void addsNormedProducts();
    void gatesAndMultiplies_data() { addBackends(); }
    void gatesAndMultiplies();
    void gatesPerLayerInputs_data() { addBackends(); }
    void gatesPerLayerInputs();
    void mixesPerLayerInputs_data() { addBackends(); }
    void mixesPerLayerInputs();
    void finishesProductsOfManyTokens_data() { addBackends(); }
    void finishesProductsOfManyTokens();
    void mixesExperts_data() { addBackendsAnd(kExpertTypes); }
    void mixesExperts();
    void addsNormedSums_data() { addBackends(); }
    void addsNormedSums();
    void looksUpEmbeddings_data() { addBackends(); }
    void looksUpEmbeddings();
    void capsLogits_data() { addBackends(); }
    void capsLogits();
    void survivesNumbersThatAreNotFinite_data() { addBackends(); }
    void survivesNumbersThatAreNotFinite();
    void cleanupTestCase() { fastBackends().clear(); }
};

void TestBackendConformance::multipliesEveryType()
{
    const TensorType type = fetchType();
    Twins twins(fetchBackend().backend);
    uint32_t seed = 1;
    for (const Shape &shape : kShapes) {
        const auto weight = twins.matrix(type, shape.inputs, shape.outputs, ++seed);
        const auto norm = twins.vector(shape.inputs, ++seed);
        const auto x = twins.buffer(shape.tokens, shape.inputs,
                                    randomFloats(size_t{shape.tokens} * shape.inputs, ++seed));
        const auto out = twins.buffer(shape.tokens, shape.outputs);
        twins.both([&](Backend &backend, auto pick) {
            const Matrix *matrix = pick(weight);
            const Tensor to = whole(pick(out));
            backend.normMatmul(whole(pick(x)), pick(norm), 1e-6F, {&matrix, 1}, {&to, 1});
        });
        const double difference = twins.difference(out);
        QVERIFY2(difference <= boundOf(type, fetchBackend()),
                 qPrintable(QStringLiteral("%1 tokens, %2 -> %3: %4")
                                .arg(shape.tokens)
                                .arg(shape.inputs)
                                .arg(shape.outputs)
                                .arg(difference)));
    }
}

void TestBackendConformance::givesTheSameForOneTokenAndMany()
{
    constexpr uint32_t kInputs = 512;
    constexpr uint32_t kOutputs = 40;
    constexpr uint32_t kTokens = 8;
    Twins twins(fetchBackend().backend);
    const auto weight = twins.matrix(fetchType(), kInputs, kOutputs, 7);
    const auto x = twins.buffer(kTokens, kInputs, randomFloats(kTokens * kInputs, 8));
    const auto out = twins.buffer(kTokens, kOutputs);
    const Matrix *matrix = weight.fast.get();
    const auto multiply = [&](uint32_t first, uint32_t rows) {
        const Tensor to{out.fast.get(), first, rows, kOutputs};
        twins.fast().normMatmul({x.fast.get(), first, rows, kInputs}, nullptr, 0, {&matrix, 1},
                                {&to, 1});
    };
    for (uint32_t row = 0; row < kTokens; ++row)
        multiply(row, 1);
    const std::vector<float> single = Twins::values(twins.fast(), out.fast.get());
    for (uint32_t rows = 2; rows <= kTokens; ++rows) {
        for (uint32_t first = 0; first < kTokens; first += rows)
            multiply(first, std::min(rows, kTokens - first));
        QCOMPARE(Twins::values(twins.fast(), out.fast.get()), single);
    }
}

void TestBackendConformance::multipliesInputsThatFillNoUnit()
{
    Twins twins(fetchBackend().backend);
    for (const TensorType type :
         {TensorType::F32, TensorType::F16, TensorType::BF16, TensorType::Q4_0, TensorType::Q5_1,
          TensorType::Q8_0, TensorType::IQ4_NL, TensorType::MXFP4}) {
        const bool plain = traits(type).blockSize == 1;
        for (const Shape shape : {Shape{3, plain ? 7U : 32U, 19}, Shape{3, plain ? 71U : 96U, 19},
                                  Shape{35, plain ? 71U : 96U, 19}}) {
            const auto weight = twins.matrix(type, shape.inputs, shape.outputs, 5);
            const auto x = twins.buffer(shape.tokens, shape.inputs,
                                        randomFloats(size_t{shape.tokens} * shape.inputs, 6));
            const auto out = twins.buffer(shape.tokens, shape.outputs);
            twins.both([&](Backend &backend, auto pick) {
                const Matrix *matrix = pick(weight);
                const Tensor to = whole(pick(out));
                backend.normMatmul(whole(pick(x)), nullptr, 0, {&matrix, 1}, {&to, 1});
            });
            QVERIFY2(twins.difference(out) <= boundOf(type, fetchBackend()),
                     traits(type).name.data());
        }
    }
}

void TestBackendConformance::roundsInputsOnlyWhereAllowed()
{
    Twins twins(fetchBackend().backend);
    const auto precise = twins.matrix(TensorType::BF16, 512, 48, 1);
    const auto rounding = twins.matrix(TensorType::BF16, 512, 64, 2);
    rounding.fast->setInputPrecision(InputPrecision::Bf16);
    const auto x = twins.buffer(70, 512, randomFloats(size_t{70} * 512, 3));
    const auto first = twins.buffer(70, 48);
    const auto second = twins.buffer(70, 64);
    twins.both([&](Backend &backend, auto pick) {
        const Matrix *const matrices[] = {pick(precise), pick(rounding)};
        const Tensor out[] = {whole(pick(first)), whole(pick(second))};
        backend.normMatmul(whole(pick(x)), nullptr, 0, matrices, out);
    });
    QVERIFY(twins.difference(first) <= kFloatBound && twins.difference(second) <= kBf16Bound);
}

void TestBackendConformance::addsNormedProducts()
{
    Twins twins(fetchBackend().backend);
    for (const TensorType type : {TensorType::F32, TensorType::Q4_0}) {
        for (const Shape &shape : {Shape{1, 96, 80}, Shape{6, 96, 80}, Shape{20, 96, 80},
                                   Shape{1, 512, 300}, Shape{8, 512, 50}, Shape{3, 64, 4100}}) {
            const auto [tokens, inputs, outputs] = shape;
            const auto weight = twins.matrix(type, inputs, outputs, 1);
            const auto norm = twins.vector(outputs, 2);
            const auto in = twins.buffer(tokens, inputs, randomFloats(tokens * inputs, 3));
            const auto x = twins.buffer(tokens, outputs, randomFloats(tokens * outputs, 4));
            const auto next = twins.matrix(TensorType::F32, outputs, 24, 5); // by x's factors
            const auto after = twins.buffer(tokens, 24);
            twins.both([&](Backend &backend, auto pick) {
                for (int i = 0; i < 2; ++i) // a device's workgroups count themselves
                    backend.matmulAddNormed(whole(pick(in)), *pick(weight), *pick(norm), 1e-6F,
                                            0.7F, whole(pick(x)));
                const Tensor to = whole(pick(after));
                backend.logits(whole(pick(x)), *pick(norm), 1e-6F, *pick(next), 9, to);
            });
            const double bound = boundOf(type, fetchBackend());
            QVERIFY(twins.difference(x) <= bound && twins.difference(after) <= 5 * bound);
        }
    }
}

void TestBackendConformance::gatesAndMultiplies()
{
    Twins twins(fetchBackend().backend);
    for (const uint32_t tokens : {1U, 6U, 20U}) {
        const auto gate = twins.matrix(TensorType::F32, 96, 72, 1);
        const auto up = twins.matrix(TensorType::F32, 96, 72, 2);
        const auto norm = twins.vector(96, 3);
        const auto x = twins.buffer(tokens, 96, randomFloats(tokens * 96, 4, 10.0F));
        const auto out = twins.buffer(tokens, 72);
        twins.both([&](Backend &backend, auto pick) {
            backend.normGeglu(whole(pick(x)), *pick(norm), 1e-6F, *pick(gate), *pick(up),
                              whole(pick(out)));
        });
        QVERIFY(twins.difference(out) <= kFloatBound);
    }
}

void TestBackendConformance::gatesPerLayerInputs()
{
    Twins twins(fetchBackend().backend);
    const auto gate = twins.matrix(TensorType::F32, 96, 20, 1);
    const auto x = twins.buffer(5, 96, randomFloats(5 * 96, 2, 5.0F));
    const auto ple = twins.buffer(5, 60, randomFloats(5 * 60, 3));
    const auto out = twins.buffer(5, 20);
    twins.both([&](Backend &backend, auto pick) {
        backend.perLayerGate(whole(pick(x)), *pick(gate), whole(pick(ple)), 2, whole(pick(out)));
    });
    QVERIFY(twins.difference(out) <= kFloatBound);
}

void TestBackendConformance::mixesPerLayerInputs()
{
    Twins twins(fetchBackend().backend);
    const auto ple = twins.buffer(3, 60, randomFloats(180, 1));
    const auto rows = twins.buffer(3, 60, randomFloats(180, 2));
    const auto weight = twins.vector(20, 3);
    twins.both([&](Backend &backend, auto pick) {
        backend.mixPerLayerInputs(whole(pick(ple)), whole(pick(rows)), *pick(weight), 20, 0.3F,
                                  1e-6F);
    });
    QVERIFY(twins.difference(ple) <= kFloatBound);
}

// What follows a product, where weights are expanded: all of it, with an odd number of tiles.
void TestBackendConformance::finishesProductsOfManyTokens()
{
    constexpr uint32_t kInputs = 512;
    constexpr uint32_t kOutputs = 74;
    constexpr uint32_t kTokens = 43;
    Twins twins(fetchBackend().backend);
    const auto gate = twins.matrix(TensorType::Q4_K, kInputs, kOutputs, 1);
    const auto up = twins.matrix(TensorType::Q6_K, kInputs, kOutputs, 2);
    const auto norm = twins.vector(kInputs, 3);
    const auto x = twins.buffer(kTokens, kInputs, randomFloats(kTokens * kInputs, 4));
    const auto ple = twins.buffer(kTokens, 2 * kOutputs, randomFloats(kTokens * 2 * kOutputs, 5));
    const auto gated = twins.buffer(kTokens, kOutputs);
    const auto times = twins.buffer(kTokens, kOutputs);
    const auto capped = twins.buffer(kTokens, kOutputs);
    twins.both([&](Backend &backend, auto pick) {
        backend.normGeglu(whole(pick(x)), *pick(norm), 1e-6F, *pick(gate), *pick(up),
                          whole(pick(gated)));
        backend.perLayerGate(whole(pick(x)), *pick(gate), whole(pick(ple)), 1, whole(pick(times)));
        backend.logits(whole(pick(x)), *pick(norm), 1e-6F, *pick(up), 200.0F, whole(pick(capped)));
    });
    const double bound = 2 * boundOf(TensorType::Q4_K, fetchBackend());
    QVERIFY2(twins.difference(gated) <= bound,
             qPrintable(QString::number(twins.difference(gated))));
    QVERIFY2(twins.difference(times) <= bound,
             qPrintable(QString::number(twins.difference(times))));
    QVERIFY2(twins.difference(capped) <= bound,
             qPrintable(QString::number(twins.difference(capped))));
}

void TestBackendConformance::mixesExperts()
{
    const TensorType weightType = fetchType();
    const bool plain = weightType == TensorType::F32;
    const uint32_t hidden = plain ? 96 : 256;
    const uint32_t inner = plain ? 64 : 256;
    constexpr uint32_t kExperts = 9;
    Twins twins(fetchBackend().backend);
    const auto router = twins.matrix(TensorType::F32, hidden, kExperts, 1);
    const auto routerScale = twins.vector(hidden, 2);
    const auto inputNorm = twins.vector(hidden, 3);
    const auto expertScale = twins.vector(kExperts, 4);
    std::vector<Twin<Matrix>> gate, up, down;
    for (uint32_t e = 0; e < kExperts; ++e) {
        gate.push_back(twins.matrix(weightType, hidden, inner, 10 + e));
        up.push_back(twins.matrix(weightType, hidden, inner, 30 + e));
        down.push_back(twins.matrix(weightType, inner, hidden, 50 + e));
    }
    // With 90 tokens some experts get enough to have their weights expanded, and some do not; with
    // 250 some fill more than one tile of a graphics device.
    for (const uint32_t tokens : {1U, 12U, 90U, 250U}) {
        if (tokens > 90 && weightType != TensorType::Q4_0)
            continue;
        const auto x = twins.buffer(tokens, hidden, randomFloats(tokens * hidden, 5 + tokens));
        const auto out = twins.buffer(tokens, hidden);
        twins.both([&](Backend &backend, auto pick) {
            MoeWeights weights{.routerScale = pick(routerScale),
                               .router = pick(router),
                               .gate = {},
                               .up = {},
                               .down = {},
                               .expertScale = pick(expertScale),
                               .inputNorm = pick(inputNorm),
                               .active = 3};
            for (uint32_t e = 0; e < kExperts; ++e) {
                weights.gate.push_back(pick(gate[e]));
                weights.up.push_back(pick(up[e]));
                weights.down.push_back(pick(down[e]));
            }
            backend.moe(whole(pick(x)), weights, whole(pick(out)));
        });
        // Two products, one after the other.
        const double difference = twins.difference(out);
        QVERIFY2(difference <= 3 * boundOf(weightType, fetchBackend()),
                 qPrintable(QStringLiteral("%1 tokens: %2").arg(tokens).arg(difference)));
    }
}

void TestBackendConformance::addsNormedSums()
{
    Twins twins(fetchBackend().backend);
    const auto a = twins.buffer(4, 50, randomFloats(200, 1));
    const auto b = twins.buffer(4, 50, randomFloats(200, 2));
    const auto x = twins.buffer(4, 50, randomFloats(200, 3));
    const auto normA = twins.vector(50, 4);
    const auto normB = twins.vector(50, 5);
    const auto norm = twins.vector(50, 6);
    twins.both([&](Backend &backend, auto pick) {
        backend.addNormedSum(whole(pick(a)), *pick(normA), whole(pick(b)), *pick(normB),
                             *pick(norm), 1e-6F, whole(pick(x)));
        backend.scale(whole(pick(x)), 0.25F);
    });
    QVERIFY(twins.difference(x) <= kFloatBound);
}

void TestBackendConformance::looksUpEmbeddings()
{
    Twins twins(fetchBackend().backend);
    const std::vector<uint32_t> ids = {3, 0, 99, 3};
    for (const TensorType type : kAllTypes) {
        const auto table = twins.matrix(type, 256, 100, 9);
        const auto out = twins.buffer(4, 256);
        twins.both([&](Backend &backend, auto pick) {
            backend.embed(*pick(table), ids, 1.5F, whole(pick(out)));
        });
        QVERIFY2(twins.difference(out) <= kFloatBound, traits(type).name.data());
    }
}

void TestBackendConformance::capsLogits()
{
    Twins twins(fetchBackend().backend);
    const auto head = twins.matrix(TensorType::F32, 64, 70, 1);
    const auto norm = twins.vector(64, 2);
    const auto x = twins.buffer(2, 64, randomFloats(128, 3, 30.0F));
    for (const float cap : {0.0F, 1.0F, 30.0F}) {
        const auto out = twins.buffer(2, 70);
        twins.both([&](Backend &backend, auto pick) {
            backend.logits(whole(pick(x)), *pick(norm), 1e-6F, *pick(head), cap, whole(pick(out)));
        });
        QVERIFY(twins.difference(out) <= kFloatBound);
    }
}

void TestBackendConformance::survivesNumbersThatAreNotFinite()
{
    Twins twins(fetchBackend().backend);
    for (const uint32_t tokens : {2U, 40U}) {
        std::vector<float> values = randomFloats(tokens * 256, 3);
        values[5] = NAN;
        values[300] = INFINITY;
        for (const TensorType type : {TensorType::F32, TensorType::Q4_0, TensorType::Q6_K}) {
            const auto gate = twins.matrix(type, 256, 40, 1);
            const auto norm = twins.vector(256, 2);
            const auto x = twins.buffer(tokens, 256, values);
            const auto out = twins.buffer(tokens, 40);
            twins.fast().normGeglu(whole(x.fast.get()), *norm.fast, 1e-6F, *gate.fast, *gate.fast,
                                   whole(out.fast.get()));
            QVERIFY(std::isnan(Twins::values(twins.fast(), out.fast.get())[0]));
        }
    }
}

QTEST_APPLESS_MAIN(TestBackendConformance)
#include "tst_backend_conformance.moc"
