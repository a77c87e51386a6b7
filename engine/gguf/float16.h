// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace engine::gguf {

// IEEE 754 half precision, given by its bits, as float: exact for every value.
inline float halfToFloat(uint16_t half)
{
    const uint32_t sign = (half & 0x8000u) << 16;
    const uint32_t exponent = (half >> 10) & 0x1fu;
    const uint32_t fraction = half & 0x3ffu;
    if (exponent == 0) { // zero or denormal: a multiple of 2^-24
        const auto magnitude = std::bit_cast<uint32_t>(static_cast<float>(fraction) * 0x1p-24f);
        return std::bit_cast<float>(sign | magnitude);
    }
    // 112 is the difference of the exponent biases, 127 - 15; infinity and NaN keep all ones.
    const uint32_t wideExponent = exponent == 0x1f ? 0xffu : exponent + 112;
    return std::bit_cast<float>(sign | (wideExponent << 23) | (fraction << 13));
}

// The upper half of a float.
inline float bfloatToFloat(uint16_t bfloat)
{
    return std::bit_cast<float>(static_cast<uint32_t>(bfloat) << 16);
}

inline uint16_t loadU16(const uint8_t *bytes)
{
    uint16_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

inline float loadHalf(const uint8_t *bytes)
{
    return halfToFloat(loadU16(bytes));
}

} // namespace engine::gguf
