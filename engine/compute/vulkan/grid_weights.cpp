// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/grid_weights.h"

#include "engine/gguf/grids.h"

#include <cstring>

namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kUnits = 8; // of a block

    // Of each unit `indexBytes` of one list and 4 bytes of another, side by side.
    void
    interleave(const std::byte *indices, size_t indexBytes, const std::byte *rest, std::byte *to)
    {
        for (uint32_t unit = 0; unit < kUnits; ++unit) {
            std::memcpy(to, indices + unit * indexBytes, indexBytes);
            std::memcpy(to + indexBytes, rest + size_t{unit} * 4, 4);
            to += indexBytes + 4;
        }
    }

} // namespace

std::span<const uint16_t> gridOf(gguf::TensorType type)
{
    using enum gguf::TensorType;
    switch (type) {
    case IQ2_XXS:
        return gguf::kIq2XxsGrid;
    case IQ2_XS:
        return gguf::kIq2XsGrid;
    case IQ2_S:
        return gguf::kIq2SGrid;
    case IQ3_XXS:
        return gguf::kIq3XxsGrid;
    case IQ3_S:
        return gguf::kIq3SGrid;
    default:
        return {};
    }
}

void packGridBlock(gguf::TensorType type, const std::byte *block, const GridPlanes &to)
{
    using enum gguf::TensorType;
    switch (type) {
    case IQ2_XXS: // indices, signs and scale of a unit lie together
        std::memcpy(to.codes, block + 2, 64);
        break;
    case IQ2_XS: // and indices with signs
        std::memcpy(to.codes, block + 2, 64);
        std::memcpy(to.scales, block + 66, 8);
        break;
    case IQ2_S:
        interleave(block + 2, 4, block + 34, to.codes);
        std::memcpy(to.high, block + 66, 8);
        std::memcpy(to.scales, block + 74, 8);
        break;
    case IQ3_XXS:
        interleave(block + 2, 8, block + 66, to.codes);
        break;
    case IQ3_S:
        interleave(block + 2, 8, block + 74, to.codes);
        std::memcpy(to.high, block + 66, 8);
        std::memcpy(to.scales, block + 106, 4);
        break;
    default:
        break;
    }
    std::memcpy(to.supers, block, 2);
    std::memset(to.supers + 2, 0, 2);
}

} // namespace engine::compute::vulkan
