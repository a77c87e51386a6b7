// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_segments.h"

#include "engine/audio/mel_spectrogram.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace engine::audio {

namespace {

    using base::Error;
    using base::ErrorCode;

    // Recordings are within ±1 by convention; resampling may overshoot a little. Anything far
    // beyond was not scaled, or is damaged.
    constexpr float kMostAmplitude = 64.0F;

    Error invalid(std::string message)
    {
        return {ErrorCode::InvalidInput, std::move(message)};
    }

    std::string duration(uint64_t samples)
    {
        const uint64_t minutes = samples / kSampleRate / 60;
        return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
    }

} // namespace

uint32_t segmentTokens(AudioKind kind, uint32_t samples)
{
    const uint32_t heard = std::min(samples, kSegmentSamples);
    if (kind == AudioKind::RawFrames)
        return (heard + kSamplesPerToken - 1) / kSamplesPerToken;
    return (melFrames(heard) + 3) / 4; // two convolutions that halve, rounding up
}

std::vector<Segment> segments(AudioKind kind, uint64_t samples)
{
    std::vector<Segment> result;
    for (uint64_t first = 0; first < samples; first += kSegmentSamples) {
        const auto count =
            static_cast<uint32_t>(std::min<uint64_t>(samples - first, kSegmentSamples));
        if (const uint32_t tokens = segmentTokens(kind, count); tokens > 0)
            result.push_back({.first = first, .samples = count, .tokens = tokens});
    }
    return result;
}

uint64_t promptTokens(AudioKind kind, uint64_t samples)
{
    constexpr uint64_t kMarks = 2;
    const uint64_t whole = samples / kSegmentSamples;
    const uint32_t rest = segmentTokens(kind, static_cast<uint32_t>(samples % kSegmentSamples));
    return whole * (kMostSegmentTokens + kMarks) + (rest > 0 ? rest + kMarks : 0);
}

base::Result<void> checkLength(AudioKind kind, uint64_t samples)
{
    if (samples == 0)
        return invalid("The recording is empty. Choose one with sound in it.");
    if (samples > kMostSamples) {
        return invalid("The recording is " + duration(samples) + " long, but at most "
                       + duration(kMostSamples)
                       + " can be heard at once. Cut out the part that matters.");
    }
    if (promptTokens(kind, samples) == 0) {
        return invalid("The recording is shorter than a hundredth of a second. Choose a longer "
                       "one.");
    }
    return {};
}

base::Result<void> checkWaveform(AudioKind kind, std::span<const float> samples)
{
    if (auto length = checkLength(kind, samples.size()); !length)
        return length;
    // Written so that NaN is found as well.
    const auto usable = [](float value) { return std::abs(value) <= kMostAmplitude; };
    if (!std::all_of(samples.begin(), samples.end(), usable)) {
        return invalid("The recording holds samples that are not sound (not a number, or far too "
                       "loud). It is damaged; convert or record it again.");
    }
    return {};
}

} // namespace engine::audio
