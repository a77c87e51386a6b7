// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/features.h"
#include "engine/compute/cpu/pack_blocks.h"
#include "engine/compute/cpu/packed_matrix.h"
#include "engine/compute/cpu/thread_pool.h"
#include "engine/gguf/dequantize.h"
#include "tests/engine/compute/random_weights.h"

#include <QTest>

using namespace engine::compute::cpu;
using namespace tests;
using engine::gguf::dequantize;
using engine::gguf::traits;

namespace {

constexpr uint32_t kInputs = 512;
constexpr uint32_t kOutputs = 39;
constexpr uint32_t kStride = 64;

float fromBf16(uint16_t bits)
{
    return std::bit_cast<float>(uint32_t{bits} << 16);
}

std::unique_ptr<PackedMatrix>
packed(const engine::gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows, ThreadPool &pool)
{
    WeightMemory memory;
    return *PackedMatrix::pack(tensor, firstRow, rows, memory, pool);
}

bool isExpanded(Isa isa, TensorType type)
{
    return kernelsFor(isa).expand[int(type)] != nullptr;
}

// The instruction sets this machine can run, as test rows with every type that is wanted.
void addRows(bool (*wanted)(Isa, TensorType))
{
    QTest::addColumn<int>("isa");
    QTest::addColumn<int>("type");
    for (const Isa isa :
         {Isa::Portable, Isa::Neon, Isa::Avx2, Isa::AvxVnni, Isa::Avx512Vnni, Isa::Amx}) {
        if (isa > detectIsa())
            break;
        for (const TensorType type : kAllTypes) {
            if (wanted(isa, type))
                QTest::addRow("%s %s", isaName(isa).data(), traits(type).name.data())
                    << int(isa) << int(type);
        }
    }
}

} // namespace

// The packed form of weights, read back through the kernels that expand it.
class TestPackedMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryWeight_data()
    {
        addRows([](Isa, TensorType) { return true; });
    }
    void keepsEveryWeight();
    void expandsToCodes_data() { addRows(isExpanded); }
    void expandsToCodes();
    void packsSomeRowsOfATensor();
    void staysCloseToTheFilesSize();
    void refusesScalesThatAreNotNumbers();
};

void TestPackedMatrix::keepsEveryWeight()
{
    QFETCH(int, isa);
    QFETCH(int, type);
    const auto weightType = TensorType(type);
    ThreadPool pool(2);
    const RandomTensor tensor = randomTensor(weightType, kInputs, kOutputs, 5);
    std::vector<float> expected(size_t{kInputs} * kOutputs);
    dequantize(weightType, tensor.info.data.data(), expected);
    const auto matrix = packed(tensor.info, 0, kOutputs, pool);
    const Kernels &kernels = kernelsFor(Isa(isa));
    std::vector<uint16_t> panel(size_t{kInputs} * kStride);
    for (uint32_t tile = 0; tile < matrix->tiles(); ++tile)
        kernels.panel[type](matrix->tile(tile), matrix->units(),
                            panel.data() + tile * kTileRows * 2, kStride);
    for (uint32_t row = 0; row < kOutputs; ++row) {
        for (uint32_t column = 0; column < kInputs; ++column) {
            const float weight = expected[size_t{row} * kInputs + column];
            const float stored =
                fromBf16(panel[size_t{column / 2} * 2 * kStride + row * 2 + column % 2]);
            // Half a bf16 step; where scale and minimum nearly cancel, float32's own rounding.
            const float allowed = std::fabs(weight) / 256.0F + 1e-5F;
            QVERIFY2(std::fabs(stored - weight) <= allowed,
                     qPrintable(QStringLiteral("row %1 column %2: %3 instead of %4")
                                    .arg(row)
                                    .arg(column)
                                    .arg(double(stored))
                                    .arg(double(weight))));
        }
    }
}

