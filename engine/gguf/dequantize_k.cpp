// SPDX-License-Identifier: Apache-2.0
// The "K" types: 256 weights with one half-precision scale, in groups of 16 or 32 that have small
// integer scales of their own.
#include "engine/gguf/expand_block.h"
#include "engine/gguf/float16.h"

namespace engine::gguf {

namespace {

    constexpr int kWeights = 256;
    constexpr int kSmallGroup = 16;
    constexpr int kLargeGroup = 32;

    // Where the codes of a group lie: in `bytes`, one code per byte, `shift` bits up.
    struct Codes {
        const uint8_t *bytes;
        int shift;

        int at(int i, int mask) const { return (bytes[i] >> shift) & mask; }
    };

    // Q2_K, Q3_K and Q6_K's high bits: byte i of 32 holds weights i, i + 32, i + 64 and i + 96 of
    // 128.
    Codes twoBitCodes(const uint8_t *codes, int group)
    {
        return {codes + group / 8 * 32 + group % 2 * kSmallGroup, group / 2 % 4 * 2};
    }

    // Q4_K and Q5_K, low bits: byte i of 32 holds weights i and i + 32 of 64.
    Codes fourBitCodes(const uint8_t *codes, int group)
    {
        return {codes + group / 2 * 32, group % 2 * 4};
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
    const float blockScale = loadHalf(block + 80);
    const float blockMinimum = loadHalf(block + 82);
    for (int group = 0; group < kWeights / kSmallGroup; ++group, out += kSmallGroup) {
        const Codes codes = twoBitCodes(block + 16, group);
        const float scale = blockScale * static_cast<float>(lowNibble(scales[group]));
        const float minimum = blockMinimum * static_cast<float>(highNibble(scales[group]));
        for (int i = 0; i < kSmallGroup; ++i)
            out[i] = scale * static_cast<float>(codes.at(i, 3)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q3_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block + 108);
    for (int group = 0; group < kWeights / kSmallGroup; ++group, out += kSmallGroup) {
        const Codes low = twoBitCodes(block + 32, group);
        const Codes high{block + group % 2 * kSmallGroup, group / 2};
        const float scale = blockScale * static_cast<float>(sixBitScale(block + 96, group) - 32);
        for (int i = 0; i < kSmallGroup; ++i)
            out[i] = scale * static_cast<float>((low.at(i, 3) | (high.at(i, 1) << 2)) - 4);
    }
}

template<>
void expandBlock<TensorType::Q4_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block);
    const float blockMinimum = loadHalf(block + 2);
    for (int group = 0; group < kWeights / kLargeGroup; ++group, out += kLargeGroup) {
        const Codes codes = fourBitCodes(block + 16, group);
        const ScaleAndMinimum small = scaleAndMinimum(block + 4, group);
        const float scale = blockScale * small.scale;
        const float minimum = blockMinimum * small.minimum;
        for (int i = 0; i < kLargeGroup; ++i)
            out[i] = scale * static_cast<float>(codes.at(i, 15)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q5_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block);
    const float blockMinimum = loadHalf(block + 2);
    for (int group = 0; group < kWeights / kLargeGroup; ++group, out += kLargeGroup) {
        const Codes low = fourBitCodes(block + 48, group);
        const Codes high{block + 16, group};
        const ScaleAndMinimum small = scaleAndMinimum(block + 4, group);
        const float scale = blockScale * small.scale;
        const float minimum = blockMinimum * small.minimum;
        for (int i = 0; i < kLargeGroup; ++i)
            out[i] = scale * static_cast<float>(low.at(i, 15) | (high.at(i, 1) << 4)) - minimum;
    }
}

template<>
void expandBlock<TensorType::Q6_K>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block + 208);
    for (int group = 0; group < kWeights / kSmallGroup; ++group, out += kSmallGroup) {
        // Byte i of 64 holds the low bits of weights i and i + 64 of 128.
        const Codes low{block + group / 8 * 64 + group % 4 * kSmallGroup, group / 4 % 2 * 4};
        const Codes high = twoBitCodes(block + 128, group);
        const float scale =
            blockScale * static_cast<float>(static_cast<int8_t>(block[192 + group]));
        for (int i = 0; i < kSmallGroup; ++i)
            out[i] = scale * static_cast<float>((low.at(i, 15) | (high.at(i, 3) << 4)) - 32);
    }
}

} // namespace engine::gguf
