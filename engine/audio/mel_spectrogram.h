// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/fft.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine::audio {

inline constexpr uint32_t kMelBins = 128;
inline constexpr uint32_t kFrameSamples = 320; // 20 ms
inline constexpr uint32_t kHopSamples = 160; // 10 ms

// Frames of a spectrogram: the first is centred on the first sample, and all of a frame's samples
// and the one after it are inside the recording.
uint32_t melFrames(uint32_t samples);

// Logarithmic mel spectrogram as Gemma 4's audio tower was trained on: periodic Hann window of 320
// samples, 512-point transform, magnitudes, 128 triangular filters from 0 to 8 kHz on the HTK mel
// scale, natural logarithm of value + 0.001. Source: transformers, Gemma4AudioFeatureExtractor.
// Immutable; any thread may use it.
class MelSpectrogram final
{
public:
    MelSpectrogram(); // throws std::bad_alloc

    // [melFrames(samples), kMelBins] from 16 kHz mono; throws std::bad_alloc.
    std::vector<float> compute(std::span<const float> samples) const;

private:
    struct Filter { // weights of consecutive bins
        uint32_t firstBin = 0;
        std::vector<double> weights;
    };

    RealFft m_fft;
    std::vector<float> m_window;
    std::vector<Filter> m_filters;
};

} // namespace engine::audio
