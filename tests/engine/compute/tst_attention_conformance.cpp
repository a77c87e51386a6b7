// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/compute/backend_twins.h"
#include "tests/engine/compute/bounds.h"

using namespace engine::compute;
using namespace tests;

namespace {

constexpr KvPrecision kPrecisions[] = {KvPrecision::Half, KvPrecision::EightBit};

const char *nameOf(KvPrecision precision)
{
    return precision == KvPrecision::Half ? "halves" : "codes";
}

struct AttentionCase {
    const char *name;
    uint32_t heads, kvHeads, headDim, window, capacity;
    std::vector<uint32_t> batches; // tokens of each step
    std::vector<PositionRange> together = {};
};

const AttentionCase kCases[] = {
    {"one token after another", 4, 2, 16, 0, 64, {1, 1, 1, 1, 1}},
    {"prompt, then steps", 8, 1, 64, 0, 4096, {70, 1, 1, 3}},
    {"heads that share nothing", 3, 3, 32, 0, 512, {33, 5, 1}},
    {"heads of half a word", 4, 2, 38, 0, 512, {40, 1, 5}},
    {"sliding ring that wraps", 4, 1, 32, 16, 50, {20, 20, 20, 1, 1, 7, 20}},
    {"window of a whole block", 8, 2, 64, 32, 96, {64, 1, 40, 1}},
    {"positions split in parts", 8, 4, 32, 0, 4096, {700, 1, 2, 1}},
    {"wide heads", 4, 1, 512, 0, 512, {12, 1}},
    {"the widest heads", 4, 2, 2048, 0, 512, {7, 257, 1, 3}},
    {"more heads than rows of an item", 96, 1, 16, 24, 80, {5, 1, 30}},
    {"a picture alone", 4, 4, 36, 0, 512, {300}, {{0, 300}}},
    {"pictures between text", 8, 2, 32, 0, 512, {200, 3}, {{2, 5}, {30, 131}, {131, 170}}},
    {"picture wider than the window", 4, 2, 32, 24, 160, {20, 110, 4}, {{25, 120}}},
};

void addBackendsAndPrecisions()
{
    QTest::addColumn<int>("backend");
    QTest::addColumn<KvPrecision>("precision");
    for (size_t b = 0; b < fastBackends().size(); ++b) {
        for (const KvPrecision precision : kPrecisions)
            QTest::addRow("%s, %s", fastBackends()[b].name.c_str(), nameOf(precision))
                << static_cast<int>(b) << precision;
    }
}

} // namespace

// Q, K and V from their projections through normalisation, rotation and the cache to attention,
// compared with the reference backend.
class TestAttentionConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attends_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<int>("index");
        QTest::addColumn<KvPrecision>("precision");
        for (size_t b = 0; b < fastBackends().size(); ++b) {
            for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i) {
                for (const KvPrecision precision : kPrecisions)
                    QTest::addRow("%s %s, %s", fastBackends()[b].name.c_str(), kCases[i].name,
                                  nameOf(precision))
                        << static_cast<int>(b) << i << precision;
            }
        }
    }
    void attends();
    void givesTheSameForOneTokenAndMany_data();
    void givesTheSameForOneTokenAndMany();
    void copiesItsState_data() { addBackendsAndPrecisions(); }
    void copiesItsState();
    void takesKeysAsValues_data() { addBackends(); }
    void takesKeysAsValues();
    void handsOutItsState_data() { addBackendsAndPrecisions(); }
    void handsOutItsState();
    void takesOverFromTheProcessor_data() { addBackendsAndPrecisions(); }
    void takesOverFromTheProcessor();
    void attendsWithAPicturesLastRows_data() { addBackends(); }
    void attendsWithAPicturesLastRows();
    void cleanupTestCase() { fastBackends().clear(); }

private:
    // One step of `tokens` at `position`; returns the attention's difference.
    static double step(Twins &twins,
                       const AttentionCase &shape,
                       const Twin<KvLayer> &kv,
                       uint32_t position,
                       uint32_t tokens,
                       bool valueIsKey = false);
};

double TestAttentionConformance::step(Twins &twins,
                                      const AttentionCase &shape,
                                      const Twin<KvLayer> &kv,
                                      uint32_t position,
                                      uint32_t tokens,
                                      bool valueIsKey)
{
    const uint32_t qWidth = shape.heads * shape.headDim;
    const uint32_t kvWidth = shape.kvHeads * shape.headDim;
    const auto q =
        twins.buffer(tokens, qWidth, randomFloats(size_t{tokens} * qWidth, position + 1));
    const auto k =
        twins.buffer(tokens, kvWidth, randomFloats(size_t{tokens} * kvWidth, position + 2));
    const auto v =
        twins.buffer(tokens, kvWidth, randomFloats(size_t{tokens} * kvWidth, position + 3));
    const auto out = twins.buffer(tokens, qWidth);
    const auto table = twins.buffer(tokens, shape.headDim);
    const auto qNorm = twins.vector(shape.headDim, 1);
    const auto kNorm = twins.vector(shape.headDim, 2);
    const auto factors = twins.vector(shape.headDim / 2, 3);
    twins.both([&](Backend &backend, auto pick) {
        if (!pick(kv)->reserve(position + tokens))
            return;
        backend.ropeTable({shape.headDim, 10000.0F, pick(factors)}, position, whole(pick(table)));
        const QkvSpec spec{.heads = shape.heads,
                           .kvHeads = shape.kvHeads,
                           .headDim = shape.headDim,
                           .qNorm = pick(qNorm),
                           .kNorm = pick(kNorm),
                           .valueIsKey = valueIsKey};
        const Tensor keys = whole(pick(k));
        const Tensor values = whole(pick(v));
        backend.finishQkv(whole(pick(q)), &keys, valueIsKey ? nullptr : &values, spec,
                          whole(pick(table)), pick(kv), position);
        backend.attention(
            whole(pick(q)),
            {.heads = shape.heads, .firstPosition = position, .together = shape.together},
            *pick(kv), whole(pick(out)));
    });
    return twins.difference(out);
}

