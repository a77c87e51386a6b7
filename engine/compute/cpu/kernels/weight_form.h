// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/packed_layout.h"

#include <cstddef>
#include <cstdint>

// Reading packed weights with the vector primitives of the including translation unit's `Simd`.
// Everything is in an unnamed namespace: two instruction sets must never share an instance.
namespace engine::compute::cpu {
namespace {

    using Float = Simd::Float;
    using Int = Simd::Int;
    using Unsigned = Simd::Unsigned;
    using Bytes = Simd::Bytes;

    template<typename V>
    [[gnu::always_inline]] inline V load(const void *from)
    {
        V value;
        __builtin_memcpy(&value, from, sizeof(V));
        return value;
    }

    template<typename V>
    [[gnu::always_inline]] inline void store(void *to, V value)
    {
        __builtin_memcpy(to, &value, sizeof(V));
    }

    [[gnu::always_inline]] inline Float all(float value)
    {
        return Float{} + value;
    }

    [[gnu::always_inline]] inline Float toFloat(Int value)
    {
        return __builtin_convertvector(value, Float);
    }

    template<int kShift, int kMask>
    [[gnu::always_inline]] inline Bytes field(Bytes raw)
    {
        const Unsigned shifted = reinterpret_cast<Unsigned>(raw) >> kShift;
        return reinterpret_cast<Bytes>(shifted) & static_cast<uint8_t>(kMask);
    }

    template<int kShift>
    [[gnu::always_inline]] inline Bytes raised(Bytes bits)
    {
        return reinterpret_cast<Bytes>(reinterpret_cast<Unsigned>(bits) << kShift);
    }

    // Access to one unit of a quantised matrix; `lane` is the first of the rows looked at.
    template<gguf::TensorType kType>
    struct WeightForm {
        static constexpr PackedLayout kLayout = layoutOf(kType);

        // Codes of columns half*16 + group*4 .. +3 of a block.
        template<int kHalf, int kGroup>
        [[gnu::always_inline]] static Bytes
        codes(const uint8_t *unit, uint32_t block, uint32_t lane)
        {
            const uint8_t *plane =
                unit + kLayout.planeOffset() + block * kLayout.blockBytes() + lane * 4;
            constexpr int kIndex = kHalf * 4 + kGroup;
            Bytes low;
            if constexpr (kLayout.baseBits == 8)
                return load<Bytes>(plane + kIndex * 64);
            else if constexpr (kLayout.baseBits == 4)
                low = field<kHalf * 4, 15>(load<Bytes>(plane + kGroup * 64));
            else
                low = field<kGroup * 2, 3>(load<Bytes>(plane + kHalf * 64));
            const uint8_t *high = plane + kLayout.baseBits * kPlaneBytes;
            if constexpr (kLayout.highBits == 1)
                low |= raised<kLayout.baseBits>(field<kIndex, 1>(load<Bytes>(high)));
            else if constexpr (kLayout.highBits == 2)
                low |= raised<4>(field<kGroup * 2, 3>(load<Bytes>(high + kHalf * 64)));
            if constexpr (kLayout.codebook == Codebook::Iq4)
                return Simd::lookup(kIq4Codes, low);
            else if constexpr (kLayout.codebook == Codebook::Fp4)
                return Simd::lookup(kFp4Codes, low);
            else if constexpr (kLayout.codebook == Codebook::Iq2)
                return Simd::lookup(kIq2Codes, low);
            else if constexpr (kLayout.codebook == Codebook::Iq3Xxs)
                return Simd::lookup(kIq3XxsCodes, low);
            else if constexpr (kLayout.codebook == Codebook::Iq3S)
                return Simd::lookup(kIq3SCodes, low);
            else
                return low;
        }

        [[gnu::always_inline]] static Float
        scale(const uint8_t *unit, uint32_t group, uint32_t lane)
        {
            if constexpr (!kLayout.super)
                return half(unit + group * 32 + lane * 2);
            const uint8_t *bytes = unit + group * kTileRows + lane;
            const Int steps =
                kLayout.signedScale ? Simd::widenSigned(bytes) : Simd::widenUnsigned(bytes);
            const Float scale = toFloat(steps) * half(unit + kLayout.superOffset() + lane * 2);
            if constexpr (kLayout.scaleShift > 0)
                return scale * (1.0F / static_cast<float>(1 << kLayout.scaleShift));
            else
                return scale;
        }

        [[gnu::always_inline]] static Float
        minimum(const uint8_t *unit, uint32_t group, uint32_t lane)
        {
            const uint8_t *mins = unit + kLayout.minOffset();
            if constexpr (!kLayout.super)
                return half(mins + group * 32 + lane * 2);
            return toFloat(Simd::widenUnsigned(mins + group * kTileRows + lane))
                * half(unit + kLayout.superOffset() + 32 + lane * 2);
        }

    private:
        [[gnu::always_inline]] static Float half(const uint8_t *from)
        {
            const auto *values = reinterpret_cast<const uint16_t *>(from);
            if constexpr (kLayout.bf16Scale)
                return reinterpret_cast<Float>(Simd::widenShort(values) << 16);
            else
                return Simd::loadHalf(values);
        }
    };

} // namespace
} // namespace engine::compute::cpu
