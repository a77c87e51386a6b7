// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/dequantize.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include <QFile>
#include <QTest>

using namespace engine::gguf;
using namespace Qt::Literals;

namespace {

// One type of tests/golden/quant/quant.bin.
struct Golden {
    TensorType type = TensorType::F32;
    std::vector<std::byte> blocks;
    std::vector<float> floats;
};

template<typename T>
std::vector<T> takeFrom(QFile &file, size_t count)
{
    std::vector<T> values(count);
    file.read(reinterpret_cast<char *>(values.data()), qint64(sizeof(T)) * qint64(count));
    return values;
}

std::vector<Golden> readGolden()
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/golden/quant/quant.bin"));
    if (!file.open(QIODevice::ReadOnly) || file.read(4) != "HQNT")
        return {};
    std::vector<Golden> all(takeFrom<uint32_t>(file, 1)[0]);
    for (Golden &golden : all) {
        const auto sizes = takeFrom<uint32_t>(file, 4);
        golden.type = TensorType(sizes[0]);
        golden.blocks = takeFrom<std::byte>(file, sizes[2]);
        golden.floats = takeFrom<float>(file, sizes[3]);
    }
    return all;
}

constexpr TensorType kTypes[] = {TensorType::F32,     TensorType::F16,     TensorType::Q4_0,
                                 TensorType::Q4_1,    TensorType::Q5_0,    TensorType::Q5_1,
                                 TensorType::Q8_0,    TensorType::Q2_K,    TensorType::Q3_K,
                                 TensorType::Q4_K,    TensorType::Q5_K,    TensorType::Q6_K,
                                 TensorType::IQ4_NL,  TensorType::IQ4_XS,  TensorType::BF16,
                                 TensorType::MXFP4,   TensorType::IQ2_XXS, TensorType::IQ2_XS,
                                 TensorType::IQ3_XXS, TensorType::IQ3_S,   TensorType::IQ2_S};

std::vector<float> expand(TensorType type, const std::vector<std::byte> &blocks)
{
    const TypeTraits &layout = traits(type);
    std::vector<float> floats(blocks.size() / layout.blockBytes * layout.blockSize);
    dequantize(type, blocks.data(), floats);
    return floats;
}

bool areFinite(const std::vector<float> &floats)
{
    return std::ranges::all_of(floats, [](float value) { return std::isfinite(value); });
}

void addAllTypes()
{
    QTest::addColumn<TensorType>("type");
    for (const TensorType type : kTypes)
        QTest::newRow(std::string(traits(type).name).c_str()) << type;
}

} // namespace

// The definition of every type, compared with ggml's own.
class TestDequantize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsTheReferenceBitForBit_data() { addAllTypes(); }
    void equalsTheReferenceBitForBit();
    void findsScalesThatAreNotFinite_data() { addAllTypes(); }
    void findsScalesThatAreNotFinite();
    void keepsNaNScalesVisible();

private:
    const Golden *find(TensorType type) const;

    std::vector<Golden> m_golden;
};

void TestDequantize::initTestCase()
{
    m_golden = readGolden();
    QCOMPARE(m_golden.size(), std::size(kTypes));
}

const Golden *TestDequantize::find(TensorType type) const
{
    const auto found = std::ranges::find(m_golden, type, &Golden::type);
    return found == m_golden.end() ? nullptr : &*found;
}

void TestDequantize::equalsTheReferenceBitForBit()
{
    QFETCH(const TensorType, type);
    const Golden *golden = find(type);
    QVERIFY(golden);
    const std::vector<float> floats = expand(type, golden->blocks);
    QCOMPARE(floats.size(), golden->floats.size());
    for (size_t i = 0; i < floats.size(); ++i) {
        const auto actual = std::bit_cast<uint32_t>(floats[i]);
        const auto expected = std::bit_cast<uint32_t>(golden->floats[i]);
        if (actual != expected) // saves ten thousand comparisons by QCOMPARE
            QFAIL(qPrintable(
                u"weight %1 is %2, not %3"_s.arg(i).arg(floats[i]).arg(golden->floats[i])));
    }
}

// Setting bit after bit of a good block: the check must say exactly when a weight is not finite.
void TestDequantize::findsScalesThatAreNotFinite()
{
    QFETCH(const TensorType, type);
    const Golden *golden = find(type);
    QVERIFY(golden);
    QVERIFY(hasFiniteScales(type, golden->blocks));

    const size_t blockBytes = traits(type).blockBytes;
    int refused = 0;
    for (size_t i = 0; i + 1 < blockBytes; ++i) {
        std::vector<std::byte> blocks(2 * blockBytes, std::byte(0x11));
        blocks[blockBytes + i] = std::byte(0xff);
        blocks[blockBytes + i + 1] = std::byte(0xff);
        const bool finite = areFinite(expand(type, blocks));
        QCOMPARE(hasFiniteScales(type, blocks), finite);
        refused += finite ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

void TestDequantize::keepsNaNScalesVisible()
{
    const std::vector<std::byte> block(traits(TensorType::Q4_K).blockBytes, std::byte(0xff));
    const std::vector<float> floats = expand(TensorType::Q4_K, block);
    QVERIFY(std::ranges::all_of(floats, [](float value) { return std::isnan(value); }));
}

QTEST_APPLESS_MAIN(TestDequantize)
#include "tst_dequantize.moc"
