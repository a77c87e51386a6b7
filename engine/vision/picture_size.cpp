// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/picture_size.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace engine::vision {

namespace {

    using base::Error;
    using base::ErrorCode;

    constexpr uint32_t kMostSide = 1U << 20U; // products of two sides fit easily

    uint32_t roundedDown(double side)
    {
        return static_cast<uint32_t>(std::floor(side / kTokenSide)) * kTokenSide;
    }

    // The long side of a strip that is one soft token thick.
    uint32_t stripLength(uint32_t longSide, uint32_t shortSide, uint32_t budget)
    {
        return std::min(longSide / shortSide, budget) * kTokenSide;
    }

} // namespace

base::Result<PictureSize> shownSize(PictureSize picture, uint32_t budget)
{
    if (std::find(std::begin(kBudgets), std::end(kBudgets), budget) == std::end(kBudgets)) {
        return Error{ErrorCode::InvalidInput,
                     "A picture cannot be shown in " + std::to_string(budget)
                         + " tokens. Choose 70, 140, 280, 560 or 1120."};
    }
    if (picture.width == 0 || picture.height == 0 || picture.width > kMostSide
        || picture.height > kMostSide) {
        return Error{ErrorCode::InvalidInput,
                     "A picture of " + std::to_string(picture.width) + " x "
                         + std::to_string(picture.height)
                         + " pixels cannot be shown to the model. Choose another one."};
    }
    const double pixels = 1.0 * budget * kTokenSide * kTokenSide;
    const double factor = std::sqrt(pixels / (1.0 * picture.width * picture.height));
    PictureSize shown{.width = roundedDown(factor * picture.width),
                      .height = roundedDown(factor * picture.height)};
    if (shown.height == 0)
        shown = {stripLength(picture.width, picture.height, budget), kTokenSide};
    else if (shown.width == 0)
        shown = {kTokenSide, stripLength(picture.height, picture.width, budget)};
    return shown;
}

} // namespace engine::vision
