// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// The compute shaders and their arguments: each struct lies as the push constants of the shader of
// its name. 64-bit numbers are device addresses. Nothing is left to padding, whose bytes could make
// equal calls look different.
namespace engine::compute::vulkan {

enum class Kernel {
    RowFactors,
    AddNormed,
    AddNormedSum,
    MixPerLayer,
    Scale,
    RopeTable,
    FinishQkv,
    FewRows,
    ManyRows,
    RowScales,
    MatrixRows,
    RoundRows,
    FewDots,
    Attention,
    JoinAttention,
    Route,
    GroupExperts,
    MixExperts,
    TopK,
    Count
};

struct RowFactorsArguments {
    uint64_t x, factors;
    uint32_t width;
    float eps;
};
struct AddNormedArguments {
    uint64_t product, x, norm, factors;
    uint32_t width;
    float eps, scale;
    uint32_t unused = 0;
};
struct AddNormedSumArguments {
    uint64_t a, b, x, normA, normB, norm, factors;
    uint32_t width;
    float eps;
};
struct MixPerLayerArguments {
    uint64_t ple, rows, weight;
    uint32_t chunk, chunks;
    float projectionScale, eps;
};
struct ScaleArguments {
    uint64_t x;
    uint32_t count;
    float factor;
};
struct RopeTableArguments {
    uint64_t table, turns, firstPosition;
    uint32_t half;
    uint32_t unused = 0;
};
struct FinishQkvArguments {
    uint64_t q, k, v, qNorm, kNorm, turns, cache, firstPosition;
    uint32_t heads, kvHeads, capacity;
    float eps;
};

// What becomes of a product's sums; the numbers are those of product.glsl.
enum class Epilogue : uint32_t { Store = 0, Gated = 1, PerLayer = 2, Capped = 3, Added = 4 };

struct RowScalesArguments {
    uint64_t x, norm, scales;
    uint32_t width;
    uint32_t unused = 0;
};
struct RoundRowsArguments {
    uint64_t x, norm, codes, scales;
    uint32_t width;
    uint32_t unused = 0;
};
struct ProductArguments { // FewRows, FewDots, ManyRows and MatrixRows
    uint64_t weights[3], to[3], x, norm, factors, scales;
    uint32_t outputs[3], inputs, rows, extraStride, extraBegin;
    float cap;
};
struct AttentionArguments {
    uint64_t q, to, cache, seen;
    uint32_t rows, heads, kvHeads, capacity;
};
struct JoinAttentionArguments {
    uint64_t parts, to;
    uint32_t rows, heads, kvHeads;
    uint32_t unused = 0;
};
struct RouteArguments {
    uint64_t scores, expertScale, chosen, weights;
    uint32_t experts, scaled;
    float shrink;
    uint32_t unused = 0;
};
struct GroupExpertsArguments {
    uint64_t chosen, to;
    uint32_t results, tiles;
};
struct MixExpertsArguments {
    uint64_t results, weights, to;
    uint32_t experts, width, count;
    uint32_t unused = 0;
};
struct TopKArguments {
    uint64_t from, to;
    uint32_t count, most;
};

} // namespace engine::compute::vulkan
