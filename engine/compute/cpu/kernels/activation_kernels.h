// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/vector_kernels.h"

// Bringing activations into the forms that products read.
namespace engine::compute::cpu {
namespace {

    using Narrow [[gnu::vector_size(Simd::kLanes)]] = int8_t;

    struct Quantised {
        float scale;
        int32_t sum; // of the codes
    };

    // Values to codes -127..127. Not finite: the scale carries that, the codes are zero.
    template<uint32_t kCount>
    [[gnu::always_inline]] inline Quantised quantizeGroup(const float *from, int8_t *codes)
    {
        Float magnitude = {};
        for (uint32_t i = 0; i < kCount; i += kLanes) {
            if (i % 16 == 0) // rows come from beyond the second-level cache
                __builtin_prefetch(from + 512 + i);
            const Float v = load<Float>(from + i);
            magnitude = Simd::maximum(magnitude, Simd::maximum(v, -v));
        }
        const float largest = Simd::largest(magnitude);
        const bool finite = largest <= 3.0e38F;
        const float inverse = finite && largest > 1.0e-30F ? 127.0F / largest : 0.0F;
        Int total = {};
        for (uint32_t i = 0; i < kCount; i += kLanes) {
            const Int rounded = Simd::toInt(finite ? load<Float>(from + i) * inverse : Float{});
            store(codes + i, __builtin_convertvector(rounded, Narrow));
            total += rounded;
        }
        return {largest / 127.0F, static_cast<int32_t>(Simd::sum(toFloat(total)))};
    }

    struct TokenPlace { // of one token among those it is interleaved with
        uint32_t token;
        uint32_t width;
    };

    template<uint32_t kCount>
    [[gnu::always_inline]] inline void
    placeCodes(const int8_t *codes, uint32_t firstColumn, TokenPlace place, int8_t *to)
    {
        int8_t *target = to + (size_t{firstColumn} * place.width + size_t{place.token} * 4);
        for (uint32_t i = 0; i < kCount; i += 4)
            __builtin_memcpy(target + size_t{i} * place.width, codes + i, 4);
    }

    [[gnu::always_inline]] inline int32_t sumOf16(const int8_t *codes)
    {
        int32_t sum = 0;
        for (uint32_t i = 0; i < 16; ++i)
            sum += codes[i];
        return sum;
    }

    // What tile kernels want to know of 32 columns.
    [[gnu::always_inline]] inline void placeSums(const int8_t *codes,
                                                 float scale,
                                                 uint32_t block,
                                                 TokenPlace place,
                                                 const ActivationTarget &to)
    {
        const int32_t halves[2] = {sumOf16(codes), sumOf16(codes + 16)};
        const size_t at = size_t{block} * place.width + place.token;
        to.negativeSum32[at] = -(halves[0] + halves[1]);
        to.sum32[at] = static_cast<float>(halves[0] + halves[1]) * scale;
        for (uint32_t h = 0; h < 2; ++h) {
            const size_t half = size_t{block * 2 + h} * place.width + place.token;
            to.negativeSum16[half] = -halves[h];
            to.sum16[half] = static_cast<float>(halves[h]) * scale;
        }
    }

    // 32 columns share a scale, or 64 where weights will be expanded.
    template<uint32_t kCount>
    [[gnu::always_inline]] inline void
    quantizeRow(const float *row, uint32_t columns, TokenPlace place, const ActivationTarget &to)
    {
        alignas(64) int8_t codes[kCount];
        for (uint32_t first = 0; first < columns; first += kCount) {
            const Quantised group = quantizeGroup<kCount>(row + first, codes);
            placeCodes<kCount>(codes, first, place, to.codes);
            for (uint32_t b = 0; b < kCount / 32; ++b) {
                const uint32_t block = first / 32 + b;
                to.scale[size_t{block} * place.width + place.token] = group.scale;
                if (to.sum32)
                    placeSums(codes + size_t{b} * 32, group.scale, block, place, to);
            }
            if constexpr (kCount == kCodeColumns)
                to.offset64[size_t{first / kCount} * place.width + place.token] = group.sum * -128;
        }
    }

    void quantize(const float *row,
                  uint32_t columns,
                  uint32_t token,
                  uint32_t width,
                  const ActivationTarget &to)
    {
        if (to.offset64)
            quantizeRow<kCodeColumns>(row, columns, {token, width}, to);
        else
            quantizeRow<32>(row, columns, {token, width}, to);
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
