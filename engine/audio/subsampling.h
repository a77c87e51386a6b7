// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_weights.h"

namespace engine::compute::cpu {
class ThreadPool;
}

namespace engine::audio {

// An image of the sound: [times][frequencies][channels].
struct FeatureMap {
    std::vector<float> values;
    uint32_t times = 0;
    uint32_t frequencies = 0;
    uint32_t channels = 0;
};

// 3x3 convolution with stride 2 and a border of zeros, layer norm over the channels, ReLU. Halves
// times and frequencies, rounding up. Throws std::bad_alloc.
FeatureMap subsample(const FeatureMap &in,
                     const SubsamplingWeights &weights,
                     float eps,
                     compute::cpu::ThreadPool &pool);

} // namespace engine::audio
