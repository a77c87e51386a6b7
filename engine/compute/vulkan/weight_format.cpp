// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/weight_format.h"

#include "engine/compute/cpu/pack_blocks.h"
#include "engine/compute/vulkan/grid_weights.h"

#include <algorithm>
#include <cstring>

namespace engine::compute::vulkan {

namespace {

    using cpu::PackedLayout;
    using cpu::UnpackedUnit;

    // The planes, at a row's first unit.
    struct RowPlanes {
        std::byte *codes;
        std::byte *high;
        std::byte *scales;
        std::byte *supers;
    };

    // `bits` bits of each of 32 codes, from bit `shift` on, lowest first.
    void packBits(const uint8_t *codes, uint32_t shift, uint32_t bits, std::byte *to)
    {
        const uint32_t mask = (1U << bits) - 1U;
        const uint32_t perByte = 8 / bits;
        for (uint32_t at = 0; at < kUnitWeights / perByte; ++at) {
            uint32_t packed = 0;
            for (uint32_t i = 0; i < perByte; ++i)
                packed |= ((static_cast<uint32_t>(codes[at * perByte + i]) >> shift) & mask)
                    << (i * bits);
            to[at] = static_cast<std::byte>(packed);
        }
    }

    void
    packCodes(const PackedLayout &layout, const uint8_t *codes, std::byte *low, std::byte *high)
    {
        if (layout.baseBits == 8) { // unpacked with 128 added
            for (uint32_t i = 0; i < kUnitWeights; ++i)
                low[i] = static_cast<std::byte>(codes[i] ^ 0x80U);
            return;
        }
        packBits(codes, 0, layout.baseBits, low);
        if (layout.highBits > 0)
            packBits(codes, layout.baseBits, layout.highBits, high);
    }

    // A block of 256 weights: 8 units.
    void packNested(const PackedLayout &layout,
                    const UnpackedUnit &block,
                    const RowPlanes &to,
                    const WeightFormat &format,
                    uint32_t firstUnit)
    {
        for (uint32_t i = 0; i < 8; ++i) {
            const uint32_t unit = firstUnit + i;
            packCodes(layout, block.codes + i * kUnitWeights, to.codes + unit * format.codeBytes,
                      to.high + unit * format.highBytes);
            std::byte *scale = to.scales + unit * (format.scaleBits / 8);
            if (layout.group == 16) {
                for (uint32_t half = 0; half < 2; ++half) {
                    const uint32_t group = 2 * i + half;
                    const uint32_t minimum =
                        layout.hasMin ? uint32_t{block.minimumSteps[group]} << 4U : 0U;
                    scale[half] = static_cast<std::byte>((block.steps[group] | minimum) & 0xFFU);
                }
            } else {
                scale[0] = static_cast<std::byte>(block.steps[i]);
                scale[1] = static_cast<std::byte>(layout.hasMin ? block.minimumSteps[i] : 0);
            }
        }
        const uint16_t halves[2] = {block.scale[0], layout.hasMin ? block.minimum[0] : uint16_t{0}};
        std::memcpy(to.supers + firstUnit / 8 * sizeof(halves), halves, sizeof(halves));
    }

    // Rows of the IQ2 and IQ3 types.
    void packGridRow(const FileRows &from, const std::byte *row, const RowPlanes &to)
    {
        const WeightFormat format = formatOf(from.type);
        const auto at = [&](std::byte *plane, Plane kind, uint64_t unit) {
            return plane + planeBytes(format, kind, unit);
        };
        for (uint64_t unit = 0; unit < from.units(); unit += 8) {
            packGridBlock(from.type, row,
                          {at(to.codes, Plane::Codes, unit), at(to.high, Plane::High, unit),
                           at(to.scales, Plane::Scales, unit), at(to.supers, Plane::Supers, unit)});
            row += gguf::traits(from.type).blockBytes;
        }
    }

