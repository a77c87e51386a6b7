// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

#include <cstdint>

namespace agents::media {

// How many soft tokens a picture is worth: 1120 for pages full of text, 560 for screens and charts
// with some, 280 for photos, 70 or 140 for strips and icons, which have no more to show. Looks at a
// smaller copy of at least kThumbnailSide pixels, or at all of a picture that is smaller.
uint32_t suitableDetail(const documents::DecodedImage &picture);

constexpr uint32_t kPageDetail = 1120; // of a scanned page
constexpr uint32_t kFigureDetail = 560; // of a page whose words stand beside it
constexpr uint32_t kFrameDetail = 70; // of a video's frames, as in training

} // namespace agents::media
