// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/mel_spectrogram.h"

#include "engine/audio/audio_segments.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine::audio {

namespace {

    constexpr uint32_t kTransform = 512;
    constexpr double kFloor = 1e-3;
    constexpr double kHighest = 8000.0; // Hz

    double toMel(double frequency)
    {
        return 2595.0 * std::log10(1.0 + frequency / 700.0);
    }

    double toFrequency(double mel)
    {
        return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
    }

} // namespace

uint32_t melFrames(uint32_t samples)
{
    // Half a frame of silence stands before the recording.
    constexpr uint32_t kNeeded = kFrameSamples / 2 + 1;
    return samples < kNeeded ? 0 : (samples - kNeeded) / kHopSamples + 1;
}

MelSpectrogram::MelSpectrogram()
    : m_fft(kTransform)
    , m_window(kFrameSamples)
    , m_filters(kMelBins)
{
    for (uint32_t i = 0; i < kFrameSamples; ++i) {
        m_window[i] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / kFrameSamples));
    }
    const double step = toMel(kHighest) / (kMelBins + 1);
    const double binWidth = static_cast<double>(kSampleRate) / kTransform;
    for (uint32_t mel = 0; mel < kMelBins; ++mel) {
        const double left = toFrequency(step * mel);
        const double centre = toFrequency(step * (mel + 1));
        const double right = toFrequency(step * (mel + 2));
        Filter &filter = m_filters[mel];
        for (uint32_t bin = 0; bin < m_fft.bins(); ++bin) {
            const double frequency = bin * binWidth;
            const double weight = std::min((frequency - left) / (centre - left),
                                           (right - frequency) / (right - centre));
            if (weight <= 0.0)
                continue;
            if (filter.weights.empty())
                filter.firstBin = bin;
            filter.weights.push_back(weight);
        }
    }
}

std::vector<float> MelSpectrogram::compute(std::span<const float> samples) const
{
    const uint32_t frames = melFrames(static_cast<uint32_t>(samples.size()));
    std::vector<float> result(size_t{frames} * kMelBins);
    std::vector<double> frame(kTransform);
    std::vector<std::complex<double>> work(kTransform / 2);
    std::vector<double> magnitudes(m_fft.bins());
    for (uint32_t f = 0; f < frames; ++f) {
        for (uint32_t i = 0; i < kFrameSamples; ++i) {
            const size_t at = size_t{f} * kHopSamples + i; // with the silence before
            const bool inside = at >= kFrameSamples / 2;
            frame[i] = inside ? double{samples[at - kFrameSamples / 2] * m_window[i]} : 0.0;
        }
        m_fft.magnitudes(frame, work, magnitudes);
        for (uint32_t mel = 0; mel < kMelBins; ++mel) {
            const Filter &filter = m_filters[mel];
            double sum = kFloor;
            for (size_t i = 0; i < filter.weights.size(); ++i)
                sum += filter.weights[i] * magnitudes[filter.firstBin + i];
            result[size_t{f} * kMelBins + mel] = static_cast<float>(std::log(sum));
        }
    }
    return result;
}

} // namespace engine::audio
