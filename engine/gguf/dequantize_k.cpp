// SPDX-License-Identifier: Apache-2.0
// The "K" types: 256 weights with one half-precision scale, in groups of 16 or 32 that have small
// integer scales of their own.
#include "engine/gguf/expand_block.h"
#include "engine/gguf/float16.h"

namespace engine::gguf {

namespace {

    constexpr int kWeights = 256;

    // Q2_K and Q3_K: 2-bit codes; byte l of each 32 holds weights l, l + 32, l + 64 and l + 96 of
    // 128.
    int twoBitCode(const uint8_t *codes, int weight)
    {
        const int byte = weight / 128 * 32 + weight % 32;
        const int shift = weight % 128 / 32 * 2;
        return (codes[byte] >> shift) & 3;
    }

    // Q4_K and Q5_K: low 4 bits; byte l of each 32 holds weights l and l + 32 of 64.
    int fourBitCode(const uint8_t *codes, int weight)
    {
        const uint8_t byte = codes[weight / 64 * 32 + weight % 32];
        return weight % 64 < 32 ? lowNibble(byte) : highNibble(byte);
    }

    // Q3_K: sixteen 6-bit scales in 12 bytes: low 4 bits in the first 8, high 2 bits in the last 4.
    int sixBitScale(const uint8_t *scales, int group)
    {
        const int low = group < 8 ? lowNibble(scales[group]) : highNibble(scales[group - 8]);
        const int high = (scales[8 + group % 4] >> (group / 4 * 2)) & 3;
        return low | (high << 4);
    }

    // Q4_K and Q5_K: eight 6-bit scales and eight 6-bit minima in 12 bytes. The first four of each
    // have a byte of their own, in whose top bits lie the top bits of the last four.
    struct ScaleAndMinimum {
        float scale;
        float minimum;
    };

    ScaleAndMinimum scaleAndMinimum(const uint8_t *packed, int group)
    {
        int scale = 0;
        int minimum = 0;
        if (group < 4) {
            scale = packed[group] & 0x3f;
            minimum = packed[group + 4] & 0x3f;
        } else {
            scale = lowNibble(packed[group + 4]) | ((packed[group - 4] >> 2) & 0x30);
            minimum = highNibble(packed[group + 4]) | ((packed[group] >> 2) & 0x30);
        }
        return {static_cast<float>(scale), static_cast<float>(minimum)};
    }

} // namespace

template<>
void expandBlock<TensorType::Q2_K>(const uint8_t *block, float *out)
{
    const uint8_t *scales = block;
    const uint8_t *codes = block + 16;
    const float blockScale = loadHalf(block + 80);
    const float blockMinimum = loadHalf(block + 82);
    for (int i = 0; i < kWeights; ++i) {
        const uint8_t group = scales[i / 16];
        const float scale = blockScale * static_cast<float>(lowNibble(group));
        const float minimum = blockMinimum * static_cast<float>(highNibble(group));
        out[i] = scale * static_cast<float>(twoBitCode(codes, i)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q3_K>(const uint8_t *block, float *out)
{
    const uint8_t *highBits = block;
    const uint8_t *codes = block + 32;
    const uint8_t *scales = block + 96;
    const float blockScale = loadHalf(block + 108);
    for (int i = 0; i < kWeights; ++i) {
        const float scale = blockScale * static_cast<float>(sixBitScale(scales, i / 16) - 32);
        const bool isHigh = ((highBits[i % 32] >> (i / 32)) & 1) != 0;
        out[i] = scale * static_cast<float>(twoBitCode(codes, i) - (isHigh ? 0 : 4));
    }
}

template<>
void expandBlock<TensorType::Q4_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block);
    const float blockMinimum = loadHalf(block + 2);
    const uint8_t *codes = block + 16;
    for (int i = 0; i < kWeights; ++i) {
        const ScaleAndMinimum group = scaleAndMinimum(block + 4, i / 32);
        const float scale = blockScale * group.scale;
        const float minimum = blockMinimum * group.minimum;
        out[i] = scale * static_cast<float>(fourBitCode(codes, i)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q5_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block);
    const float blockMinimum = loadHalf(block + 2);
    const uint8_t *highBits = block + 16;
    const uint8_t *codes = block + 48;
    for (int i = 0; i < kWeights; ++i) {
        const ScaleAndMinimum group = scaleAndMinimum(block + 4, i / 32);
        const float scale = blockScale * group.scale;
        const float minimum = blockMinimum * group.minimum;
        const int high = (highBits[i % 32] >> (i / 32)) & 1;
        out[i] = scale * static_cast<float>(fourBitCode(codes, i) | (high << 4)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q6_K>(const uint8_t *block, float *out)
{
    const uint8_t *codes = block;
    const uint8_t *highBits = block + 128;
    const uint8_t *scales = block + 192;
    const float blockScale = loadHalf(block + 208);
    for (int i = 0; i < kWeights; ++i) {
        const uint8_t byte = codes[i / 128 * 64 + i % 64];
        const int low = i % 128 < 64 ? lowNibble(byte) : highNibble(byte);
        const int code = low | (twoBitCode(highBits, i) << 4);
        const float scale = blockScale * static_cast<float>(static_cast<int8_t>(scales[i / 16]));
        out[i] = scale * static_cast<float>(code - 32);
    }
}

} // namespace engine::gguf