void TestAttentionConformance::attends()
{
    QFETCH(int, index);
    QFETCH(KvPrecision, precision);
    const AttentionCase &shape = kCases[index];
    Twins twins(fetchBackend().backend);
    const auto kv =
        twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity, precision});
    // Wider heads add up more rounded products.
    const double bound = boundOf(precision) * std::max(1U, shape.headDim / 512);
    uint32_t position = 0;
    for (const uint32_t tokens : shape.batches) {
        const double difference = step(twins, shape, kv, position, tokens);
        QVERIFY2(difference <= bound,
                 qPrintable(QStringLiteral("at %1: %2").arg(position).arg(difference)));
        position += tokens;
    }
}

void TestAttentionConformance::givesTheSameForOneTokenAndMany_data()
{
    QTest::addColumn<int>("backend");
    QTest::addColumn<uint32_t>("heads");
    QTest::addColumn<uint32_t>("window");
    QTest::addColumn<KvPrecision>("precision");
    for (size_t b = 0; b < fastBackends().size(); ++b) {
        const char *name = fastBackends()[b].name.c_str();
        const auto index = static_cast<int>(b);
        for (const uint32_t heads : {2U, 16U, 40U}) {
            for (const uint32_t window : {0U, 600U})
                QTest::addRow("%s, %u heads, window %u", name, heads, window)
                    << index << heads << window << KvPrecision::Half;
        }
        QTest::addRow("%s, codes", name) << index << 16U << 0U << KvPrecision::EightBit;
    }
}

// Bit for bit, also where the window or a part begins between the tokens.
void TestAttentionConformance::givesTheSameForOneTokenAndMany()
{
    QFETCH(uint32_t, heads);
    QFETCH(uint32_t, window);
    QFETCH(KvPrecision, precision);
    const KvShape shape{
        .kvHeads = 2, .headDim = 64, .window = window, .capacity = 2048, .precision = precision};
    const uint32_t width = heads * shape.headDim;
    const uint32_t kvWidth = shape.kvHeads * shape.headDim;
    constexpr uint32_t kStored = 1100;
    Twins twins(fetchBackend().backend);
    Backend &backend = twins.fast();
    const auto kv = twins.kv(shape);
    QVERIFY(kv.fast->reserve(kStored));
    const auto key = twins.buffer(kStored, kvWidth, randomFloats(size_t{kStored} * kvWidth, 1));
    const auto value = twins.buffer(kStored, kvWidth, randomFloats(size_t{kStored} * kvWidth, 2));
    const auto unused = twins.buffer(kStored, width);
    const auto table = twins.buffer(kStored, shape.headDim);
    const auto norm = twins.vector(shape.headDim, 3);
    const Tensor keys = whole(key.fast.get());
    const Tensor values = whole(value.fast.get());
    backend.ropeTable({shape.headDim, 10000.0F, nullptr}, 0, whole(table.fast.get()));
    backend.finishQkv(whole(unused.fast.get()), &keys, &values,
                      {.heads = heads,
                       .kvHeads = shape.kvHeads,
                       .headDim = shape.headDim,
                       .qNorm = norm.fast.get(),
                       .kNorm = norm.fast.get()},
                      whole(table.fast.get()), kv.fast.get(), 0);
    for (const uint32_t first : {124U, 252U, 506U, 1000U, 1020U}) {
        const auto q = twins.buffer(8, width, randomFloats(size_t{8} * width, first));
        const auto alone = twins.buffer(8, width);
        const auto among = twins.buffer(8, width);
        for (uint32_t i = 0; i < 8; ++i)
            backend.attention({q.fast.get(), i, 1, width},
                              {.heads = heads, .firstPosition = first + i}, *kv.fast,
                              {alone.fast.get(), i, 1, width});
        for (uint32_t count = 2; count <= 8; ++count) {
            backend.attention({q.fast.get(), 0, count, width},
                              {.heads = heads, .firstPosition = first}, *kv.fast,
                              {among.fast.get(), 0, count, width});
            const auto one = Twins::values(backend, alone.fast.get());
            const auto many = Twins::values(backend, among.fast.get());
            QVERIFY(std::equal(one.begin(), one.begin() + count * width, many.begin()));
        }
    }
}

