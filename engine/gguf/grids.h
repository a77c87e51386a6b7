// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <array>
#include <cstdint>

// The IQ2 and IQ3 types: vectors of 8 or 4 magnitudes from a table, and signs.
namespace engine::gguf {

extern const std::array<uint16_t, 256> kIq2XxsGrid;
extern const std::array<uint16_t, 512> kIq2XsGrid;
extern const std::array<uint16_t, 1024> kIq2SGrid;
extern const std::array<uint16_t, 256> kIq3XxsGrid;
extern const std::array<uint16_t, 512> kIq3SGrid;

// What a code's lower three bits stand for.
inline constexpr std::array<uint8_t, 8> kIq2Magnitudes{8, 25, 43, 0, 0, 0, 0, 0};
inline constexpr std::array<uint8_t, 8> kIq3XxsMagnitudes{4, 12, 20, 28, 36, 44, 52, 62};
inline constexpr std::array<uint8_t, 8> kIq3SMagnitudes{1, 3, 5, 7, 9, 11, 13, 15};

// One block of 256 weights. A weight is the block's half times the step times the code's value,
// divided by 8 (IQ2), 4 (IQ3_XXS) or 1 (IQ3_S).
struct GridBlock {
    std::array<uint8_t, 256> codes; // magnitude, and 8 where it is negative
    std::array<uint8_t, 16> steps; // of each 16 weights
};

// `type` is one of the five.
void readGridBlock(TensorType type, const uint8_t *block, GridBlock &to);

} // namespace engine::gguf