void TestPackedMatrix::expandsToCodes()
{
    QFETCH(int, isa);
    QFETCH(int, type);
    const Kernels &kernels = kernelsFor(Isa(isa));
    ThreadPool pool(2);
    const RandomTensor tensor = randomTensor(TensorType(type), kInputs, kOutputs, 5);
    std::vector<float> expected(size_t{kInputs} * kOutputs);
    dequantize(TensorType(type), tensor.info.data.data(), expected);
    const auto matrix = packed(tensor.info, 0, kOutputs, pool);
    std::vector<uint8_t> codes(size_t{kInputs} * kTileRows);
    std::vector<float> scales(size_t{kInputs} / kCodeColumns * kTileRows);
    const int middle = detectIsa() == Isa::Neon && Isa(isa) == Isa::Neon ? 0 : 128;
    for (uint32_t row = 0; row < kOutputs; ++row) {
        if (row % kTileRows == 0)
            kernels.expand[type]({matrix->tile(row / kTileRows), matrix->units()}, codes.data(),
                                 scales.data());
        const uint32_t lane = row % kTileRows;
        for (uint32_t column = 0; column < kInputs; ++column) {
            const float weight = expected[size_t{row} * kInputs + column];
            const float scale = scales[column / kCodeColumns * kTileRows + lane];
            const uint8_t code = codes[size_t{column / 4} * 64 + lane * 4 + column % 4];
            const float stored =
                scale * float(middle == 0 ? int{static_cast<int8_t>(code)} : code - middle);
            // Half a step for the code, a quarter for the slope of types of eight bits.
            QVERIFY2(std::fabs(stored - weight) <= 0.78F * scale,
                     qPrintable(QStringLiteral("row %1 column %2: %3 instead of %4")
                                    .arg(row)
                                    .arg(column)
                                    .arg(double(stored))
                                    .arg(double(weight))));
        }
    }
}

void TestPackedMatrix::packsSomeRowsOfATensor()
{
    ThreadPool pool(1);
    const RandomTensor tensor = randomTensor(TensorType::Q4_K, 256, 40, 6);
    const auto all = packed(tensor.info, 0, 40, pool);
    const auto some = packed(tensor.info, 16, 24, pool);
    QCOMPARE(some->outputs(), 24U);
    QCOMPARE(std::memcmp(some->tile(0), all->tile(1), all->tileBytes()), 0);
    std::vector<float> expected(256);
    std::vector<float> row(256);
    all->readRow(20, expected.data());
    some->readRow(4, row.data());
    QCOMPARE(row, expected);
}

void TestPackedMatrix::staysCloseToTheFilesSize()
{
    ThreadPool pool(1);
    for (const TensorType type : kAllTypes) {
        const RandomTensor tensor = randomTensor(type, 512, 16, 7);
        const auto matrix = packed(tensor.info, 0, 16, pool);
        const double ratio = double(matrix->tileBytes()) / double(tensor.info.data.size());
        // Those with vectors from a table take three or four bits a weight in memory.
        const double allowed = hasGrid(type) ? 1.6 : type == TensorType::MXFP4 ? 1.06 : 1.02;
        QVERIFY2(ratio <= allowed, traits(type).name.data());
        QCOMPARE(packedBytes(tensor.info), matrix->tileBytes());
    }
}

void TestPackedMatrix::refusesScalesThatAreNotNumbers()
{
    ThreadPool pool(2);
    const RandomTensor good = randomTensor(TensorType::Q4_0, 64, 40, 8);
    std::vector<std::byte> bytes(good.info.data.begin(), good.info.data.end());
    std::byte *const scale = bytes.data() + bytes.size() - traits(TensorType::Q4_0).blockBytes;
    scale[1] = std::byte{0x7e}; // of the last block: a NaN
    const RandomTensor tensor = mappedTensor(TensorType::Q4_0, good.info.shape, bytes);
    WeightMemory memory;
    QVERIFY(PackedMatrix::pack(tensor.info, 0, 24, memory, pool));
    const auto matrix = PackedMatrix::pack(tensor.info, 0, 40, memory, pool);
    QVERIFY(!matrix);
    QVERIFY(matrix.error().message.find("not numbers") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestPackedMatrix)
#include "tst_packed_matrix.moc"
