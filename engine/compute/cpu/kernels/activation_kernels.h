// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/vector_kernels.h"

// Bringing activations into the forms that products read.
namespace engine::compute::cpu {
namespace {

    // 32 values to codes -127..127. Not finite: the scale carries that, the codes are zero.
    [[gnu::always_inline]] inline float quantizeBlock(const float *from, int8_t *codes)
    {
        Float magnitude = {};
        for (uint32_t i = 0; i < 32; i += kLanes) {
            const Float v = load<Float>(from + i);
            magnitude = Simd::maximum(magnitude, Simd::maximum(v, -v));
        }
        const float largest = Simd::largest(magnitude);
        const bool finite = largest <= 3.0e38F;
        const float inverse = finite && largest > 1.0e-30F ? 127.0F / largest : 0.0F;
        for (uint32_t i = 0; i < 32; i += kLanes) {
            const Int rounded = Simd::toInt(finite ? load<Float>(from + i) * inverse : Float{});
            for (uint32_t lane = 0; lane < kLanes; ++lane)
                codes[i + lane] = static_cast<int8_t>(rounded[lane]);
        }
        return largest / 127.0F;
    }

    void quantize(const float *row,
                  uint32_t columns,
                  uint32_t token,
                  uint32_t width,
                  const ActivationTarget &to)
    {
        for (uint32_t block = 0; block < columns / 32; ++block) {
            int8_t codes[32];
            const float scale = quantizeBlock(row + block * 32, codes);
            int8_t *target = to.codes + (size_t{block} * 8 * width + token) * 4;
            for (uint32_t four = 0; four < 8; ++four)
                __builtin_memcpy(target + size_t{four} * width * 4, codes + four * 4, 4);
            int32_t halves[2] = {};
            for (uint32_t i = 0; i < 16; ++i) {
                halves[0] += codes[i];
                halves[1] += codes[16 + i];
            }
            const size_t at = size_t{block} * width + token;
            to.scale[at] = scale;
            to.negativeSum32[at] = -(halves[0] + halves[1]);
            to.sum32[at] = static_cast<float>(halves[0] + halves[1]) * scale;
            for (uint32_t h = 0; h < 2; ++h) {
                const size_t half = size_t{block * 2 + h} * width + token;
                to.negativeSum16[half] = -halves[h];
                to.sum16[half] = static_cast<float>(halves[h]) * scale;
            }
        }
    }

    // Rounds to nearest even; NaN stays NaN because its quiet bit is among the kept ones.
    [[gnu::always_inline]] inline Unsigned bf16Bits(Float value)
    {
        const Unsigned bits = reinterpret_cast<Unsigned>(value);
        const Unsigned rounded = bits + 0x7FFFU + ((bits >> 16) & 1U);
        const Unsigned isNan = reinterpret_cast<Unsigned>(value != value);
        return ((rounded & ~isNan) | ((bits | 0x400000U) & isNan)) >> 16;
    }

    [[gnu::always_inline]] inline void storeShorts(Unsigned values, uint16_t *to, uint32_t count)
    {
        for (uint32_t lane = 0; lane < count; ++lane)
            to[lane] = static_cast<uint16_t>(values[lane]);
    }

    // `rest`, where wanted, is what rounding took away: both together keep 16 bits of precision.
    void toBf16(const float *from, uint32_t count, uint16_t *to, uint16_t *rest)
    {
        for (uint32_t i = 0; i < count; i += kLanes) {
            const uint32_t kept = count - i < kLanes ? count - i : kLanes;
            const Float value = loadTail(from, i, count);
            const Unsigned bits = bf16Bits(value);
            storeShorts(bits, to + i, kept);
            if (rest)
                storeShorts(bf16Bits(value - reinterpret_cast<Float>(bits << 16)), rest + i, kept);
        }
    }

} // namespace
} // namespace engine::compute::cpu
