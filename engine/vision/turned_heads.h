// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

// A tower turns one half of every head by a patch's column and the other by its row. Devices turn
// pairs (i, i + headDim/2) by one table, so queries, keys and their norms are laid out for that:
// scores do not change when both change places alike.
namespace engine::vision {

// Where the numbers of a head in a device's order stand in the model's.
std::vector<uint32_t> turnedOrder(uint32_t headDim);

// [rows * columns, headDim]: cosines then sines of every pair's angle, for patches row by row.
std::vector<float> turnTable(uint32_t headDim, uint32_t columns, uint32_t rows);

} // namespace engine::vision
