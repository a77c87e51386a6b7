// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_config.h"

#include <span>
#include <vector>

namespace engine::compute::cpu {
class ThreadPool;
}

namespace engine::audio {

// What the layers' position projections read: for all distances from 0 on, sines then cosines of
// hidden / 2 frequencies from 1 to 1/10000. [kDistances, hidden]
std::vector<float> distanceCodes(uint32_t hidden);

// One layer's inputs: queries, keys and values of all frames, [frames, hidden].
struct LocalAttention {
    const float *q = nullptr;
    const float *k = nullptr;
    const float *v = nullptr;
    std::span<const float> queryScale; // [headDim], softplus of the trained scale
    std::span<const float> distanceKeys; // [kDistances, hidden], projected codes
};

// Each frame attends to itself and the frames before it within kVisibleFrames: scores are
// soft-capped at 50 and gain a term for the distance. `out`: [frames, hidden]; must not overlap.
void attendLocally(const LocalAttention &layer,
                   const AudioConfig &config,
                   uint32_t frames,
                   compute::cpu::ThreadPool &pool,
                   float *out);

// The same signature, for tests that repeat another implementation's attention.
using AttendFunction = void (*)(const LocalAttention &layer,
                                const AudioConfig &config,
                                uint32_t frames,
                                compute::cpu::ThreadPool &pool,
                                float *out);

} // namespace engine::audio
