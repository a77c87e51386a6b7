// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <immintrin.h>

namespace engine::compute::cpu {
namespace {

    // Vector primitives on 512-bit registers: 16 floats, or 16 rows times 4 bytes.
    struct Simd {
        static constexpr uint32_t kLanes = 16;
        static constexpr uint32_t kChunks = 2; // accumulators per row in the attention kernels
        static constexpr bool kWideIsSigned = false;
        static constexpr uint32_t kCodeVectors = 2; // by tokens: what code_kernels.h accumulates
        static constexpr uint32_t kCodeTokens = 8;
        using Float [[gnu::vector_size(64)]] = float;
        using Int [[gnu::vector_size(64)]] = int32_t;
        using Unsigned [[gnu::vector_size(64)]] = uint32_t;
        using Bytes [[gnu::vector_size(64)]] = uint8_t;

        static Float fma(Float a, Float b, Float c) { return _mm512_fmadd_ps(a, b, c); }
        static Float maximum(Float a, Float b) { return _mm512_max_ps(a, b); }
        static float sum(Float x) { return _mm512_reduce_add_ps(x); }
        static float largest(Float x) { return _mm512_reduce_max_ps(x); }
        static Int toInt(Float x) { return reinterpret_cast<Int>(_mm512_cvtps_epi32(x)); }

        static Float loadHalf(const uint16_t *from)
        {
            return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(from)));
        }
        static void storeHalf(uint16_t *to, Float x)
        {
            _mm256_storeu_si256(reinterpret_cast<__m256i *>(to),
                                _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
        }
        static Int widenUnsigned(const uint8_t *from)
        {
            return reinterpret_cast<Int>(
                _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from))));
        }
        static Int widenSigned(const uint8_t *from)
        {
            return reinterpret_cast<Int>(
                _mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from))));
        }
        static Unsigned widenShort(const uint16_t *from)
        {
            return reinterpret_cast<Unsigned>(
                _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(from))));
        }

        // acc[row] += sum over j of codes[row*4+j] * four[j]
        static Int dot(Int acc, Bytes codes, int32_t four)
        {
            return reinterpret_cast<Int>(_mm512_dpbusd_epi32(reinterpret_cast<__m512i>(acc),
                                                             reinterpret_cast<__m512i>(codes),
                                                             _mm512_set1_epi32(four)));
        }
        static Int dotWide(Int acc, Bytes codes, int32_t four) { return dot(acc, codes, four); }
        static Bytes lookup(const uint8_t *table, Bytes index)
        {
            const __m512i all =
                _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i *>(table)));
            return reinterpret_cast<Bytes>(
                _mm512_shuffle_epi8(all, reinterpret_cast<__m512i>(index)));
        }
    };

} // namespace
} // namespace engine::compute::cpu
