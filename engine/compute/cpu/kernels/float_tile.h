// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/weight_form.h"

// Tiles of float weights times float activations.
namespace engine::compute::cpu {
namespace {

    // Part `part` of `kParts` of a unit, later on. All at once would wait for each other.
    template<uint32_t kUnitBytes, uint32_t kParts>
    [[gnu::always_inline]] inline void
    fetchAhead(const uint8_t *unit, uint32_t part, uint32_t ahead)
    {
        constexpr uint32_t kLine = 64;
        constexpr uint32_t kLines = (kUnitBytes / kLine + kParts - 1) / kParts;
        if (ahead == 0)
            return;
        const uint8_t *first = unit + ahead + part * kLines * kLine;
#pragma GCC unroll 16
        for (uint32_t line = 0; line < kLines; ++line)
            __builtin_prefetch(first + line * kLine);
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
    class FloatTile
    {
        static constexpr uint32_t kPairBytes = kTileRows * (kForm == FloatForm::F32 ? 8 : 4);

    public:
        // As of QuantisedTile.
        static constexpr uint32_t kVectors = kWidth <= 2 ? kTileRows / Simd::kLanes : 1;

        [[gnu::always_inline]] static void
        run(const PackedTile &tile, const ActivationBlock &block, uint32_t lane, float *out)
        {
            Float evenSums[kVectors][kWidth] = {};
            Float oddSums[kVectors][kWidth] = {};
            const float *values = block.values;
            const auto *pairs = reinterpret_cast<const uint8_t *>(tile.data);
            for (uint32_t pair = 0; pair < tile.units * 32;
                 ++pair, values += 2 * kWidth, pairs += kPairBytes) {
                if (lane == 0)
                    fetchAhead<kPairBytes, 1>(pairs, 0, tile.ahead);
#pragma GCC unroll 4
                for (uint32_t v = 0; v < kVectors; ++v)
                    add(pairs, lane + v * Simd::kLanes, values, evenSums[v], oddSums[v]);
            }
            for (uint32_t v = 0; v < kVectors; ++v) {
                for (int m = 0; m < kWidth; ++m)
                    store(out + m * 16 + v * Simd::kLanes, evenSums[v][m] + oddSums[v][m]);
            }
        }

    private:
        [[gnu::always_inline]] static void add(const uint8_t *pair,
                                               uint32_t lane,
                                               const float *values,
                                               Float (&evenSums)[kWidth],
                                               Float (&oddSums)[kWidth])
        {
            Float even;
            Float odd;
            loadPair<kForm>(pair, lane, even, odd);
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m) {
                evenSums[m] = Simd::fma(even, all(values[m]), evenSums[m]);
                oddSums[m] = Simd::fma(odd, all(values[kWidth + m]), oddSums[m]);
            }
        }
    };

} // namespace
} // namespace engine::compute::cpu
