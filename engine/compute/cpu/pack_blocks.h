// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/packed_layout.h"

#include <cstddef>
#include <cstdint>

namespace engine::compute::cpu {

// One row's share of a packed unit (64 or 256 columns), taken apart: what all types have in common.
// A weight is scale * (code - zero) - min.
struct UnpackedUnit {
    uint8_t codes[256]; // file codes; codebook types hold the index
    uint16_t scale[2]; // half (or bf16) per 32 columns; super-block types: [0] for all
    uint16_t minimum[2];
    uint8_t steps[16]; // super-block types: the scale's byte per group
    uint8_t minimumSteps[16];
};

// The IQ2 and IQ3 types.
constexpr bool hasGrid(gguf::TensorType type)
{
    const Codebook codebook = layoutOf(type).codebook;
    return codebook == Codebook::Iq2 || codebook == Codebook::Iq3Xxs || codebook == Codebook::Iq3S;
}

// Takes the blocks of one unit apart. `blocks` holds `count` of the type's blocks; a short last
// unit (of the types with 32-column blocks) is filled with zeros.
void unpackUnit(gguf::TensorType type, const std::byte *blocks, uint32_t count, UnpackedUnit &unit);

} // namespace engine::compute::cpu
