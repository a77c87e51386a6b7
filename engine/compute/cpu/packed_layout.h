// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstdint>

// How weights lie in memory after loading ("R16"). Rows are grouped into tiles of 16. A tile is a
// sequence of units, each covering 64 columns (256 for types with super-blocks): first the unit's
// scales, then the bit planes of its 32-column blocks. A plane's byte `row*4 + column%4` belongs to
// one row and one of four neighbouring columns, so that a vector load feeds a 4-way dot product
// with one result per row, and no sum ever crosses lanes.
//
// A weight is `scale * (code - zero) - min`. Codes of 5 and 6 bits keep their upper bits in a
// second plane. In a block, columns 0-15 are the low nibbles (or the first half), 16-31 the high
// ones.
namespace engine::compute::cpu {

inline constexpr uint32_t kTileRows = 16;
inline constexpr uint32_t kBlockColumns = 32;
inline constexpr uint32_t kPlaneBytes = 64; // of one bit of 32 columns and 16 rows

enum class Codebook { Linear, Iq4, Fp4, Iq2, Iq3Xxs, Iq3S };
enum class FloatForm { None, Bf16, F16, F32 };

struct PackedLayout {
    FloatForm floatForm = FloatForm::None;
    uint32_t baseBits = 4; // 2, 4 or 8
    uint32_t highBits = 0; // 0, 1 or 2
    uint32_t group = 32; // columns that share a scale
    bool super = false; // scales are steps of one half per 256 columns
    uint32_t stepBits = 8; // super-block types: of a group's scale or minimum, 4, 6 or 8
    bool hasMin = false;
    bool signedScale = false;
    bool bf16Scale = false;
    int zeroShift = -1; // zero is 1 << zeroShift; -1: zero is 0
    Codebook codebook = Codebook::Linear;
    int scaleShift = 0; // super-block types: the scale is divided by 1 << scaleShift

