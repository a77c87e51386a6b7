// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/projector/weight_loader.h"
#include "engine/vision/vision_config.h"

#include <vector>

namespace engine::vision {

using projector::ClippedLinear;
using projector::LoadOptions;

struct TowerLayer {
    std::vector<float> attentionNorm, attentionPostNorm, ffnNorm, ffnPostNorm; // [hidden]
    std::unique_ptr<compute::Buffer> queryNorm,
        keyNorm; // [1, headDim], in the order of TurnedHeads
    ClippedLinear q, k, v, attentionOut;
    ClippedLinear gate, up, down;
};

// A layer norm that shifts as well.
struct LayerNormWeights {
    std::vector<float> weight, bias;
};

// All weights of a projector's vision part; small ones in ordinary memory. Owned by the
// VisionEncoder; immutable once loaded. The file stays open as long: some backends read from it.
struct VisionWeights {
    ClippedLinear patches; // unclipped; pixels to the hidden size
    std::vector<float> positions; // [axis: column, row][positions][hidden]
    ClippedLinear projection; // unclipped; into the language model
    // Tower only:
    std::vector<TowerLayer> layers;
    std::vector<float> shift, scale; // [hidden] each when standardised
    // Patches only:
    LayerNormWeights pixelNorm, patchNorm, positionNorm;
    std::vector<float> patchBias;
};

// InvalidInput names the tensor that is missing, misshapen or damaged. Throws std::bad_alloc.
base::Result<VisionWeights> loadVisionWeights(const gguf::GgufFile &file,
                                              const VisionConfig &config,
                                              compute::Backend &backend,
                                              const LoadOptions &options);

} // namespace engine::vision
