// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstddef>
#include <cstdint>
#include <span>

// The IQ2 and IQ3 types, whose weights are entries of a grid with signs. The device keeps them as
// small as the file does: a matrix carries its type's grid with it.
namespace engine::compute::vulkan {

// The grid's entries, two to a word; empty for every other type. `type` is any.
std::span<const uint16_t> gridOf(gguf::TensorType type);

// A block's share of the planes.
struct GridPlanes {
    std::byte *codes; // of each unit: indices, then signs, with the scale where it lies there
    std::byte *high; // of each unit a byte: the indices' further bits
    std::byte *scales; // of each unit a byte, or four bits: steps
    std::byte *supers;
};

// Puts one of a file's blocks of 256 weights, 8 units, to its planes.
void packGridBlock(gguf::TensorType type, const std::byte *block, const GridPlanes &to);

} // namespace engine::compute::vulkan
