// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <immintrin.h>

namespace engine::compute::cpu {
namespace {

    // Vector primitives on 256-bit registers: 8 floats, or 8 rows times 4 bytes. Compiled twice:
    // for plain AVX2, and with the AVX-VNNI dot product of newer client processors.
    struct Simd {
        static constexpr uint32_t kLanes = 8;
        static constexpr uint32_t kChunks = 1;
        using Float [[gnu::vector_size(32)]] = float;
        using Int [[gnu::vector_size(32)]] = int32_t;
        using Unsigned [[gnu::vector_size(32)]] = uint32_t;
        using Bytes [[gnu::vector_size(32)]] = uint8_t;

        static Float fma(Float a, Float b, Float c) { return _mm256_fmadd_ps(a, b, c); }
        static Float maximum(Float a, Float b) { return _mm256_max_ps(a, b); }
        static float sum(Float x)
        {
            const __m128 four = _mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
            const __m128 two = _mm_add_ps(four, _mm_movehl_ps(four, four));
            return _mm_cvtss_f32(_mm_add_ss(two, _mm_movehdup_ps(two)));
        }
        static float largest(Float x)
        {
            const __m128 four = _mm_max_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
            const __m128 two = _mm_max_ps(four, _mm_movehl_ps(four, four));
            return _mm_cvtss_f32(_mm_max_ss(two, _mm_movehdup_ps(two)));
        }
        static Int toInt(Float x) { return reinterpret_cast<Int>(_mm256_cvtps_epi32(x)); }

        static Float loadHalf(const uint16_t *from)
        {
            return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from)));
        }
        static void storeHalf(uint16_t *to, Float x)
        {
            _mm_storeu_si128(reinterpret_cast<__m128i *>(to),
                             _mm256_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
        }
        static Int widenUnsigned(const uint8_t *from)
        {
            return reinterpret_cast<Int>(
                _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(from))));
        }
        static Int widenSigned(const uint8_t *from)
        {
            return reinterpret_cast<Int>(
                _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(from))));
        }
        static Unsigned widenShort(const uint16_t *from)
        {
            return reinterpret_cast<Unsigned>(
                _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from))));
        }
        static Bytes lookup(const uint8_t *table, Bytes index)
        {
            const __m256i all = _mm256_broadcastsi128_si256(
                _mm_loadu_si128(reinterpret_cast<const __m128i *>(table)));
            return reinterpret_cast<Bytes>(
                _mm256_shuffle_epi8(all, reinterpret_cast<__m256i>(index)));
        }

#ifdef __AVXVNNI__
        static constexpr bool kWideIsSigned = false;
        static constexpr uint32_t kCodeVectors = 2;
        static constexpr uint32_t kCodeTokens = 4;
        static Int dot(Int acc, Bytes codes, int32_t four)
        {
            return reinterpret_cast<Int>(_mm256_dpbusd_avx_epi32(reinterpret_cast<__m256i>(acc),
                                                                 reinterpret_cast<__m256i>(codes),
                                                                 _mm256_set1_epi32(four)));
        }
        static Int dotWide(Int acc, Bytes codes, int32_t four) { return dot(acc, codes, four); }
#else
        // Pairs are summed in 16 bits, which full 8-bit codes would overflow: those are made signed
        // again, and their sign is moved to the activation.
        static constexpr bool kWideIsSigned = true;
        static constexpr uint32_t kCodeVectors = 0; // three more steps for every dot product
        static constexpr uint32_t kCodeTokens = 0;
        static Int dot(Int acc, Bytes codes, int32_t four)
        {
            const __m256i pairs =
                _mm256_maddubs_epi16(reinterpret_cast<__m256i>(codes), _mm256_set1_epi32(four));
            const __m256i sums = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
            return acc + reinterpret_cast<Int>(sums);
        }
        static Int dotWide(Int acc, Bytes codes, int32_t four)
        {
            const __m256i weights =
                _mm256_xor_si256(reinterpret_cast<__m256i>(codes), _mm256_set1_epi8(-128));
            const __m256i pairs = _mm256_maddubs_epi16(
                _mm256_abs_epi8(weights), _mm256_sign_epi8(_mm256_set1_epi32(four), weights));
            const __m256i sums = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
            return acc + reinterpret_cast<Int>(sums);
        }
#endif
    };

} // namespace
} // namespace engine::compute::cpu
