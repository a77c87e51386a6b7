// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/vector_kernels.h"

// Products of many tokens with weights that were expanded to 8-bit codes (expand_kernels.h): what
// unpacking costs is shared by all tokens, and a result leaves the integers half as often as when
// each 32 columns have a scale of their own.
namespace engine::compute::cpu {
namespace {

    // Some vectors of the 32 rows by some tokens of a block: what the registers hold. A template
    // of the instruction set, so that those without it need not suit it.
    template<typename S, uint32_t kWidth>
    class CodeProduct
    {
        static constexpr uint32_t kVectors = S::kCodeVectors;
        static constexpr uint32_t kTokens = kWidth < S::kCodeTokens ? kWidth : S::kCodeTokens;
        static constexpr uint32_t kFours = kCodeColumns / 4;
        using Sums = Int[kTokens][kVectors];

    public:
        static void run(const CodeTiles &tiles, const ActivationBlock &block, float *out)
        {
            for (uint32_t row = 0; row < 2 * kTileRows; row += kVectors * Simd::kLanes) {
                for (uint32_t token = 0; token < kWidth; token += kTokens)
                    part(tiles, block, row, token, out + size_t{token} * 2 * kTileRows + row);
            }
        }

    private:
        [[gnu::always_inline]] static void part(const CodeTiles &tiles,
                                                const ActivationBlock &block,
                                                uint32_t row,
                                                uint32_t token,
                                                float *out)
        {
            const uint8_t *codes[kVectors];
            const float *scale[kVectors];
            for (uint32_t v = 0; v < kVectors; ++v) {
                const uint32_t at = row + v * Simd::kLanes;
                codes[v] = tiles.codes[at / kTileRows] + at % kTileRows * 4;
                scale[v] = tiles.scale[at / kTileRows] + at % kTileRows;
            }
            const int8_t *activations = block.codes + token * 4;
            Float results[kTokens][kVectors] = {};
            // The next block of tokens lies behind this one; it is wanted when these are done.
            const int8_t *next = block.codes + size_t{tiles.groups} * kCodeColumns * kWidth;
            for (uint32_t g = 0; g < tiles.groups; ++g) {
                for (uint32_t line = 0; line < kWidth; ++line)
                    __builtin_prefetch(next + (size_t{g} * kWidth + line) * 64, 0, 2);
                Sums sums;
                start(block.offset64 + size_t{g} * kWidth + token, sums);
                multiply(codes, g, activations + size_t{g} * kCodeColumns * kWidth, sums);
                // Both halves of a group have the same scale.
                finish(sums, scale, g, block.scale + size_t{g} * 2 * kWidth + token, results);
            }
            for (uint32_t m = 0; m < kTokens; ++m) {
                for (uint32_t v = 0; v < kVectors; ++v)
                    store(out + size_t{m} * 2 * kTileRows + v * Simd::kLanes, results[m][v]);
            }
        }

        [[gnu::always_inline]] static void start(const int32_t *offsets, Sums &sums)
        {
#pragma GCC unroll 8
            for (uint32_t m = 0; m < kTokens; ++m) {
#pragma GCC unroll 4
                for (uint32_t v = 0; v < kVectors; ++v)
                    sums[m][v] = Simd::kWideIsSigned ? Int{} : Int{} + offsets[m];
            }
        }

        [[gnu::always_inline]] static void multiply(const uint8_t *const (&codes)[kVectors],
                                                    uint32_t group,
                                                    const int8_t *activations,
                                                    Sums &sums)
        {
            const size_t first = size_t{group} * kFours * kPlaneBytes;
#pragma GCC unroll 16
            for (uint32_t q = 0; q < kFours; ++q) {
                Bytes weights[kVectors];
#pragma GCC unroll 4
                for (uint32_t v = 0; v < kVectors; ++v)
                    weights[v] = load<Bytes>(codes[v] + first + q * kPlaneBytes);
#pragma GCC unroll 8
                for (uint32_t m = 0; m < kTokens; ++m) {
                    const int32_t four = load<int32_t>(activations + (q * kWidth + m) * 4);
#pragma GCC unroll 4
                    for (uint32_t v = 0; v < kVectors; ++v)
                        sums[m][v] = Simd::dot(sums[m][v], weights[v], four);
                }
            }
        }

        [[gnu::always_inline]] static void finish(const Sums &sums,
                                                  const float *const (&scale)[kVectors],
                                                  uint32_t group,
                                                  const float *scales,
                                                  Float (&results)[kTokens][kVectors])
        {
            Float weightScale[kVectors];
#pragma GCC unroll 4
            for (uint32_t v = 0; v < kVectors; ++v)
                weightScale[v] = load<Float>(scale[v] + size_t{group} * kTileRows);
#pragma GCC unroll 8
            for (uint32_t m = 0; m < kTokens; ++m) {
#pragma GCC unroll 4
                for (uint32_t v = 0; v < kVectors; ++v)
                    results[m][v] =
                        Simd::fma(toFloat(sums[m][v]), weightScale[v] * scales[m], results[m][v]);
            }
        }
    };

    template<typename S, uint32_t kWidth>
    void codeKernel(const CodeTiles &tiles, const ActivationBlock &block, float *out)
    {
        CodeProduct<S, kWidth>::run(tiles, block, out);
    }

} // namespace
} // namespace engine::compute::cpu