    void packRow(const FileRows &from, const std::byte *row, const RowPlanes &to)
    {
        const WeightFormat format = formatOf(from.type);
        const gguf::TypeTraits &type = gguf::traits(from.type);
        if (type.blockSize == 1) {
            const uint64_t bytes = from.rowBytes();
            std::memcpy(to.codes, row, bytes);
            std::memset(to.codes + bytes, 0, from.units() * format.codeBytes - bytes);
            return;
        }
        if (format.gridBytes > 0) {
            packGridRow(from, row, to);
            return;
        }
        const PackedLayout layout = cpu::layoutOf(from.type);
        const auto units = static_cast<uint32_t>(from.units());
        UnpackedUnit block;
        if (format.nested) {
            for (uint32_t unit = 0; unit < units; unit += 8, row += type.blockBytes) {
                cpu::unpackUnit(from.type, row, 1, block);
                packNested(layout, block, to, format, unit);
            }
            return;
        }
        for (uint32_t unit = 0; unit < units; ++unit, row += type.blockBytes) {
            cpu::unpackUnit(from.type, row, 1, block);
            packCodes(layout, block.codes, to.codes + unit * format.codeBytes,
                      to.high + unit * format.highBytes);
            const uint16_t halves[2] = {block.scale[0], block.minimum[0]};
            const uint32_t scaleBytes = format.scaleBits / 8;
            std::memcpy(to.scales + unit * scaleBytes, halves, scaleBytes);
        }
    }

    WeightFormat gridFormat(gguf::TensorType type)
    {
        using enum gguf::TensorType;
        const bool three = type == IQ3_XXS || type == IQ3_S;
        const bool high = type == IQ2_S || type == IQ3_S;
        const bool bytes = type == IQ2_XS || type == IQ2_S; // for scales
        return {.codeBytes = three ? 12U : 8U,
                .highBytes = high ? 1U : 0U,
                .scaleBits = bytes  ? 8U
                    : type == IQ3_S ? 4U
                                    : 0U,
                .nested = true,
                .gridBytes = static_cast<uint32_t>(gridOf(type).size_bytes())};
    }

} // namespace

WeightFormat formatOf(gguf::TensorType type)
{
    const gguf::TypeTraits &traits = gguf::traits(type);
    if (traits.blockSize == 1)
        return {.codeBytes = traits.blockBytes * kUnitWeights};
    if (!gridOf(type).empty())
        return gridFormat(type);
    const PackedLayout layout = cpu::layoutOf(type);
    const bool paired = layout.hasMin && !layout.super;
    return {.codeBytes = layout.baseBits * kUnitWeights / 8,
            .highBytes = layout.highBits * kUnitWeights / 8,
            .scaleBits = paired ? 32U : 16U,
            .nested = layout.super};
}

uint64_t planeBytes(const WeightFormat &format, Plane plane, uint64_t units)
{
    switch (plane) {
    case Plane::Codes:
        return units * format.codeBytes;
    case Plane::High:
        return units * format.highBytes;
    case Plane::Scales:
        return units * format.scaleBits / 8;
    case Plane::Supers:
        return format.nested ? units / 8 * 4 : 0;
    case Plane::Grid:
        break;
    }
    return 0;
}

std::array<uint64_t, kPlanes + 1> planesOf(const WeightFormat &format, uint64_t units)
{
    std::array<uint64_t, kPlanes + 1> begins{};
    for (size_t i = 0; i < kPlanes; ++i) {
        const auto plane = static_cast<Plane>(i);
        const uint64_t bytes =
            plane == Plane::Grid ? format.gridBytes : planeBytes(format, plane, units);
        begins[i + 1] = begins[i] + (bytes + 15) / 16 * 16;
    }
    return begins;
}

uint64_t FileRows::rowBytes() const
{
    const gguf::TypeTraits &traits = gguf::traits(type);
    return columns / traits.blockSize * traits.blockBytes;
}

void packWeights(const FileRows &from, std::byte *to, cpu::ThreadPool &pool)
{
    const WeightFormat format = formatOf(from.type);
    const uint64_t units = from.units();
    const auto begins = planesOf(format, units * from.rows);
    const auto grid = std::as_bytes(gridOf(from.type));
    std::ranges::copy(grid, to + begins[static_cast<size_t>(Plane::Grid)]);
    const auto at = [&](Plane plane, uint64_t unit) {
        return to + begins[static_cast<size_t>(plane)] + planeBytes(format, plane, unit);
    };
    pool.run(from.rows, pool.grainFor(from.rows), [&](uint32_t begin, uint32_t end, uint32_t) {
        for (uint32_t row = begin; row < end; ++row) {
            const uint64_t unit = row * units;
            packRow(from, from.data + row * from.rowBytes(),
                    {at(Plane::Codes, unit), at(Plane::High, unit), at(Plane::Scales, unit),
                     at(Plane::Supers, unit)});
        }
    });
}

} // namespace engine::compute::vulkan