void TestAttentionConformance::copiesItsState()
{
    QFETCH(KvPrecision, precision);
    const AttentionCase shape{"copy", 4, 2, 32, 0, 1024, {}};
    Twins twins(fetchBackend().backend);
    const auto kv =
        twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity, precision});
    QVERIFY(step(twins, shape, kv, 0, 300) <= boundOf(precision));
    const Twin<KvLayer> copy{std::move(*kv.reference->copy()), std::move(*kv.fast->copy())};
    QCOMPARE(copy.fast->bytes(), kv.fast->bytes());
    QVERIFY(step(twins, shape, kv, 10, 1)
            <= boundOf(precision)); // overwrites a position of the original
    QVERIFY(step(twins, shape, copy, 300, 5) <= boundOf(precision));
}

void TestAttentionConformance::takesKeysAsValues()
{
    const AttentionCase shape{"keys", 4, 2, 32, 0, 1024, {}};
    Twins twins(fetchBackend().backend);
    const auto kv = twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity});
    QVERIFY(step(twins, shape, kv, 0, 9, true) <= kKvHalfBound);
}

// A ring that has wrapped, into another one.
void TestAttentionConformance::handsOutItsState()
{
    QFETCH(KvPrecision, precision);
    const AttentionCase shape{"state", 4, 2, 32, 16, 50, {}};
    Twins twins(fetchBackend().backend);
    const auto kv =
        twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity, precision});
    for (const uint32_t position : {0U, 20U, 40U})
        QVERIFY(step(twins, shape, kv, position, 20) <= boundOf(precision));
    const auto other =
        twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity, precision});
    const PositionRange range{44, 60};
    const auto carry = [&](KvLayer &from, KvLayer &to) {
        std::vector<std::byte> state(from.positionBytes() * (range.end - range.first));
        return from.readPositions(range, state) && to.reserve(range.end)
            && to.writePositions(range, state);
    };
    QVERIFY(carry(*kv.reference, *other.reference));
    QVERIFY(carry(*kv.fast, *other.fast));
    QVERIFY(step(twins, shape, other, 60, 5) <= boundOf(precision));
}

// Whatever was computed there: bytes of a position mean the same.
void TestAttentionConformance::takesOverFromTheProcessor()
{
    QFETCH(KvPrecision, precision);
    const AttentionCase shape{"bytes", 6, 3, 70, 0, 512, {}};
    const KvShape kvShape{shape.kvHeads, shape.headDim, shape.window, shape.capacity, precision};
    Twins twins(fetchBackend().backend);
    Twins others(std::move(*cpu::makeBackend({.threads = 2})));
    const auto kv = twins.kv(kvShape);
    const auto kvThere = others.kv(kvShape);
    QVERIFY(step(twins, shape, kv, 0, 40) <= boundOf(precision));
    QVERIFY(step(others, shape, kvThere, 0, 40) <= boundOf(precision));
    const auto stateOf = [](const KvLayer &layer) {
        std::vector<std::byte> state(layer.positionBytes() * 40);
        return layer.readPositions({0, 40}, state) ? state : std::vector<std::byte>();
    };
    const auto here = stateOf(*kv.fast);
    const auto there = stateOf(*kvThere.fast);
    QVERIFY(!here.empty());
    QCOMPARE(here.size(), there.size());
    // What each computed is rounded to the same but where it lies between two.
    size_t differing = 0;
    for (size_t i = 0; i < here.size(); ++i)
        differing += here[i] != there[i] ? 1 : 0;
    QVERIFY2(differing * 100 < here.size(), qPrintable(QString::number(differing)));
    QVERIFY(kv.fast->writePositions({0, 40}, there));
    QVERIFY(kvThere.fast->writePositions({0, 40}, here));
    QVERIFY(step(twins, shape, kv, 40, 3) <= boundOf(precision));
    QVERIFY(step(others, shape, kvThere, 40, 3) <= boundOf(precision));
}

// Few rows that see far more than their window.
void TestAttentionConformance::attendsWithAPicturesLastRows()
{
    const AttentionCase shape{"picture", 4, 2, 32, 24, 1000, {}, {{50, 606}}};
    Twins twins(fetchBackend().backend);
    const auto kv = twins.kv({shape.kvHeads, shape.headDim, shape.window, shape.capacity});
    QVERIFY(step(twins, shape, kv, 0, 606) <= kKvHalfBound);
    const uint32_t width = shape.heads * shape.headDim;
    const auto q = twins.buffer(3, width, randomFloats(size_t{3} * width, 9));
    const auto out = twins.buffer(3, width);
    twins.both([&](Backend &backend, auto pick) {
        backend.attention(whole(pick(q)),
                          {.heads = shape.heads, .firstPosition = 603, .together = shape.together},
                          *pick(kv), whole(pick(out)));
    });
    QVERIFY(twins.difference(out) <= kKvHalfBound);
}

QTEST_APPLESS_MAIN(TestAttentionConformance)
#include "tst_attention_conformance.moc"
