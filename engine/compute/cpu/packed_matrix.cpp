// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/packed_matrix.h"

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/pack_blocks.h"
#include "engine/compute/cpu/thread_pool.h"
#include "engine/gguf/dequantize.h"
#include "engine/gguf/message.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    using Units = std::array<UnpackedUnit, kTileRows>;

    uint32_t fourCodes(const uint8_t *codes, uint32_t group)
    {
        uint32_t four = 0;
        std::memcpy(&four, codes + group * 4, 4);
        return four;
    }

    void storeFour(std::byte *plane, uint32_t row, uint32_t four)
    {
        std::memcpy(plane + row * 4, &four, 4);
    }

    // `kBits` bits of 32 codes, from bit `shift` on, for one row. Vector `v` of the plane holds
    // column groups v, v + vectors, … of a nibble plane, and four or eight neighbouring ones of a
    // thin plane.
    template<uint32_t kBits>
    void storePlane(const uint8_t *codes, uint32_t shift, std::byte *plane, uint32_t row)
    {
        constexpr uint32_t kPerVector = 8 / kBits;
        constexpr uint32_t kMask = ((1U << kBits) - 1U) * 0x01010101U;
        for (uint32_t v = 0; v < kBits; ++v) {
            uint32_t packed = 0;
            for (uint32_t f = 0; f < kPerVector; ++f) {
                const uint32_t group = kBits == 4 ? v + f * 4 : v * kPerVector + f;
                packed |= ((fourCodes(codes, group) >> shift) & kMask) << (f * kBits);
            }
            storeFour(plane + size_t{v} * kPlaneBytes, row, packed);
        }
    }

    void
    storePlane(const uint8_t *codes, uint32_t shift, uint32_t bits, std::byte *plane, uint32_t row)
    {
        switch (bits) {
        case 1:
            return storePlane<1>(codes, shift, plane, row);
        case 2:
            return storePlane<2>(codes, shift, plane, row);
        case 4:
            return storePlane<4>(codes, shift, plane, row);
        case 8:
            return storePlane<8>(codes, shift, plane, row);
        default:
            return;
        }
    }

    // A unit's steps, those of minima behind those of scales.
    void packSteps(const PackedLayout &layout, const uint8_t *steps, std::byte *unit)
    {
        const uint32_t half = layout.stepCount() / 2;
        const uint32_t quarter = half / 2;
        if (layout.stepBits == 8) {
            std::memcpy(unit, steps, layout.stepCount());
            return;
        }
        auto *packed = reinterpret_cast<uint8_t *>(unit);
        for (uint32_t i = 0; i < half; ++i)
            packed[i] = static_cast<uint8_t>((steps[i] & 15U) | (uint32_t{steps[half + i]} << 4U));
        if (layout.stepBits == 4)
            return;
        packed += layout.stepHighOffset();
        const auto high = [&](uint32_t i) { return (uint32_t{steps[i]} >> 4U) & 3U; };
        for (uint32_t i = 0; i < quarter; ++i)
            packed[i] =
                static_cast<uint8_t>(high(i) | (high(half + i) << 2U) | (high(quarter + i) << 4U)
                                     | (high(half + quarter + i) << 6U));
    }

    void storeSteps(const PackedLayout &layout, const Units &rows, std::byte *unit)
    {
        std::array<uint8_t, 512> steps;
        // What is signed has eight bits, or all of its six as they are in the file.
        const uint32_t middle = layout.signedScale && layout.stepBits < 8 ? 32 : 0;
        for (uint32_t group = 0; group < layout.groups(); ++group) {
            uint8_t *to = steps.data() + group * kTileRows;
            for (uint32_t row = 0; row < kTileRows; ++row)
                to[row] = static_cast<uint8_t>(rows[row].steps[group] + middle);
            if (!layout.hasMin)
                continue;
            to += layout.stepCount() / 2;
            for (uint32_t row = 0; row < kTileRows; ++row)
                to[row] = rows[row].minimumSteps[group];
        }
        packSteps(layout, steps.data(), unit);
    }

    void storeScales(const PackedLayout &layout, const Units &rows, std::byte *unit)
    {
        std::memset(unit, 0, layout.planeOffset());
        if (layout.super)
            storeSteps(layout, rows, unit);
        const uint32_t halves = layout.super ? 1 : 2; // of a row
        std::byte *scales = unit + (layout.super ? layout.superOffset() : 0);
        std::byte *minima = scales + halves * 32;
        for (uint32_t row = 0; row < kTileRows; ++row) {
            const UnpackedUnit &from = rows[row];
            for (uint32_t i = 0; i < halves; ++i) {
                std::memcpy(scales + i * 32 + row * 2, &from.scale[i], 2);
                if (layout.hasMin)
                    std::memcpy(minima + i * 32 + row * 2, &from.minimum[i], 2);
            }
        }
    }

    void storePlanes(const PackedLayout &layout, const Units &rows, std::byte *unit)
    {
        for (uint32_t b = 0; b < layout.blocks(); ++b) {
            std::byte *plane = unit + layout.planeOffset() + b * layout.blockBytes();
            std::byte *high = plane + layout.baseBits * kPlaneBytes;
            for (uint32_t row = 0; row < kTileRows; ++row) {
                const uint8_t *codes = rows[row].codes + b * kBlockColumns;
                storePlane(codes, 0, layout.baseBits, plane, row);
                if (layout.highBits > 0)
                    storePlane(codes, layout.baseBits, layout.highBits, high, row);
            }
        }
    }

} // namespace

