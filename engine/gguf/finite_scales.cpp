// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/dequantize.h"
#include "engine/gguf/float16.h"

#include <cstdint>

namespace engine::gguf {

namespace {

    constexpr unsigned kHalfExponent = 0x7c00;
    constexpr unsigned kBfloatExponent = 0x7f80;

    bool isBad(const uint8_t *bytes, unsigned exponent)
    {
        return (loadU16(bytes) & exponent) == exponent;
    }

    // Floats without blocks: whether the exponents in the last 16 bits of every `bytesEach` are
    // below all ones. No early exit here and below: loops without branches are bound by memory
    // alone.
    template<size_t bytesEach>
    bool areFiniteFloats(std::span<const std::byte> floats, unsigned exponent)
    {
        const auto *bytes = reinterpret_cast<const uint8_t *>(floats.data()) + bytesEach - 2;
        unsigned bad = 0;
        for (size_t i = 0; i < floats.size() / bytesEach; ++i)
            bad |= static_cast<unsigned>(isBad(bytes + i * bytesEach, exponent));
        return bad == 0;
    }

    // Blocks with one or (when the offsets differ) two half-precision scales.
    bool
    areFiniteHalves(std::span<const std::byte> blocks, size_t stride, size_t first, size_t second)
    {
        const auto *block = reinterpret_cast<const uint8_t *>(blocks.data());
        unsigned bad = 0;
        for (size_t count = blocks.size() / stride; count > 0; --count, block += stride) {
            bad |= static_cast<unsigned>(isBad(block + first, kHalfExponent));
            bad |= static_cast<unsigned>(isBad(block + second, kHalfExponent));
        }
        return bad == 0;
    }

    // E8M0: 255 is NaN, and from 253 up the largest code times the scale leaves the range of a
    // float.
    bool areFiniteExponents(std::span<const std::byte> blocks, size_t stride)
    {
        constexpr auto kLargest = std::byte(252);
        unsigned bad = 0;
        for (size_t i = 0; i < blocks.size(); i += stride)
            bad |= static_cast<unsigned>(blocks[i] > kLargest);
        return bad == 0;
    }

} // namespace

bool hasFiniteScales(TensorType type, std::span<const std::byte> blocks)
{
    const size_t stride = traits(type).blockBytes;
    const auto finiteAt = [&](size_t first, size_t second) {
        return areFiniteHalves(blocks, stride, first, second);
    };
    switch (type) {
    case TensorType::F32:
        return areFiniteFloats<4>(blocks, kBfloatExponent);
    case TensorType::BF16:
        return areFiniteFloats<2>(blocks, kBfloatExponent);
    case TensorType::F16:
        return areFiniteFloats<2>(blocks, kHalfExponent);
    case TensorType::Q4_0:
    case TensorType::Q5_0:
    case TensorType::Q8_0:
    case TensorType::IQ2_XXS:
    case TensorType::IQ2_XS:
    case TensorType::IQ3_XXS:
    case TensorType::IQ3_S:
    case TensorType::IQ2_S:
    case TensorType::IQ4_NL:
    case TensorType::IQ4_XS:
        return finiteAt(0, 0);
    case TensorType::Q4_1:
    case TensorType::Q5_1:
    case TensorType::Q4_K:
    case TensorType::Q5_K:
        return finiteAt(0, 2);
    case TensorType::Q2_K:
        return finiteAt(80, 82);
    case TensorType::Q3_K:
        return finiteAt(108, 108);
    case TensorType::Q6_K:
        return finiteAt(208, 208);
    case TensorType::MXFP4:
        return areFiniteExponents(blocks, stride);
    }
    return false;
}

} // namespace engine::gguf
