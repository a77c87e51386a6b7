// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

// How sound is cut and what it costs, without a model at hand. All sample counts are of 16 kHz
// mono.
namespace engine::audio {

inline constexpr uint32_t kSampleRate = 16000;
inline constexpr uint32_t kSegmentSamples = 30 * kSampleRate; // what the models hear at once
inline constexpr uint32_t kMostSegmentTokens = 750;
inline constexpr uint32_t kSamplesPerToken = 640; // 40 ms
// Two hours are 180,000 tokens: more than fits beside a conversation in any Gemma 4's context.
inline constexpr uint64_t kMostSamples = uint64_t{2} * 60 * 60 * kSampleRate;

// How a model hears: a conformer over a log-mel spectrogram (E2B, E4B), or raw frames (12B).
enum class AudioKind { Conformer, RawFrames };

// Consecutive samples that are encoded together and stand between their own begin and end marks.
struct Segment {
    uint64_t first = 0;
    uint32_t samples = 0;
    uint32_t tokens = 0; // soft tokens, at least one
};

// Soft tokens of one segment of at most kSegmentSamples. 0: too short to be heard.
uint32_t segmentTokens(AudioKind kind, uint32_t samples);

// Cuts a recording into pieces of 30 seconds; a rest that is too short to be heard is left out.
std::vector<Segment> segments(AudioKind kind, uint64_t samples);

// What a recording of so many samples costs in the prompt: soft tokens and the begin and end marks
// of every segment.
uint64_t promptTokens(AudioKind kind, uint64_t samples);

// InvalidInput for a recording that is empty, longer than two hours or too short to be heard: can
// be asked before it is decoded.
base::Result<void> checkLength(AudioKind kind, uint64_t samples);

// The same, and for samples that are not numbers or far outside [-1, 1].
base::Result<void> checkWaveform(AudioKind kind, std::span<const float> samples);

} // namespace engine::audio
