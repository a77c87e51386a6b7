// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/float_tile.h"

#include <type_traits>

// One tile of 16 rows times up to 8 tokens. Each result is summed in the same order whatever the
// number of tokens, so that checking several drafted tokens at once gives what single steps give.
namespace engine::compute::cpu {
namespace {

    [[gnu::always_inline]] inline int32_t fourCodes(const int8_t *codes)
    {
        int32_t four;
        __builtin_memcpy(&four, codes, 4);
        return four;
    }

    template<gguf::TensorType kType, int kWidth>
    class QuantisedTile
    {
        using Form = WeightForm<kType>;
        static constexpr PackedLayout kLayout = Form::kLayout;
        static constexpr bool kHasZero =
            kLayout.zeroShift >= 0 && !(kLayout.isWide() && Simd::kWideIsSigned);

    public:
        // Vectors of rows that one pass over the tile computes: all of them where their sums leave
        // registers free, so that its bytes come once and in order.
        static constexpr uint32_t kVectors = kWidth <= 2 ? kTileRows / Simd::kLanes : 1;

        [[gnu::always_inline]] static void
        run(const PackedTile &tile, const ActivationBlock &block, uint32_t lane, float *out)
        {
            Float sums[kVectors][kWidth] = {};
            uint32_t column = 0;
            const auto *unit = reinterpret_cast<const uint8_t *>(tile.data);
            for (uint32_t u = 0; u < tile.units; ++u, unit += kLayout.unitBytes()) {
                const Form form(unit);
                for (uint32_t b = 0; b < kLayout.blocks(); ++b, column += kBlockColumns) {
                    if (lane == 0)
                        fetchAhead<kLayout.unitBytes(), kLayout.blocks()>(unit, b, tile.ahead);
#pragma GCC unroll 4
                    for (uint32_t v = 0; v < kVectors; ++v)
                        add(form, b, lane + v * Simd::kLanes, block, column, sums[v]);
                }
            }
            for (uint32_t v = 0; v < kVectors; ++v) {
                for (int m = 0; m < kWidth; ++m)
                    store(out + m * 16 + v * Simd::kLanes, sums[v][m]);
            }
        }

    private:
        [[gnu::always_inline]] static void start(const int32_t *negativeSums, Int (&acc)[kWidth])
        {
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m) {
                if constexpr (kHasZero)
                    acc[m] = (Int{} + negativeSums[m]) << kLayout.zeroShift;
                else
                    acc[m] = Int{};
            }
        }

        template<int kHalf, int kGroup>
        [[gnu::always_inline]] static void addFour(
            const Form &form, uint32_t b, uint32_t lane, const int8_t *codes, Int (&acc)[kWidth])
        {
            const Bytes weights = form.template codes<kHalf, kGroup>(b, lane);
            const int8_t *from = codes + (kHalf * 4 + kGroup) * kWidth * 4;
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m) {
                const int32_t four = fourCodes(from + m * 4);
                acc[m] = kLayout.isWide() ? Simd::dotWide(acc[m], weights, four)
                                          : Simd::dot(acc[m], weights, four);
            }
        }

        template<int kHalf>
        [[gnu::always_inline]] static void addHalf(
            const Form &form, uint32_t b, uint32_t lane, const int8_t *codes, Int (&acc)[kWidth])
        {
            addFour<kHalf, 0>(form, b, lane, codes, acc);
            addFour<kHalf, 1>(form, b, lane, codes, acc);
            addFour<kHalf, 2>(form, b, lane, codes, acc);
            addFour<kHalf, 3>(form, b, lane, codes, acc);
        }

        [[gnu::always_inline]] static void
        finish(const Int (&acc)[kWidth], Float scale, const float *scales, Float (&sums)[kWidth])
        {
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m)
                sums[m] = Simd::fma(toFloat(acc[m]), scale * scales[m], sums[m]);
        }

        [[gnu::always_inline]] static void
        subtractMin(Float minimum, const float *blockSums, Float (&sums)[kWidth])
        {
#pragma GCC unroll 8
            for (int m = 0; m < kWidth; ++m)
                sums[m] = Simd::fma(-minimum, all(blockSums[m]), sums[m]);
        }

        [[gnu::always_inline]] static void add(const Form &form,
                                               uint32_t b,
                                               uint32_t lane,
                                               const ActivationBlock &block,
                                               uint32_t column,
                                               Float (&sums)[kWidth])
        {
            if constexpr (kLayout.group == 32)
                addBlock(form, b, lane, block, column, sums);
            else
                addHalves(form, b, lane, block, column, sums);
        }

        [[gnu::always_inline]] static void addBlock(const Form &form,
                                                    uint32_t b,
                                                    uint32_t lane,
                                                    const ActivationBlock &block,
                                                    uint32_t column,
                                                    Float (&sums)[kWidth])
        {
            const uint32_t group = column / 32 * kWidth;
            Int acc[kWidth];
            start(block.negativeSum32 + group, acc);
            addHalf<0>(form, b, lane, block.codes + column * kWidth, acc);
            addHalf<1>(form, b, lane, block.codes + column * kWidth, acc);
            finish(acc, form.scale(b, lane), block.scale + group, sums);
            if constexpr (kLayout.hasMin)
                subtractMin(form.minimum(b, lane), block.sum32 + group, sums);
        }

        [[gnu::always_inline]] static void addHalves(const Form &form,
                                                     uint32_t b,
                                                     uint32_t lane,
                                                     const ActivationBlock &block,
                                                     uint32_t column,
                                                     Float (&sums)[kWidth])
        {
            const int8_t *codes = block.codes + column * kWidth;
            const float *scales = block.scale + column / 32 * kWidth;
            const uint32_t half = column / 16 * kWidth;
            Int acc[kWidth];
            start(block.negativeSum16 + half, acc);
            addHalf<0>(form, b, lane, codes, acc);
            finish(acc, form.scale(b * 2, lane), scales, sums);
            start(block.negativeSum16 + half + kWidth, acc);
            addHalf<1>(form, b, lane, codes, acc);
            finish(acc, form.scale(b * 2 + 1, lane), scales, sums);
            if constexpr (kLayout.hasMin) {
                subtractMin(form.minimum(b * 2, lane), block.sum16 + half, sums);
                subtractMin(form.minimum(b * 2 + 1, lane), block.sum16 + half + kWidth, sums);
            }
        }
    };

    template<gguf::TensorType kType, int kWidth>
    void tileKernel(const PackedTile &tile, const ActivationBlock &block, float *out)
    {
        constexpr PackedLayout kLayout = layoutOf(kType);
        using Tile = std::conditional_t<kLayout.isFloat(), FloatTile<kLayout.floatForm, kWidth>,
                                        QuantisedTile<kType, kWidth>>;
        for (uint32_t lane = 0; lane < kTileRows; lane += Tile::kVectors * Simd::kLanes)
            Tile::run(tile, block, lane, out + lane);
    }

} // namespace
} // namespace engine::compute::cpu
