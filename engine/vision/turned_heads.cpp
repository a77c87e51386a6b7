// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/turned_heads.h"

#include <cmath>

namespace engine::vision {

namespace {

    constexpr double kBase = 100.0;

} // namespace

std::vector<uint32_t> turnedOrder(uint32_t headDim)
{
    const uint32_t half = headDim / 2;
    const uint32_t quarter = headDim / 4;
    std::vector<uint32_t> order(headDim);
    for (uint32_t pair = 0; pair < half; ++pair) {
        const uint32_t first = pair < quarter ? pair : half + pair - quarter;
        order[pair] = first;
        order[half + pair] = first + quarter;
    }
    return order;
}

std::vector<float> turnTable(uint32_t headDim, uint32_t columns, uint32_t rows)
{
    const uint32_t half = headDim / 2;
    const uint32_t quarter = headDim / 4;
    std::vector<float> table(size_t{columns} * rows * headDim);
    for (uint32_t pair = 0; pair < half; ++pair) {
        const bool byColumn = pair < quarter;
        const double exponent = -2.0 * (pair % quarter) / half;
        // As the reference does, which keeps angles in single precision.
        const auto frequency = static_cast<float>(std::pow(kBase, exponent));
        for (uint32_t patch = 0; patch < columns * rows; ++patch) {
            const uint32_t position = byColumn ? patch % columns : patch / columns;
            const float angle = frequency * static_cast<float>(position);
            float *row = &table[size_t{patch} * headDim];
            row[pair] = std::cos(angle);
            row[half + pair] = std::sin(angle);
        }
    }
    return table;
}

} // namespace engine::vision
