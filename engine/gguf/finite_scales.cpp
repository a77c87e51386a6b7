// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/dequantize.h"
#include "engine/gguf/float16.h"

#include <cstdint>

namespace engine::gguf {

namespace {

    constexpr uint16_t kHalfExponent = 0x7c00;
    constexpr uint16_t kBfloatExponent = 0x7f80;

    // Whether the 16-bit floats at `offset` of every `stride` bytes have an exponent below all
    // ones. No early exit: a loop without branches is bound by memory alone.
    bool
    areFinite(std::span<const std::byte> blocks, size_t stride, size_t offset, uint16_t exponent)
    {
        const auto *bytes = reinterpret_cast<const uint8_t *>(blocks.data());
        unsigned bad = 0;
        for (size_t i = offset; i + sizeof(uint16_t) <= blocks.size(); i += stride)
            bad |= static_cast<unsigned>((loadU16(bytes + i) & exponent) == exponent);
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
    const auto finiteAt = [&](size_t offset) {
        return areFinite(blocks, stride, offset, kHalfExponent);
    };
    switch (type) {
    case TensorType::F32: // the upper half of a float decides
        return areFinite(blocks, stride, 2, kBfloatExponent);
    case TensorType::BF16:
        return areFinite(blocks, stride, 0, kBfloatExponent);
    case TensorType::F16:
    case TensorType::Q4_0:
    case TensorType::Q5_0:
    case TensorType::Q8_0:
    case TensorType::IQ4_NL:
    case TensorType::IQ4_XS:
        return finiteAt(0);
    case TensorType::Q4_1:
    case TensorType::Q5_1:
    case TensorType::Q4_K:
    case TensorType::Q5_K:
        return finiteAt(0) && finiteAt(2);
    case TensorType::Q2_K:
        return finiteAt(80) && finiteAt(82);
    case TensorType::Q3_K:
        return finiteAt(108);
    case TensorType::Q6_K:
        return finiteAt(208);
    case TensorType::MXFP4:
        return areFiniteExponents(blocks, stride);
    }
    return false;
}

} // namespace engine::gguf
