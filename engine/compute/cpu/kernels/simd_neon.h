// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <arm_neon.h>

namespace engine::compute::cpu {
namespace {

    // Vector primitives on 128-bit registers with the dot product of Armv8.2: 4 floats, or 4 rows
    // times 4 bytes.
    struct Simd {
        static constexpr uint32_t kLanes = 4;
        static constexpr uint32_t kChunks = 2;
        // Both operands of the dot product are signed, so full 8-bit codes get their sign back.
        static constexpr bool kWideIsSigned = true;
        static constexpr uint32_t kCodeVectors = 4;
        static constexpr uint32_t kCodeTokens = 4;
        using Float [[gnu::vector_size(16)]] = float;
        using Int [[gnu::vector_size(16)]] = int32_t;
        using Unsigned [[gnu::vector_size(16)]] = uint32_t;
        using Bytes [[gnu::vector_size(16)]] = uint8_t;

        static Float fma(Float a, Float b, Float c)
        {
            return vfmaq_f32(float32x4_t(c), float32x4_t(a), float32x4_t(b));
        }
        static Float maximum(Float a, Float b) { return vmaxq_f32(float32x4_t(a), float32x4_t(b)); }
        static float sum(Float x) { return vaddvq_f32(float32x4_t(x)); }
        static float largest(Float x) { return vmaxvq_f32(float32x4_t(x)); }
        static Int toInt(Float x) { return vcvtnq_s32_f32(float32x4_t(x)); }

        static Float loadHalf(const uint16_t *from)
        {
            return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(from)));
        }
        static void storeHalf(uint16_t *to, Float x)
        {
            vst1_u16(to, vreinterpret_u16_f16(vcvt_f16_f32(float32x4_t(x))));
        }
        static Int widenUnsigned(const uint8_t *from)
        {
            return Int{from[0], from[1], from[2], from[3]};
        }
        static Int widenSigned(const uint8_t *from)
        {
            return Int{static_cast<int8_t>(from[0]), static_cast<int8_t>(from[1]),
                       static_cast<int8_t>(from[2]), static_cast<int8_t>(from[3])};
        }
        static Unsigned widenShort(const uint16_t *from) { return vmovl_u16(vld1_u16(from)); }

        static Int dot(Int acc, Bytes codes, int32_t four)
        {
            return vdotq_s32(int32x4_t(acc), vreinterpretq_s8_u8(uint8x16_t(codes)),
                             vreinterpretq_s8_s32(vdupq_n_s32(four)));
        }
        static Int dotWide(Int acc, Bytes codes, int32_t four)
        {
            return dot(acc, codes ^ static_cast<uint8_t>(0x80), four);
        }
        static Bytes lookup(const uint8_t *table, Bytes index)
        {
            return vqtbl1q_u8(vld1q_u8(table), uint8x16_t(index));
        }
    };

} // namespace
} // namespace engine::compute::cpu
