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

    // One unit of a quantised matrix; `lane` is the first of the rows looked at.
    template<gguf::TensorType kType>
    class WeightForm
    {
    public:
        static constexpr PackedLayout kLayout = layoutOf(kType);

        [[gnu::always_inline]] explicit WeightForm(const uint8_t *unit)
            : m_unit(unit)
        {
            if constexpr (kHasPackedSteps)
                unpackSteps();
        }

        // Codes of columns half*16 + group*4 .. +3 of a block.
        template<int kHalf, int kGroup>
        [[gnu::always_inline]] Bytes codes(uint32_t block, uint32_t lane) const
        {
            const uint8_t *plane =
                m_unit + kLayout.planeOffset() + block * kLayout.blockBytes() + lane * 4;
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

        [[gnu::always_inline]] Float scale(uint32_t group, uint32_t lane) const
        {
            if constexpr (!kLayout.super)
                return half(m_unit + group * 32 + lane * 2);
            const uint8_t *bytes = steps() + group * kTileRows + lane;
            const Int step =
                kLayout.signedScale ? Simd::widenSigned(bytes) : Simd::widenUnsigned(bytes);
            const Float scale = toFloat(step) * half(m_unit + kLayout.superOffset() + lane * 2);
            if constexpr (kLayout.scaleShift > 0)
                return scale * (1.0F / static_cast<float>(1 << kLayout.scaleShift));
            else
                return scale;
        }

        [[gnu::always_inline]] Float minimum(uint32_t group, uint32_t lane) const
        {
            if constexpr (!kLayout.super)
                return half(m_unit + kLayout.minOffset() + group * 32 + lane * 2);
            const uint8_t *bytes = steps() + kLayout.stepCount() / 2 + group * kTileRows + lane;
            return toFloat(Simd::widenUnsigned(bytes))
                * half(m_unit + kLayout.superOffset() + 32 + lane * 2);
        }

    private:
        static constexpr bool kHasPackedSteps = kLayout.super && kLayout.stepBits < 8;
        // Bytes, whatever the registers' width: what all types' quarters consist of.
        using StepBytes [[gnu::vector_size(32)]] = uint8_t;
        using StepWords [[gnu::vector_size(32)]] = uint32_t;

        [[gnu::always_inline]] const uint8_t *steps() const
        {
            return kHasPackedSteps ? m_steps : m_unit;
        }

        [[gnu::always_inline]] static Float half(const uint8_t *from)
        {
            const auto *values = reinterpret_cast<const uint16_t *>(from);
            if constexpr (kLayout.bf16Scale)
                return reinterpret_cast<Float>(Simd::widenShort(values) << 16);
            else
                return Simd::loadHalf(values);
        }

        // Once for all of a unit's groups and rows: so it takes a tenth of what it does in scale().
        [[gnu::always_inline]] void unpackSteps()
        {
            constexpr uint32_t kHalf = kLayout.stepCount() / 2;
            constexpr uint32_t kQuarter = kHalf / 2;
#pragma GCC unroll 8
            for (uint32_t i = 0; i < kHalf; i += sizeof(StepBytes)) {
                const auto low = load<StepWords>(m_unit + i);
                StepWords first = low & 0x0F0F0F0FU;
                StepWords second = (low >> 4) & 0x0F0F0F0FU;
                if constexpr (kLayout.stepBits == 6) {
                    const uint8_t *from = m_unit + kLayout.stepHighOffset() + i % kQuarter;
                    const StepWords high = load<StepWords>(from) >> (i < kQuarter ? 0 : 4);
                    first |= (high << 4) & 0x30303030U;
                    second |= (high << 2) & 0x30303030U;
                }
                store(m_steps + i, signedBytes(first));
                store(m_steps + kHalf + i, signedBytes(second));
            }
        }

        [[gnu::always_inline]] static StepBytes signedBytes(StepWords words)
        {
            const auto bytes = reinterpret_cast<StepBytes>(words);
            return kLayout.signedScale ? bytes - uint8_t{32} : bytes;
        }

        const uint8_t *m_unit;
        alignas(64) uint8_t m_steps[kHasPackedSteps ? kLayout.stepCount() : 1];
    };

} // namespace
} // namespace engine::compute::cpu
