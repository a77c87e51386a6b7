// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/attention_source.h"

// One step of online softmax attention: up to 8 query rows that share a kv head, over up to four
// blocks of 32 positions. Short heads take several blocks: their softmax costs as much as their
// products, and a part of it is done once per step.
namespace engine::compute::cpu {
namespace {

    constexpr uint32_t kKeys = kAttentionKeys;
    constexpr uint32_t kStepKeys = kKeys * kAttentionBlocks;
    using Scores = float[8][kStepKeys];

    // 32 columns of scores = q * k^T, from block `b`. Keys lie transposed, so lanes are positions
    // and nothing is summed across lanes.
    template<typename Source, uint32_t kRows>
    [[gnu::always_inline]] inline void
    scoreRows(const AttentionBlock &block, uint32_t b, Scores &scores)
    {
        const auto *const from = static_cast<const typename Source::Number *>(block.keys[b]);
        const auto *const later = static_cast<const typename Source::Number *>(block.values[b]);
        for (uint32_t first = 0; first < kKeys; first += kLanes * Simd::kChunks) {
            Float acc[kRows][Simd::kChunks] = {};
            Float scale[Simd::kChunks] = {};
            for (uint32_t d = 0; d < block.headDim; ++d) {
                if (first == 0) // a line of the values for every number of a key: all of them
                    __builtin_prefetch(later + size_t{d} * kKeys);
                Float keys[Simd::kChunks];
                for (uint32_t c = 0; c < Simd::kChunks; ++c) {
                    const uint32_t position = first + c * kLanes;
                    keys[c] = Source::load(from + (size_t{position / 16} * block.headDim + d) * 16
                                           + position % 16);
                    if constexpr (kHasScales<Source>) {
                        if (d % kGroup == 0)
                            scale[c] = Simd::loadHalf(
                                scaleOf(block, block.keyScales[b], d / kGroup, position));
                        keys[c] = keys[c] * scale[c];
                    }
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
                    store(&scores[r][b * kKeys + first + c * kLanes], acc[r][c]);
            }
        }
    }

    constexpr float kHidden = -3.0e38F; // the score of a position that a row does not see

    // Most positions are seen.
    [[gnu::always_inline]] inline void hide(int32_t first, int32_t last, int32_t end, float *scores)
    {
        for (int32_t i = 0; i < first && i < end; ++i)
            scores[i] = kHidden;
        for (int32_t i = last + 1; i < end; ++i)
            scores[i] = kHidden;
    }

    // Turns a row's scores into weights; returns by how much what was summed before must shrink.
    [[gnu::always_inline]] inline float
    softmaxRow(const AttentionBlock &block, uint32_t r, float *scores)
    {
        const int32_t first = block.firstVisible[r];
        const int32_t last = block.lastVisible[r];
        const uint32_t end = block.blocks * kKeys;
        hide(first, last, static_cast<int32_t>(end), scores);
        Float top = all(kHidden);
        for (uint32_t i = 0; i < end; i += kLanes)
            top = Simd::maximum(top, load<Float>(scores + i));
        const float before = block.largest[r];
        const float highest = Simd::largest(top);
        const float largest = highest > before ? highest : before;
        if (last < first)
            return 1.0F;
        Float total = {};
        for (uint32_t i = 0; i < end; i += kLanes) {
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

    // acc += weights * values, for the columns from `d` of block `b`.
    template<typename Source, uint32_t kRows>
    [[gnu::always_inline]] inline void addColumns(const AttentionBlock &block,
                                                  uint32_t b,
                                                  uint32_t d,
                                                  const Scores &weights,
                                                  Float (&acc)[kRows][Simd::kChunks])
    {
        using Number = typename Source::Number;
        const auto *const next = static_cast<const Number *>(block.keys[b])
            + size_t{block.blocks} * kKeys * block.headDim;
        const auto *const from = static_cast<const Number *>(block.values[b]) + d;
        float scale[kKeys];
        if constexpr (kHasScales<Source>) {
            for (uint32_t key = 0; key < kKeys; key += kLanes)
                store(scale + key,
                      Simd::loadHalf(scaleOf(block, block.valueScales[b], d / kGroup, key)));
        }
        for (uint32_t key = 0; key < kKeys; ++key) {
            if (key < kLanes * Simd::kChunks) // the keys of the positions that follow
                __builtin_prefetch(next + (size_t{d} + key) * kKeys);
            Float values[Simd::kChunks];
            for (uint32_t c = 0; c < Simd::kChunks; ++c) {
                values[c] = Source::load(from + size_t{key} * block.headDim + c * kLanes);
                if constexpr (kHasScales<Source>)
                    values[c] = values[c] * scale[key];
            }
#pragma GCC unroll 8
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    acc[r][c] = Simd::fma(values[c], all(weights[r][b * kKeys + key]), acc[r][c]);
            }
        }
    }

    template<typename Source, uint32_t kRows>
    [[gnu::always_inline]] inline void
    addValues(const AttentionBlock &block, const Scores &weights, const float (&shrink)[8])
    {
        for (uint32_t d = 0; d < block.headDim; d += kLanes * Simd::kChunks) {
            Float acc[kRows][Simd::kChunks];
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    acc[r][c] = load<Float>(block.out + size_t{r} * block.headDim + d + c * kLanes)
                        * shrink[r];
            }
            for (uint32_t b = 0; b < block.blocks; ++b)
                addColumns<Source, kRows>(block, b, d, weights, acc);
            for (uint32_t r = 0; r < kRows; ++r) {
                for (uint32_t c = 0; c < Simd::kChunks; ++c)
                    store(block.out + size_t{r} * block.headDim + d + c * kLanes, acc[r][c]);
            }
        }
    }

    template<typename Source, uint32_t kRows>
    [[gnu::always_inline]] inline void attendRows(const AttentionBlock &block)
    {
        Scores scores;
        float shrink[8];
        for (uint32_t b = 0; b < block.blocks; ++b)
            scoreRows<Source, kRows>(block, b, scores);
        for (uint32_t r = 0; r < kRows; ++r) {
            shrink[r] = softmaxRow(block, r, scores[r]);
            if (block.lastVisible[r] < block.firstVisible[r]) {
                for (uint32_t i = 0; i < block.blocks * kKeys; ++i)
                    scores[r][i] = 0.0F;
            }
        }
        addValues<Source, kRows>(block, scores, shrink);
    }

    template<typename Source>
    void attendFrom(const AttentionBlock &block)
    {
        switch (block.rows) {
        case 1:
            attendRows<Source, 1>(block);
            break;
        case 2:
            attendRows<Source, 2>(block);
            break;
        case 4:
            attendRows<Source, 4>(block);
            break;
        default:
            attendRows<Source, 8>(block);
            break;
        }
    }

    // headDim is a multiple of 32 (the backend pads); rows is one of 1, 2, 4, 8.
    void attend(const AttentionBlock &block)
    {
        if (block.keyScales[0])
            attendFrom<CodeSource>(block);
        else
            attendFrom<HalfSource>(block);
    }

} // namespace
} // namespace engine::compute::cpu
