// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/vector_kernels.h"

// One step of online softmax attention: up to 8 query rows that share a kv head, over 32 positions.
namespace engine::compute::cpu {
namespace {

    constexpr uint32_t kKeys = 32;

    // scores[row][32] = q * k^T. Keys lie transposed, so lanes are positions and nothing is summed
    // across lanes.
    template<uint32_t kRows>
    [[gnu::always_inline]] inline void scoreRows(const AttentionBlock &block,
                                                 float (&scores)[8][kKeys])
    {
        for (uint32_t first = 0; first < kKeys; first += kLanes * Simd::kChunks) {
            Float acc[kRows][Simd::kChunks] = {};
            for (uint32_t d = 0; d < block.headDim; ++d) {
                if (first == 0) // a line of the values for every number of a key: all of them
                    __builtin_prefetch(block.values + size_t{d} * kKeys);
                Float keys[Simd::kChunks];
                for (uint32_t c = 0; c < Simd::kChunks; ++c) {
                    const uint32_t position = first + c * kLanes;
                    keys[c] =
                        Simd::loadHalf(block.keys + (size_t{position / 16} * block.headDim + d) * 16
                                       + position % 16);
                }
#pragma GCC unroll 8
                for (uint32_t r = 0; r < kRows; ++r) {
                    const Float query = all(block.queries[r][d]);
                    for (uint32_t c = 0; c < Simd::kChunks; ++c)
                        acc[r][c] = Simd::fma(keys[c], query, acc[r][c]);
                }
            }
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    store(&scores[r][first + c * kLanes], acc[r][c]);
            }
        }
    }

    constexpr float kHidden = -3.0e38F; // the score of a position that a row does not see

    // Most blocks are seen as a whole.
    [[gnu::always_inline]] inline void hide(int32_t first, int32_t last, float *scores)
    {
        constexpr int32_t kEnd = kKeys;
        for (int32_t i = 0; i < first && i < kEnd; ++i)
            scores[i] = kHidden;
        for (int32_t i = last + 1; i < kEnd; ++i)
            scores[i] = kHidden;
    }

    // Turns a row's scores into weights; returns by how much what was summed before must shrink.
    [[gnu::always_inline]] inline float
    softmaxRow(const AttentionBlock &block, uint32_t r, float *scores)
    {
        const int32_t first = block.firstVisible[r];
        const int32_t last = block.lastVisible[r];
        hide(first, last, scores);
        Float top = all(kHidden);
        for (uint32_t i = 0; i < kKeys; i += kLanes)
            top = Simd::maximum(top, load<Float>(scores + i));
        const float before = block.largest[r];
        const float highest = Simd::largest(top);
        const float largest = highest > before ? highest : before;
        if (last < first)
            return 1.0F;
        Float total = {};
        for (uint32_t i = 0; i < kKeys; i += kLanes) {
            const Float raw = load<Float>(scores + i);
            const Float weight = exponential(raw - largest);
            const Int visible = reinterpret_cast<Int>(raw != kHidden);
            const Float kept = reinterpret_cast<Float>(reinterpret_cast<Int>(weight) & visible);
            store(scores + i, kept);
            total += kept;
        }
        // Which the exponential would give, too.
        const float shrink = largest == before ? 1.0F : exponential(all(before - largest))[0];
        block.largest[r] = largest;
        block.sum[r] = block.sum[r] * shrink + Simd::sum(total);
        return shrink;
    }

    template<uint32_t kRows>
    [[gnu::always_inline]] inline void addValues(const AttentionBlock &block,
                                                 const float (&weights)[8][kKeys],
                                                 const float (&shrink)[8])
    {
        const uint16_t *next = block.keys + size_t{kKeys} * block.headDim;
        for (uint32_t d = 0; d < block.headDim; d += kLanes * Simd::kChunks) {
            Float acc[kRows][Simd::kChunks];
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    acc[r][c] = load<Float>(block.out + size_t{r} * block.headDim + d + c * kLanes)
                        * shrink[r];
            }
            for (uint32_t key = 0; key < kKeys; ++key) {
                if (key < kLanes * Simd::kChunks) // the keys of the positions that follow
                    __builtin_prefetch(next + (size_t{d} + key) * kKeys);
                Float values[Simd::kChunks];
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    values[c] =
                        Simd::loadHalf(block.values + size_t{key} * block.headDim + d + c * kLanes);
#pragma GCC unroll 8
                for (uint32_t r = 0; r < kRows; ++r) {
                    for (uint32_t c = 0; c < Simd::kChunks; ++c)
                        acc[r][c] = Simd::fma(values[c], all(weights[r][key]), acc[r][c]);
                }
            }
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    store(block.out + size_t{r} * block.headDim + d + c * kLanes, acc[r][c]);
            }
        }
    }

    template<uint32_t kRows>
    [[gnu::always_inline]] inline void attendRows(const AttentionBlock &block)
    {
        float scores[8][kKeys];
        float shrink[8];
        scoreRows<kRows>(block, scores);
        for (uint32_t r = 0; r < kRows; ++r) {
            shrink[r] = softmaxRow(block, r, scores[r]);
            if (block.lastVisible[r] < block.firstVisible[r]) {
                for (float &weight : scores[r])
                    weight = 0.0F;
            }
        }
        addValues<kRows>(block, scores, shrink);
    }

    // headDim is a multiple of 32 (the backend pads); rows is one of 1, 2, 4, 8.
    void attend(const AttentionBlock &block)
    {
        switch (block.rows) {
        case 1:
            attendRows<1>(block);
            break;
        case 2:
            attendRows<2>(block);
            break;
        case 4:
            attendRows<4>(block);
            break;
        default:
            attendRows<8>(block);
            break;
        }
    }

} // namespace
} // namespace engine::compute::cpu
