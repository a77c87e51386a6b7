// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>

namespace engine::compute::cpu {
namespace {

    // Vector primitives in plain C++ on four lanes; any compiler with vector extensions takes them.
    struct Simd {
        static constexpr uint32_t kLanes = 4;
        static constexpr uint32_t kChunks = 1;
        static constexpr bool kWideIsSigned = false;
        static constexpr uint32_t kCodeVectors = 2;
        static constexpr uint32_t kCodeTokens = 4;
        using Float [[gnu::vector_size(16)]] = float;
        using Int [[gnu::vector_size(16)]] = int32_t;
        using Unsigned [[gnu::vector_size(16)]] = uint32_t;
        using Bytes [[gnu::vector_size(16)]] = uint8_t;

        static Float fma(Float a, Float b, Float c) { return a * b + c; }
        static Float maximum(Float a, Float b) { return a > b ? a : b; }
        static float sum(Float x) { return (x[0] + x[2]) + (x[1] + x[3]); }
        static float largest(Float x)
        {
            return std::fmax(std::fmax(x[0], x[1]), std::fmax(x[2], x[3]));
        }
        static Int toInt(Float x)
        {
            Int result;
            for (int i = 0; i < 4; ++i)
                result[i] = static_cast<int32_t>(std::nearbyint(x[i]));
            return result;
        }

        // Exponents move by a multiplication, which also gives subnormal halves their value.
        static Float loadHalf(const uint16_t *from)
        {
            const Unsigned bits = widenShort(from);
            const Unsigned magnitude = (bits & 0x7FFFU) << 13;
            const Float scaled = reinterpret_cast<Float>(magnitude) * 0x1p112F;
            const Unsigned special = reinterpret_cast<Unsigned>((bits & 0x7FFFU) >= 0x7C00U);
            const Unsigned value = reinterpret_cast<Unsigned>(scaled) | (special & 0x7F800000U);
            return reinterpret_cast<Float>(value | ((bits & 0x8000U) << 16));
        }
        static void storeHalf(uint16_t *to, Float x)
        {
            for (int i = 0; i < 4; ++i)
                to[i] = halfOf(x[i]);
        }
        static Int widenUnsigned(const uint8_t *from)
        {
            return Int{from[0], from[1], from[2], from[3]};
        }
        static Int widenSigned(const uint8_t *from)
        {
            Int result;
            for (int i = 0; i < 4; ++i)
                result[i] = static_cast<int8_t>(from[i]);
            return result;
        }
        static Unsigned widenShort(const uint16_t *from)
        {
            return Unsigned{from[0], from[1], from[2], from[3]};
        }
        // Each lane holds four codes: a vector for each of them, not a lane at a time, which would
        // also cost compilers minutes.
        static Int dot(Int acc, Bytes codes, int32_t four)
        {
            const auto words = reinterpret_cast<Unsigned>(codes);
            const auto signs = static_cast<uint32_t>(four);
            acc += reinterpret_cast<Int>(words & 0xFFU) * static_cast<int8_t>(signs);
            acc += reinterpret_cast<Int>((words >> 8) & 0xFFU) * static_cast<int8_t>(signs >> 8);
            acc += reinterpret_cast<Int>((words >> 16) & 0xFFU) * static_cast<int8_t>(signs >> 16);
            return acc + reinterpret_cast<Int>(words >> 24) * static_cast<int8_t>(signs >> 24);
        }
        static Int dotWide(Int acc, Bytes codes, int32_t four) { return dot(acc, codes, four); }
        static Bytes lookup(const uint8_t *table, Bytes index)
        {
            Bytes result;
            for (int i = 0; i < 16; ++i)
                result[i] = table[index[i] & 15];
            return result;
        }

    private:
        static uint16_t halfOf(float value)
        {
            uint32_t bits = 0;
            __builtin_memcpy(&bits, &value, 4);
            const uint32_t sign = (bits >> 16) & 0x8000U;
            const uint32_t magnitude = bits & 0x7FFFFFFFU;
            if (magnitude >= 0x7F800000U)
                return static_cast<uint16_t>(sign | (magnitude > 0x7F800000U ? 0x7E00U : 0x7C00U));
            // Adding a power of two makes the hardware round the mantissa at the half's last bit.
            const uint32_t exponent =
                magnitude < 0x38800000U ? 0x38800000U : magnitude & 0x7F800000U;
            const uint32_t magicBits = exponent + (13U << 23);
            float magic = 0;
            float positive = 0;
            __builtin_memcpy(&magic, &magicBits, 4);
            __builtin_memcpy(&positive, &magnitude, 4);
            const float rounded = (positive + magic) - magic;
            const float scaled = rounded * 0x1p-112F;
            uint32_t result = 0;
            __builtin_memcpy(&result, &scaled, 4);
            result >>= 13;
            return static_cast<uint16_t>(sign | (result > 0x7C00U ? 0x7C00U : result));
        }
    };

} // namespace
} // namespace engine::compute::cpu
