// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/vector_kernels.h"

// How the attention kernels read keys and values.
namespace engine::compute::cpu {
namespace {

    constexpr uint32_t kGroup = 32; // numbers of a head that share a scale

    // How keys and values are read: halves, or 8-bit codes with a scale for each group.
    struct HalfSource {
        using Number = uint16_t;
        static Float load(const Number *from) { return Simd::loadHalf(from); }
    };
    struct CodeSource {
        using Number = uint8_t;
        static Float load(const Number *from) { return toFloat(Simd::widenSigned(from)); }
    };
    template<typename Source>
    constexpr bool kHasScales = sizeof(typename Source::Number) == 1;

    // The scale of group `group` of position `at` and those that follow in a vector.
    [[gnu::always_inline]] inline const uint16_t *
    scaleOf(const AttentionBlock &block, const uint16_t *scales, uint32_t group, uint32_t at)
    {
        return scales + (size_t{at / 16} * (block.headDim / kGroup) + group) * 16 + at % 16;
    }

} // namespace
} // namespace engine::compute::cpu
