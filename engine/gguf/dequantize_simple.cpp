// SPDX-License-Identifier: Apache-2.0
// Floats, and the types with one scale (and one offset) per 32 weights.
#include "engine/gguf/expand_block.h"
#include "engine/gguf/float16.h"

#include <cstring>

namespace engine::gguf {

namespace {

    constexpr int kHalf = 16; // half a block

    // The fifth bits of a block's codes, lowest bit first.
    uint32_t loadFifthBits(const uint8_t *bytes)
    {
        uint32_t bits = 0;
        std::memcpy(&bits, bytes, sizeof bits);
        return bits;
    }

    int fifthBit(uint32_t bits, int index)
    {
        return static_cast<int>((bits >> index) & 1u) << 4;
    }

} // namespace

template<>
void expandBlock<TensorType::F32>(const uint8_t *block, float *out)
{
    std::memcpy(out, block, sizeof(float));
}

template<>
void expandBlock<TensorType::F16>(const uint8_t *block, float *out)
{
    *out = loadHalf(block);
}

template<>
void expandBlock<TensorType::BF16>(const uint8_t *block, float *out)
{
    *out = bfloatToFloat(loadU16(block));
}

template<>
void expandBlock<TensorType::Q4_0>(const uint8_t *block, float *out)
{
    const float scale = loadHalf(block);
    const uint8_t *codes = block + 2;
    for (int i = 0; i < kHalf; ++i) {
        out[i] = scale * static_cast<float>(lowNibble(codes[i]) - 8);
        out[i + kHalf] = scale * static_cast<float>(highNibble(codes[i]) - 8);
    }
}

template<>
void expandBlock<TensorType::Q4_1>(const uint8_t *block, float *out)
{
    const float scale = loadHalf(block);
    const float offset = loadHalf(block + 2);
    const uint8_t *codes = block + 4;
    for (int i = 0; i < kHalf; ++i) {
        out[i] = scale * static_cast<float>(lowNibble(codes[i])) + offset;
        out[i + kHalf] = scale * static_cast<float>(highNibble(codes[i])) + offset;
    }
}

template<>
void expandBlock<TensorType::Q5_0>(const uint8_t *block, float *out)
{
    const float scale = loadHalf(block);
    const uint32_t fifth = loadFifthBits(block + 2);
    const uint8_t *codes = block + 6;
    for (int i = 0; i < kHalf; ++i) {
        const int low = lowNibble(codes[i]) | fifthBit(fifth, i);
        const int high = highNibble(codes[i]) | fifthBit(fifth, i + kHalf);
        out[i] = scale * static_cast<float>(low - 16);
        out[i + kHalf] = scale * static_cast<float>(high - 16);
    }
}

template<>
void expandBlock<TensorType::Q5_1>(const uint8_t *block, float *out)
{
    const float scale = loadHalf(block);
    const float offset = loadHalf(block + 2);
    const uint32_t fifth = loadFifthBits(block + 4);
    const uint8_t *codes = block + 8;
    for (int i = 0; i < kHalf; ++i) {
        const int low = lowNibble(codes[i]) | fifthBit(fifth, i);
        const int high = highNibble(codes[i]) | fifthBit(fifth, i + kHalf);
        out[i] = scale * static_cast<float>(low) + offset;
        out[i + kHalf] = scale * static_cast<float>(high) + offset;
    }
}

template<>
void expandBlock<TensorType::Q8_0>(const uint8_t *block, float *out)
{
    const float scale = loadHalf(block);
    for (int i = 0; i < 2 * kHalf; ++i)
        out[i] = scale * static_cast<float>(static_cast<int8_t>(block[2 + i]));
}

} // namespace engine::gguf
