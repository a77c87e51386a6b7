// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/weight_form.h"

// Tiles of float weights times float activations.
namespace engine::compute::cpu {
namespace {

    // Distance at which the hardware's own prefetching is too late for a stream that is unpacked.
    constexpr uint32_t kPrefetchBytes = 2048;

    [[gnu::always_inline]] inline void prefetchUnit(const uint8_t *unit, uint32_t bytes)
    {
        for (uint32_t offset = 0; offset < bytes; offset += 64)
            __builtin_prefetch(unit + kPrefetchBytes + offset);
    }

    // Two neighbouring columns of a float tile as float32.
    template<FloatForm kForm>
    [[gnu::always_inline]] inline void
    loadPair(const uint8_t *pair, uint32_t lane, Float &even, Float &odd)
    {
        if constexpr (kForm == FloatForm::Bf16) {
            const Unsigned both = load<Unsigned>(pair + lane * 4);
            even = reinterpret_cast<Float>(both << 16);
            odd = reinterpret_cast<Float>(both & 0xFFFF0000U);
        } else if constexpr (kForm == FloatForm::F16) {
            const auto *halves = reinterpret_cast<const uint16_t *>(pair) + lane;
            even = Simd::loadHalf(halves);
            odd = Simd::loadHalf(halves + kTileRows);
        } else {
            even = load<Float>(pair + lane * 4);
            odd = load<Float>(pair + (kTileRows + lane) * 4);
        }
    }

    template<FloatForm kForm, int kWidth>
    [[gnu::always_inline]] inline void floatTile(const uint8_t *tile,
                                                 uint32_t units,
                                                 const ActivationBlock &block,
                                                 uint32_t lane,
                                                 float *out)
    {
        constexpr uint32_t kPairBytes = kTileRows * (kForm == FloatForm::F32 ? 8 : 4);
        Float evenSums[kWidth] = {};
        Float oddSums[kWidth] = {};
        const float *values = block.values;
        for (uint32_t pair = 0; pair < units * 32;
             ++pair, values += 2 * kWidth, tile += kPairBytes) {
            if (lane == 0)
                prefetchUnit(tile, kPairBytes);
            Float even;
            Float odd;
            loadPair<kForm>(tile, lane, even, odd);
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m) {
                evenSums[m] = Simd::fma(even, all(values[m]), evenSums[m]);
                oddSums[m] = Simd::fma(odd, all(values[kWidth + m]), oddSums[m]);
            }
        }
        for (int m = 0; m < kWidth; ++m)
            store(out + m * 16, evenSums[m] + oddSums[m]);
    }

} // namespace
} // namespace engine::compute::cpu
