// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>

namespace engine::vision {

inline constexpr uint32_t kPatchSide = 16; // pixels of what a tower's row stands for
inline constexpr uint32_t kPooling = 3; // patches to a side of a soft token
inline constexpr uint32_t kTokenSide = kPatchSide * kPooling;
inline constexpr uint32_t kBudgets[] = {70, 140, 280, 560, 1120}; // most soft tokens of a picture
inline constexpr uint32_t kDefaultBudget = 280;

struct PictureSize {
    uint32_t width = 0;
    uint32_t height = 0;
    bool operator==(const PictureSize &) const = default;
};

// The size that the model is shown a picture in: the largest of about its shape whose sides are
// multiples of kTokenSide and that costs at most `budget` soft tokens. InvalidInput for an empty or
// absurdly large picture and for another budget than kBudgets. Source: transformers,
// get_aspect_ratio_preserving_size.
base::Result<PictureSize> shownSize(PictureSize picture, uint32_t budget);

// Soft tokens of a picture in a size from shownSize().
inline uint32_t softTokens(PictureSize shown)
{
    return shown.width / kTokenSide * (shown.height / kTokenSide);
}

} // namespace engine::vision