uint64_t packedBytes(const gguf::TensorInfo &tensor)
{
    const PackedLayout layout = layoutOf(tensor.type);
    const uint64_t tiles = (tensor.rows() + kTileRows - 1) / kTileRows;
    const uint64_t units = (tensor.columns() + layout.unitColumns() - 1) / layout.unitColumns();
    return tiles * units * layout.unitBytes();
}

PackedMatrix::PackedMatrix(gguf::TensorType type, uint32_t outputs, uint32_t inputs)
    : Matrix(outputs, inputs)
    , m_type(type)
    , m_layout(layoutOf(type))
    , m_units((inputs + m_layout.unitColumns() - 1) / m_layout.unitColumns())
{
    const gguf::TypeTraits &traits = gguf::traits(type);
    m_rowBytes = size_t{inputs} / traits.blockSize * traits.blockBytes;
}

std::unique_ptr<PackedMatrix> PackedMatrix::mapped(const gguf::TensorInfo &tensor)
{
    std::unique_ptr<PackedMatrix> matrix(new PackedMatrix(tensor.type,
                                                          static_cast<uint32_t>(tensor.rows()),
                                                          static_cast<uint32_t>(tensor.columns())));
    matrix->m_source = tensor.data;
    return matrix;
}

base::Result<std::unique_ptr<PackedMatrix>> PackedMatrix::pack(const gguf::TensorInfo &tensor,
                                                               uint64_t firstRow,
                                                               uint64_t rows,
                                                               WeightMemory &memory,
                                                               ThreadPool &pool)
{
    std::unique_ptr<PackedMatrix> matrix(new PackedMatrix(tensor.type, static_cast<uint32_t>(rows),
                                                          static_cast<uint32_t>(tensor.columns())));
    matrix->m_source =
        tensor.data.subspan(firstRow * matrix->m_rowBytes, rows * matrix->m_rowBytes);
    matrix->m_memory = memory.allocate(matrix->tiles() * matrix->tileBytes());
    const uint32_t tiles = matrix->tiles();
    std::atomic<bool> isFinite = true;
    pool.run(tiles, pool.grainFor(tiles), [&](uint32_t begin, uint32_t end, uint32_t) {
        for (uint32_t i = begin; i < end; ++i) {
            matrix->packTile(i);
            if (!gguf::hasFiniteScales(tensor.type, matrix->sourceOf(i)))
                isFinite = false;
        }
    });
    releasePages(matrix->m_source);
    if (!isFinite)
        return gguf::notFinite(tensor.name);
    return matrix;
}

void PackedMatrix::readRow(uint64_t index, float *out) const
{
    gguf::dequantize(m_type, m_source.data() + index * m_rowBytes, {out, inputs()});
}

void PackedMatrix::releaseRows() const
{
    releasePages(m_source);
}

std::span<const std::byte> PackedMatrix::sourceOf(uint32_t tile) const
{
    const size_t first = size_t{tile} * kTileRows;
    const size_t rows = std::min<size_t>(kTileRows, outputs() - first);
    return m_source.subspan(first * m_rowBytes, rows * m_rowBytes);
}

void PackedMatrix::packTile(uint32_t index)
{
    if (m_layout.isFloat())
        packFloats(index);
    else
        packQuantised(index);
}

void PackedMatrix::packQuantised(uint32_t index)
{
    const gguf::TypeTraits &traits = gguf::traits(m_type);
    const uint32_t perUnit = m_layout.unitColumns() / traits.blockSize;
    const uint32_t blocks = inputs() / traits.blockSize;
    std::byte *unit = m_memory.get() + index * tileBytes();
    Units rows{};
    for (uint32_t u = 0; u < m_units; ++u, unit += m_layout.unitBytes()) {
        for (uint32_t r = 0; r < kTileRows; ++r) {
            const uint64_t row = uint64_t{index} * kTileRows + r;
            if (row >= outputs())
                continue; // stays zero
            const std::byte *from =
                m_source.data() + row * m_rowBytes + size_t{u} * perUnit * traits.blockBytes;
            unpackUnit(m_type, from, std::min(perUnit, blocks - u * perUnit), rows[r]);
        }
        storeScales(m_layout, rows, unit);
        storePlanes(m_layout, rows, unit);
    }
}

// Pairs of columns: bf16 interleaved for the vector units that multiply pairs, others side by side.
void PackedMatrix::packFloats(uint32_t index)
{
    const size_t size = m_layout.floatBytes();
    std::byte *tile = m_memory.get() + index * tileBytes();
    std::memset(tile, 0, tileBytes());
    const bool interleaved = m_layout.floatForm == FloatForm::Bf16;
    for (uint32_t r = 0; r < kTileRows; ++r) {
        const uint64_t row = uint64_t{index} * kTileRows + r;
        if (row >= outputs())
            break;
        const std::byte *from = m_source.data() + row * m_rowBytes;
        for (uint32_t column = 0; column < inputs(); ++column) {
            const size_t at = interleaved ? r * 2 + column % 2 : column % 2 * kTileRows + r;
            std::memcpy(tile + (size_t{column / 2} * 2 * kTileRows + at) * size,
                        from + column * size, size);
        }
    }
}

} // namespace engine::compute::cpu
