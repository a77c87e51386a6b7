// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_config.h"
#include "engine/base/cancel.h"
#include "engine/compute/backend.h"

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace engine::audio {

// A projection whose inputs and outputs are limited to what they were in training, when the file
// says so. The matrix lives on the device.
struct ClippedLinear {
    std::unique_ptr<compute::Matrix> matrix;
    float inputMin = -std::numeric_limits<float>::infinity();
    float inputMax = std::numeric_limits<float>::infinity();
    float outputMin = -std::numeric_limits<float>::infinity();
    float outputMax = std::numeric_limits<float>::infinity();
};

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

struct LoadOptions {
    const base::CancelToken *cancel = nullptr;
    std::function<void(uint64_t done, uint64_t total)> progress = {}; // bytes; may be empty
};

// InvalidInput names the tensor that is missing, misshapen or damaged. Throws std::bad_alloc.
base::Result<AudioWeights> loadAudioWeights(const gguf::GgufFile &file,
                                            const AudioConfig &config,
                                            compute::Backend &backend,
                                            const LoadOptions &options);

} // namespace engine::audio
