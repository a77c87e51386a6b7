// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_weights.h"
#include "engine/audio/local_attention.h"
#include "engine/projector/linear_runner.h"

#include <functional>
#include <span>
#include <vector>

namespace engine::audio {

using projector::LinearRunner;

// What a long encoding is watched by.
struct EncodeOptions {
    const base::CancelToken *cancel = nullptr; // obeyed within a part of a layer
    // Layers of all segments; called on the computing thread, must not throw.
    std::function<void(uint32_t done, uint32_t total)> progress = {};
    AttendFunction attend = &attendLocally; // another one only to repeat a faulty recording
};

// The audio tower of Gemma 4 E2B and E4B: two convolutions that quarter the rate, conformer layers
// (half a feed-forward block, local attention, a causal convolution, another half) and the
// projection into the language model. Source: transformers, Gemma4AudioModel. Owned by the
// AudioEncoder; one thread at a time.
class Conformer final
{
public:
    // All must outlive it.
    Conformer(const AudioConfig &config, const AudioWeights &weights, LinearRunner &linears);

    // Projects the position codes of every layer; call it once, first.
    base::Result<void> prepare();

    // `mel`: [frames, features] of at most 30 seconds. Gives [(frames + 3) / 4, outputWidth].
    // onLayer is called after each layer, not the options' progress. Throws std::bad_alloc.
    base::Result<std::vector<float>> forward(std::span<const float> mel,
                                             uint32_t frames,
                                             const EncodeOptions &options,
                                             const std::function<void()> &onLayer);

private:
    struct Pass; // one forward()

    base::Result<void> quarter(std::span<const float> mel, uint32_t frames, Pass &pass);
    base::Result<void> runLayer(size_t index, Pass &pass);
    base::Result<void> feedForward(const FeedForwardWeights &weights, Pass &pass);
    base::Result<void> attend(size_t index, Pass &pass);
    base::Result<void> convolve(const ConformerLayer &layer, Pass &pass);
    void convolveInTime(const ConformerLayer &layer, Pass &pass);
    void normalise(const std::vector<float> &norm, Pass &pass);
    base::Result<void> project(Pass &pass, std::vector<float> &out);
    base::Result<void> linear(const ClippedLinear &weights,
                              std::span<const float> in,
                              std::vector<float> &out,
                              const Pass &pass);

    const AudioConfig &m_config;
    const AudioWeights &m_weights;
    LinearRunner &m_linears;
    std::vector<std::vector<float>> m_distanceKeys; // per layer [kDistances, hidden]
};

} // namespace engine::audio
