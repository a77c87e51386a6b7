// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/packed_layout.h"

#include <cstddef>
#include <cstdint>

// The inner loops, once per instruction set: plain functions on raw pointers, chosen at run time.
// The translation units that define them are compiled with flags that the rest must not have, so
// they share nothing with it but this header.
namespace engine::compute::cpu {

// Activations of up to 8 tokens, `width` of them interleaved (padded with zeros).
struct ActivationBlock {
    const int8_t *codes = nullptr; // [columns/4][width][4]
    const float *scale = nullptr; // [columns/32][width]
    const int32_t *negativeSum32 = nullptr; // [columns/32][width], minus the sum of the codes
    const int32_t *negativeSum16 = nullptr; // [columns/16][width]
    const float *sum32 = nullptr; // [columns/32][width], sum of the codes times the scale
    const float *sum16 = nullptr; // [columns/16][width]
    const float *values = nullptr; // [columns][width], for float weights
    // [columns/64][width], minus 128 times the sum of the codes. Null unless 64 columns share a
    // scale, which `scale` holds twice then.
    const int32_t *offset64 = nullptr;
};

// Where quantising puts an ActivationBlock. The sums may all be null.
struct ActivationTarget {
    int8_t *codes = nullptr;
    float *scale = nullptr;
    int32_t *negativeSum32 = nullptr;
    int32_t *negativeSum16 = nullptr;
    float *sum32 = nullptr;
    float *sum16 = nullptr;
    int32_t *offset64 = nullptr; // where not null, 64 columns are to share a scale
};

inline constexpr uint32_t kCodeColumns = 64; // that share a scale in expanded weights

// Two tiles of expanded weights, of any type: scale * (code - 128).
struct CodeTiles {
    const uint8_t *codes[2] = {}; // [columns/4][16][4]
    const float *scale[2] = {}; // [columns/64][16]
    uint32_t groups = 0; // of 64 columns
};

inline constexpr uint32_t kAttentionKeys = 32; // positions that lie together
inline constexpr uint32_t kAttentionBlocks = 4; // of them that a step takes at most

// One kv head's keys and values for up to 8 query rows over some blocks of 32 positions.
struct AttentionBlock {
    const float *const *queries = nullptr; // one pointer per row, headDim floats each
    const void *keys[kAttentionBlocks] = {}; // each two tiles [headDim][16], half or 8-bit codes
    const void *values[kAttentionBlocks] = {}; // each [32][headDim], alike
    // Of codes: each two tiles [headDim/32][16], half. Null where numbers are halves.
    const uint16_t *keyScales[kAttentionBlocks] = {};
    const uint16_t *valueScales[kAttentionBlocks] = {};
    uint32_t blocks = 1; // 1..kAttentionBlocks
    uint32_t headDim = 0;
    uint32_t rows = 0; // 1..8
    // Per row: first and last position that it sees, counted from the first block's first.
    const int32_t *firstVisible = nullptr;
    const int32_t *lastVisible = nullptr;
    float *largest = nullptr; // per row: running maximum and sum of the softmax
    float *sum = nullptr;
    float *out = nullptr; // [rows][headDim], running and not yet divided by the sum
};

inline constexpr uint32_t kWidths[] = {1, 2, 4, 8};
inline constexpr uint32_t kTypeCount = 40; // indexed by gguf::TensorType

// 16 rows of packed weights.
struct PackedTile {
    const std::byte *data = nullptr;
    uint32_t units = 0;
    // How many bytes before their use weights are fetched; 0: the processor sees to it.
    uint32_t ahead = 0;
};

// out [width][16] = activations * tile^T
using TileKernel = void (*)(const PackedTile &tile, const ActivationBlock &block, float *out);
// Expands a tile's units to bf16 pairs [columns/2][stride][2] at `to`.
using PanelKernel = void (*)(const std::byte *tile, uint32_t units, uint16_t *to, uint32_t stride);

// Expands a tile's units to what CodeTiles refers to.
using ExpandKernel = void (*)(const PackedTile &tile, uint8_t *codes, float *scale);
// out [width][32] = activations * tiles^T
using CodeKernel = void (*)(const CodeTiles &tiles, const ActivationBlock &block, float *out);

struct Kernels {
    const char *name = nullptr;
    TileKernel tile[kTypeCount][4] = {}; // by type and index into kWidths
    PanelKernel panel[kTypeCount] = {};
    ExpandKernel expand[kTypeCount] = {}; // null where dot products of 8-bit codes are slow
    CodeKernel codes[4] = {}; // by index into kWidths; null likewise
    // Quantises row `token` of `width` interleaved ones; columns must be a multiple of 64.
    void (*quantize)(const float *row,
                     uint32_t columns,
                     uint32_t token,
                     uint32_t width,
                     const ActivationTarget &to);
    // to + rest = from, rounded to bf16 each; rest may be null
    void (*toBf16)(const float *from, uint32_t count, uint16_t *to, uint16_t *rest);
    // out = x * factor / rms(x) [* weight]
    void (*rmsNorm)(const float *x, const float *weight, uint32_t count, float eps, float *out);
    void (*scale)(float *x, uint32_t count, float factor);
    // x = (x + y) * factor
    void (*addScaled)(float *x, const float *y, uint32_t count, float factor);
    // x += y * factor
    void (*addWeighted)(float *x, const float *y, uint32_t count, float factor);
    // out = gelu(a) * b
    void (*geluMultiply)(const float *a, const float *b, uint32_t count, float *out);
    // x = cap * tanh(x / cap)
    void (*softCap)(float *x, uint32_t count, float cap);
    // Turns pairs (i, i + count/2) by the angles in table (cos then sin).
    void (*rotate)(float *x, const float *table, uint32_t count);
    void (*toHalf)(const float *from, uint32_t count, uint16_t *to);
    void (*attend)(const AttentionBlock &block);
};

const Kernels &portableKernels();
const Kernels &neonKernels();
const Kernels &avx2Kernels();
const Kernels &avxVnniKernels();
const Kernels &avx512Kernels();

} // namespace engine::compute::cpu
