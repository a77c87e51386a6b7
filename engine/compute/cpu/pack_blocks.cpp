// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/pack_blocks.h"

#include "engine/gguf/grids.h"
#include "engine/gguf/spread_bits.h"

#include <cstring>

namespace engine::compute::cpu {

namespace {

    uint16_t loadU16(const uint8_t *from)
    {
        uint16_t value = 0;
        std::memcpy(&value, from, sizeof(value));
        return value;
    }

    uint8_t byteOf(uint32_t value)
    {
        return static_cast<uint8_t>(value & 0xFFU);
    }

    // Minus a half: files add their minimum, the packed form subtracts it.
    uint16_t negated(uint16_t half)
    {
        return static_cast<uint16_t>(half ^ 0x8000U);
    }

    template<uint32_t kHalf>
    void nibbles(const uint8_t *from, uint8_t *codes)
    {
        uint8_t packed[kHalf]; // what may overlap is not vectorised
        std::memcpy(packed, from, kHalf);
        for (uint32_t i = 0; i < kHalf; ++i) {
            codes[i] = byteOf(packed[i] & 15U);
            codes[kHalf + i] = byteOf(packed[i] >> 4U);
        }
    }

    void fifthBits(const uint8_t *bits, uint8_t *codes)
    {
        for (uint32_t i = 0; i < 4; ++i) {
            uint64_t eight = 0;
            std::memcpy(&eight, codes + i * 8, sizeof(eight));
            eight |= gguf::spreadBits(bits[i], 1) << 4U;
            std::memcpy(codes + i * 8, &eight, sizeof(eight));
        }
    }

    // The smallest scale of MXFP4 is a subnormal bf16, so the exponent cannot just be shifted.
    uint16_t halvedPowerAsBf16(uint8_t exponent)
    {
        if (exponent < 2)
            return static_cast<uint16_t>(0x20U << exponent);
        return static_cast<uint16_t>((exponent - 1U) << 7U);
    }

    // Types whose blocks hold 32 columns.
    void
    unpackSmall(gguf::TensorType type, const uint8_t *block, uint32_t index, UnpackedUnit &unit)
    {
        using enum gguf::TensorType;
        uint8_t *codes = unit.codes + index * 32;
        unit.scale[index] = loadU16(block);
        switch (type) {
        case Q4_0:
        case IQ4_NL:
            nibbles<16>(block + 2, codes);
            break;
        case Q4_1:
            unit.minimum[index] = negated(loadU16(block + 2));
            nibbles<16>(block + 4, codes);
            break;
        case Q5_0:
            nibbles<16>(block + 6, codes);
            fifthBits(block + 2, codes);
            break;
        case Q5_1:
            unit.minimum[index] = negated(loadU16(block + 2));
            nibbles<16>(block + 8, codes);
            fifthBits(block + 4, codes);
            break;
        case Q8_0:
            for (uint32_t i = 0; i < 32; ++i)
                codes[i] = byteOf(block[2 + i] ^ 0x80U);
            break;
        case MXFP4:
            unit.scale[index] = halvedPowerAsBf16(block[0]);
            nibbles<16>(block + 1, codes);
            break;
        default:
            break;
        }
    }

    // Eight 6-bit scales and minima in 12 bytes (Q4_K and Q5_K).
    void packedSteps(const uint8_t *from, UnpackedUnit &unit)
    {
        for (uint32_t i = 0; i < 4; ++i) {
            unit.steps[i] = byteOf(from[i] & 63U);
            unit.minimumSteps[i] = byteOf(from[i + 4] & 63U);
            unit.steps[i + 4] = byteOf((from[i + 8] & 15U) | ((uint32_t{from[i]} >> 6U) << 4U));
            unit.minimumSteps[i + 4] =
                byteOf((uint32_t{from[i + 8]} >> 4U) | ((uint32_t{from[i + 4]} >> 6U) << 4U));
        }
    }

    // Two bits of each byte, as Q2_K and Q3_K keep 32 columns.
    void lowPairs(const uint8_t *from, uint32_t shift, uint8_t *codes)
    {
        for (uint32_t i = 0; i < 32; ++i)
            codes[i] = byteOf((from[i] >> shift) & 3U);
    }

    void unpackQ2(const uint8_t *block, UnpackedUnit &unit)
    {
        for (uint32_t i = 0; i < 16; ++i) {
            unit.steps[i] = byteOf(block[i] & 15U);
            unit.minimumSteps[i] = byteOf(block[i] >> 4U);
        }
        for (uint32_t group = 0; group < 8; ++group)
            lowPairs(block + 16 + group / 4 * 32, group % 4 * 2, unit.codes + group * 32);
        unit.scale[0] = loadU16(block + 80);
        unit.minimum[0] = loadU16(block + 82);
    }