    constexpr bool isFloat() const { return floatForm != FloatForm::None; }
    constexpr bool isWide() const { return zeroShift == 7; } // codes use all eight bits
    constexpr uint32_t unitColumns() const { return super ? 256 : 64; }
    constexpr uint32_t blocks() const { return unitColumns() / kBlockColumns; }
    constexpr uint32_t groups() const { return unitColumns() / group; }
    // What has no super-blocks: where minima lie behind the scales.
    constexpr uint32_t minOffset() const { return 64; }
    // Super-blocks: a unit's steps as bytes, those of minima behind those of scales. Steps of 4
    // and 6 bits are packed: a byte has the lowest four bits of two, and behind all of these a
    // byte has the other two bits of four; each time from the array's halves or quarters.
    constexpr uint32_t stepCount() const { return groups() * kTileRows * (hasMin ? 2 : 1); }
    constexpr uint32_t stepHighOffset() const { return stepCount() / 2; }
    constexpr uint32_t superOffset() const { return stepCount() * stepBits / 8; }
    // Vectors of codes do not cross cache lines.
    constexpr uint32_t planeOffset() const
    {
        const uint32_t both = hasMin ? 2 : 1;
        return super ? (superOffset() + 32 * both + 63) / 64 * 64 : 64 * both;
    }
    constexpr uint32_t blockBytes() const { return (baseBits + highBits) * kPlaneBytes; }
    constexpr uint32_t floatBytes() const { return floatForm == FloatForm::F32 ? 4 : 2; }
    constexpr uint32_t unitBytes() const
    {
        return isFloat() ? unitColumns() * kTileRows * floatBytes()
                         : planeOffset() + blocks() * blockBytes();
    }
};

constexpr PackedLayout layoutOf(gguf::TensorType type)
{
    using enum gguf::TensorType;
    switch (type) {
    case F32:
        return {.floatForm = FloatForm::F32};
    case F16:
        return {.floatForm = FloatForm::F16};
    case BF16:
        return {.floatForm = FloatForm::Bf16};
    case Q4_0:
        return {.zeroShift = 3};
    case Q4_1:
        return {.hasMin = true};
    case Q5_0:
        return {.highBits = 1, .zeroShift = 4};
    case Q5_1:
        return {.highBits = 1, .hasMin = true};
    case Q8_0:
        return {.baseBits = 8, .zeroShift = 7};
    case Q2_K:
        return {.baseBits = 2, .group = 16, .super = true, .stepBits = 4, .hasMin = true};
    case Q3_K:
        return {.baseBits = 2,
                .highBits = 1,
                .group = 16,
                .super = true,
                .stepBits = 6,
                .signedScale = true,
                .zeroShift = 2};
    case Q4_K:
        return {.super = true, .stepBits = 6, .hasMin = true};
    case Q5_K:
        return {.highBits = 1, .super = true, .stepBits = 6, .hasMin = true};
    case Q6_K:
        return {.highBits = 2, .group = 16, .super = true, .signedScale = true, .zeroShift = 5};
    case IQ4_NL:
        return {.zeroShift = 7, .codebook = Codebook::Iq4};
    case IQ4_XS:
        return {.super = true,
                .stepBits = 6,
                .signedScale = true,
                .zeroShift = 7,
                .codebook = Codebook::Iq4};
    case IQ2_XXS:
        return {.baseBits = 2,
                .highBits = 1,
                .super = true,
                .stepBits = 6,
                .zeroShift = 6,
                .codebook = Codebook::Iq2,
                .scaleShift = 3};
    case IQ2_XS:
    case IQ2_S:
        return {.baseBits = 2,
                .highBits = 1,
                .group = 16,
                .super = true,
                .stepBits = 6,
                .zeroShift = 6,
                .codebook = Codebook::Iq2,
                .scaleShift = 3};
    case IQ3_XXS:
        return {.super = true,
                .stepBits = 6,
                .zeroShift = 6,
                .codebook = Codebook::Iq3Xxs,
                .scaleShift = 2};
    case IQ3_S:
        return {.super = true, .stepBits = 6, .zeroShift = 6, .codebook = Codebook::Iq3S};
    case MXFP4:
        return {.bf16Scale = true, .zeroShift = 4, .codebook = Codebook::Fp4};
    }
    return {};
}

// The codebooks, with the zero of the layout added so that every code is unsigned.
inline constexpr uint8_t kIq4Codes[16] = {1,   24,  45,  63,  79,  93,  106, 118,
                                          129, 141, 153, 166, 181, 197, 217, 241};
inline constexpr uint8_t kFp4Codes[16] = {16, 17, 18, 19, 20, 22, 24, 28,
                                          16, 15, 14, 13, 12, 10, 8,  4};
inline constexpr uint8_t kIq2Codes[16] = {72, 89, 107, 64, 56, 39, 21, 64};
inline constexpr uint8_t kIq3XxsCodes[16] = {68, 76, 84, 92, 100, 108, 116, 126,
                                             60, 52, 44, 36, 28,  20,  12,  2};
inline constexpr uint8_t kIq3SCodes[16] = {65, 67, 69, 71, 73, 75, 77, 79,
                                           63, 61, 59, 57, 55, 53, 51, 49};

// The codes of a matrix, before its zero is subtracted.
constexpr uint32_t codeOf(const PackedLayout &layout, uint32_t index)
{
    switch (layout.codebook) {
    case Codebook::Linear:
        return index;
    case Codebook::Iq4:
        return kIq4Codes[index];
    case Codebook::Fp4:
        return kFp4Codes[index];
    case Codebook::Iq2:
        return kIq2Codes[index];
    case Codebook::Iq3Xxs:
        return kIq3XxsCodes[index];
    case Codebook::Iq3S:
        return kIq3SCodes[index];
    }
    return index;
}

// What `code - zero` reaches, with either sign.
constexpr uint32_t largestCode(const PackedLayout &layout)
{
    const uint32_t zero = layout.zeroShift < 0 ? 0U : 1U << layout.zeroShift;
    uint32_t largest = 0;
    for (uint32_t i = 0; i < 1U << (layout.baseBits + layout.highBits); ++i) {
        const uint32_t code = codeOf(layout, i);
        const uint32_t distance = code > zero ? code - zero : zero - code;
        largest = distance > largest ? distance : largest;
    }
    return largest;
}

} // namespace engine::compute::cpu
