// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_config.h"
#include "engine/projector/weight_loader.h"

#include <vector>

namespace engine::audio {

using projector::ClippedLinear;
using projector::LoadOptions;

struct FeedForwardWeights {
    std::vector<float> norm, postNorm;
    ClippedLinear up, down;
};

struct ConformerLayer {
    FeedForwardWeights before, after;
    std::vector<float> attentionNorm, attentionPostNorm;
    ClippedLinear q, k, v, attentionOut;
    ClippedLinear relativeKey; // unclipped; meets the position codes only
    std::vector<float> queryScale; // [headDim]
    std::vector<float> convolutionNorm, convolutionInnerNorm;
    ClippedLinear convolutionIn, convolutionOut;
    std::vector<float> convolution; // [taps][hidden]
    std::vector<float> outputNorm;
};

// A 3x3 convolution with stride 2 and its norm.
struct SubsamplingWeights {
    std::vector<float> kernel; // [time 3][frequency 3][inputs][outputs]
    std::vector<float> norm; // [outputs]
};

// All weights of a projector's audio part; small ones in ordinary memory. Owned by the
// AudioEncoder; immutable once loaded. The file stays open as long: some backends read from it.
struct AudioWeights {
    SubsamplingWeights subsampling[2];
    ClippedLinear inputProjection; // unclipped
    std::vector<ConformerLayer> layers;
    ClippedLinear towerOut; // unclipped
    std::vector<float> towerBias;
    ClippedLinear projection; // unclipped; into the language model
};

// InvalidInput names the tensor that is missing, misshapen or damaged. Throws std::bad_alloc.
base::Result<AudioWeights> loadAudioWeights(const gguf::GgufFile &file,
                                            const AudioConfig &config,
                                            compute::Backend &backend,
                                            const LoadOptions &options);

} // namespace engine::audio
