// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

// Which of the stored keys and values the rows of an attention see.
namespace engine::compute {

// How precisely keys and values are kept. EightBit: 8-bit codes with a half's scale for every 32 of
// them (GGUF's Q8_0), a little more than half of the memory; the reference backend keeps floats.
enum class KvPrecision { Half, EightBit };

// How one layer's keys and values are kept.
struct KvShape {
    uint32_t kvHeads = 0;
    uint32_t headDim = 0;
    uint32_t window = 0; // sliding layers: a token sees itself and the window-1 before it; 0: all
    uint32_t capacity = 0; // sliding: slots of the ring, window + slack; global: most positions
    KvPrecision precision = KvPrecision::Half;
    uint32_t layer = kNoLayer; // of the model: several devices may share its layers

    static constexpr uint32_t kNoLayer = UINT32_MAX;
};

// Bytes of a head's key or value, as the fast backends hand it out: halves, or codes and then their
// scales, in whole words.
inline uint64_t kvRowBytes(const KvShape &shape)
{
    const uint64_t scales = (uint64_t{shape.headDim} + 31) / 32;
    return shape.precision == KvPrecision::EightBit ? (shape.headDim + 2 * scales + 3) / 4 * 4
                                                    : uint64_t{2} * shape.headDim;
}

// And of all that a position keeps: of each head in turn, key and value.
inline uint64_t kvPositionBytes(const KvShape &shape)
{
    return 2 * shape.kvHeads * kvRowBytes(shape);
}

// Positions [first, end).
struct PositionRange {
    uint32_t first = 0;
    uint32_t end = 0;
};

struct AttentionSpec {
    uint32_t heads = 0;
    uint32_t firstPosition = 0; // of the rows
    // Tokens that see all of each other besides what they see anyhow (a picture's). In order,
    // apart, and stored already.
    std::span<const PositionRange> together = {};
};

// The positions that the row at `position` sees.
inline PositionRange
visiblePositions(const KvShape &shape, const AttentionSpec &spec, uint32_t position)
{
    const bool cut = shape.window > 0 && position >= shape.window;
    PositionRange visible{.first = cut ? position - shape.window + 1 : 0, .end = position + 1};
    for (const PositionRange &range : spec.together) {
        if (range.first <= position && position < range.end) {
            visible = {.first = range.first < visible.first ? range.first : visible.first,
                       .end = range.end};
        }
    }
    return visible;
}

} // namespace engine::compute
