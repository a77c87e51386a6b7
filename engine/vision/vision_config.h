// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"
#include "engine/vision/picture_size.h"

#include <iterator>

namespace engine::vision {

// Tower: a vision transformer (E2B, E4B, 26B, 31B). Patches: pixels are projected as they are
// (12B).
enum class VisionKind { Tower, Patches };

// Sizes of a projector file's vision part. Every number from readVisionConfig() is checked:
// non-zero, and capped so that products of two fit 32 bits.
struct VisionConfig {
    VisionKind kind = VisionKind::Tower;
    uint32_t hidden = 0;
    uint32_t positions = 0; // columns and rows that have a position code
    uint32_t outputWidth = 0; // of a soft token: the language model's hidden size
    uint32_t mostTokens = kBudgets[std::size(kBudgets) - 1]; // of a picture: one of kBudgets
    float eps = 1e-6F;
    // Tower only:
    uint32_t layers = 0;
    uint32_t heads = 0;
    uint32_t ffn = 0;
    bool standardised = false; // pooled rows are shifted and scaled

    uint32_t headDim() const { return hidden / heads; }
    uint32_t patchSide() const { return kind == VisionKind::Tower ? kPatchSide : kTokenSide; }
    uint32_t patchWidth() const { return 3 * patchSide() * patchSide(); }
};

// Unsupported when the file has no vision part, or one that is not Gemma 4's; InvalidInput names
// the key or tensor that makes no sense.
base::Result<VisionConfig> readVisionConfig(const gguf::GgufFile &file);

} // namespace engine::vision
