// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/picture_size.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine::vision {

// A decoded picture: rows from the top, three bytes (red, green, blue) to a pixel, no padding.
struct PictureView {
    PictureSize size;
    std::span<const uint8_t> rgb; // width * height * 3
};

// A picture cut into squares, row by row.
struct PatchGrid {
    uint32_t columns = 0;
    uint32_t rows = 0;
    // [rows * columns][3][side][side], 0 to 1: plane by plane, as the weights in files want them.
    std::vector<float> values;

    uint32_t count() const { return columns * rows; }
};

// Resamples as Pillow and torchvision do with antialiasing: bicubic (a = -0.5), first along the
// rows, then along the columns, eight bits in between. Neither size may be empty.
std::vector<uint8_t> resizeBicubic(const PictureView &picture, PictureSize to);

// `picture` has sides that are multiples of `side`.
PatchGrid cutPatches(const PictureView &picture, uint32_t side);

} // namespace engine::vision
