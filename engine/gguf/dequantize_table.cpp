// SPDX-License-Identifier: Apache-2.0
// The types whose 4-bit codes index a table of unevenly spaced values.
#include "engine/gguf/expand_block.h"
#include "engine/gguf/float16.h"

#include <array>
#include <bit>

namespace engine::gguf {

namespace {

    constexpr int kGroup = 32; // weights with one scale
    constexpr int kHalf = kGroup / 2;

    using Table = std::array<float, 16>;

    constexpr Table kIq4 = {-127, -104, -83, -65, -49, -35, -22, -10,
                            1,    13,   25,  38,  53,  69,  89,  113};
    // FP4 (E2M1) doubled, so that all values are whole; the scale is halved.
    constexpr Table kFp4 = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

    void expandGroup(const Table &table, float scale, const uint8_t *codes, float *out)
    {
        for (int i = 0; i < kHalf; ++i) {
            out[i] = scale * table[static_cast<size_t>(lowNibble(codes[i]))];
            out[i + kHalf] = scale * table[static_cast<size_t>(highNibble(codes[i]))];
        }
    }

    // 2^(exponent - 128): half of an E8M0 scale. The two smallest are denormal floats.
    float halfScale(uint8_t exponent)
    {
        const uint32_t bits = exponent < 2 ? 0x00200000u << exponent : (exponent - 1u) << 23;
        return std::bit_cast<float>(bits);
    }

} // namespace

template<>
void expandBlock<TensorType::IQ4_NL>(const uint8_t *block, float *out)
{
    expandGroup(kIq4, loadHalf(block), block + 2, out);
}

template<>
void expandBlock<TensorType::IQ4_XS>(const uint8_t *block, float *out)
{
    const float blockScale = loadHalf(block);
    const uint16_t highBits = loadU16(block + 2);
    const uint8_t *lowBits = block + 4;
    const uint8_t *codes = block + 8;
    for (int group = 0; group < 8; ++group, codes += kHalf, out += kGroup) {
        const uint8_t pair = lowBits[group / 2];
        const int low = group % 2 == 0 ? lowNibble(pair) : highNibble(pair);
        const int high = (highBits >> (2 * group)) & 3;
        const float scale = blockScale * static_cast<float>((low | (high << 4)) - 32);
        expandGroup(kIq4, scale, codes, out);
    }
}

template<>
void expandBlock<TensorType::MXFP4>(const uint8_t *block, float *out)
{
    expandGroup(kFp4, halfScale(block[0]), block + 1, out);
}

} // namespace engine::gguf
