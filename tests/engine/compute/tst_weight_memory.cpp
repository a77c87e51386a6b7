// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/memory.h"

#include <algorithm>
#include <limits>

#include <QTest>

using engine::compute::cpu::WeightMemory;

namespace {

constexpr size_t kMegabyte = size_t{1} << 20;

} // namespace

// Where packed weights lie.
class TestWeightMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachItsOwnBytes();
    void laysNeighboursSideBySide();
    void freesAChunkWithItsLastMatrix();
    void refusesWhatNoMachineHas();
};

void TestWeightMemory::givesEachItsOwnBytes()
{
    WeightMemory memory;
    const std::vector<size_t> sizes = {1, 64, 100, 3 * kMegabyte, 2 * kMegabyte, 9 * kMegabyte, 7};
    std::vector<std::shared_ptr<std::byte>> all;
    for (size_t i = 0; i < sizes.size(); ++i) {
        all.push_back(memory.allocate(sizes[i]));
        QCOMPARE(reinterpret_cast<uintptr_t>(all.back().get()) % 64, uintptr_t{0});
        std::fill_n(all.back().get(), sizes[i], std::byte(i + 1));
    }
    for (size_t i = 0; i < sizes.size(); ++i)
        QCOMPARE(std::count(all[i].get(), all[i].get() + sizes[i], std::byte(i + 1)),
                 ptrdiff_t(sizes[i]));
}

// Large pages would be lost at the edges of each matrix.
void TestWeightMemory::laysNeighboursSideBySide()
{
    WeightMemory memory;
    const auto first = memory.allocate(kMegabyte);
    const auto second = memory.allocate(kMegabyte);
    QCOMPARE(second.get() - first.get(), ptrdiff_t(kMegabyte));
    QCOMPARE(reinterpret_cast<uintptr_t>(first.get()) % (2 * kMegabyte), uintptr_t{0});
}

void TestWeightMemory::freesAChunkWithItsLastMatrix()
{
    WeightMemory memory;
    auto first = memory.allocate(kMegabyte);
    auto second = memory.allocate(kMegabyte);
    const std::weak_ptr<std::byte> chunk = first;
    first.reset();
    QVERIFY(!chunk.expired());
    second.reset();
    QVERIFY(chunk.expired());
    QVERIFY(memory.allocate(kMegabyte) != nullptr);
}

void TestWeightMemory::refusesWhatNoMachineHas()
{
    WeightMemory memory;
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                             memory.allocate(std::numeric_limits<size_t>::max() - 10));
    QVERIFY(memory.allocate(100) != nullptr);
}

QTEST_APPLESS_MAIN(TestWeightMemory)
#include "tst_weight_memory.moc"