    void unpackQ3(const uint8_t *block, UnpackedUnit &unit)
    {
        const uint8_t *scales = block + 96;
        for (uint32_t i = 0; i < 16; ++i) {
            const uint32_t low = (scales[i % 8] >> (i / 8 * 4)) & 15U;
            const uint32_t high = (scales[8 + i % 4] >> (i / 4 * 2)) & 3U;
            unit.steps[i] = byteOf((low | (high << 4U)) - 32U);
        }
        for (uint32_t group = 0; group < 8; ++group) {
            uint8_t *codes = unit.codes + group * 32;
            lowPairs(block + 32 + group / 4 * 32, group % 4 * 2, codes);
            for (uint32_t i = 0; i < 32; ++i)
                codes[i] = byteOf(codes[i] | ((block[i] >> group) & 1U) << 2U);
        }
        unit.scale[0] = loadU16(block + 108);
    }

    void unpackQ4Q5(const uint8_t *block, bool five, UnpackedUnit &unit)
    {
        unit.scale[0] = loadU16(block);
        unit.minimum[0] = loadU16(block + 2);
        packedSteps(block + 4, unit);
        const uint8_t *low = block + (five ? 48 : 16);
        for (uint32_t chunk = 0; chunk < 4; ++chunk)
            nibbles<32>(low + chunk * 32, unit.codes + chunk * 64);
        if (!five)
            return;
        const uint8_t *high = block + 16;
        for (uint32_t group = 0; group < 8; ++group) {
            uint8_t *codes = unit.codes + group * 32;
            for (uint32_t i = 0; i < 32; ++i)
                codes[i] = byteOf(codes[i] | (((high[i] >> group) & 1U) << 4U));
        }
    }

    void unpackQ6(const uint8_t *block, UnpackedUnit &unit)
    {
        for (uint32_t chunk = 0; chunk < 2; ++chunk) {
            const uint8_t *low = block + chunk * 64;
            const uint8_t *high = block + 128 + chunk * 32;
            uint8_t *codes = unit.codes + chunk * 128;
            nibbles<64>(low, codes);
            for (uint32_t quarter = 0; quarter < 4; ++quarter) {
                for (uint32_t i = 0; i < 32; ++i) {
                    uint8_t &code = codes[quarter * 32 + i];
                    code = byteOf(code | (((high[i] >> (quarter * 2)) & 3U) << 4U));
                }
            }
        }
        std::memcpy(unit.steps, block + 192, 16);
        unit.scale[0] = loadU16(block + 208);
    }

    void unpackIq4Xs(const uint8_t *block, UnpackedUnit &unit)
    {
        unit.scale[0] = loadU16(block);
        const uint32_t high = loadU16(block + 2);
        for (uint32_t group = 0; group < 8; ++group) {
            const uint32_t low = (block[4 + group / 2] >> (group % 2 * 4)) & 15U;
            unit.steps[group] = byteOf((low | (((high >> (group * 2)) & 3U) << 4U)) - 32U);
            nibbles<16>(block + 8 + group * 16, unit.codes + group * 32);
        }
    }

    void unpackGrid(gguf::TensorType type, const uint8_t *block, UnpackedUnit &unit)
    {
        gguf::GridBlock grid;
        gguf::readGridBlock(type, block, grid);
        std::memcpy(unit.codes, grid.codes.data(), 256);
        const PackedLayout layout = layoutOf(type);
        if (layout.codebook == Codebook::Iq2) { // of three magnitudes, so that the sign is bit 2
            for (uint8_t &code : unit.codes)
                code = byteOf((code & 3U) | (code >> 3U << 2U));
        }
        const uint32_t group = layout.group;
        for (uint32_t i = 0; i < 256 / group; ++i)
            unit.steps[i] = grid.steps[i * group / 16];
        unit.scale[0] = loadU16(block);
    }

} // namespace

void unpackUnit(gguf::TensorType type, const std::byte *blocks, uint32_t count, UnpackedUnit &unit)
{
    using enum gguf::TensorType;
    const auto *bytes = reinterpret_cast<const uint8_t *>(blocks);
    switch (type) {
    case IQ2_XXS:
    case IQ2_XS:
    case IQ3_XXS:
    case IQ3_S:
    case IQ2_S:
        unpackGrid(type, bytes, unit);
        return;
    case Q2_K:
        unpackQ2(bytes, unit);
        return;
    case Q3_K:
        unpackQ3(bytes, unit);
        return;
    case Q4_K:
        unpackQ4Q5(bytes, false, unit);
        return;
    case Q5_K:
        unpackQ4Q5(bytes, true, unit);
        return;
    case Q6_K:
        unpackQ6(bytes, unit);
        return;
    case IQ4_XS:
        unpackIq4Xs(bytes, unit);
        return;
    default:
        break;
    }
    if (count < 2)
        unit = {};
    for (uint32_t i = 0; i < count; ++i)
        unpackSmall(type, bytes + size_t{i} * gguf::traits(type).blockBytes, i, unit);
}

} // namespace engine::compute::cpu
