// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/conformer.h"
#include "engine/audio/mel_spectrogram.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace engine::audio {

// The soft tokens of one segment: rows that stand in the prompt between its begin and end marks.
struct EncodedSegment {
    Segment segment;
    std::vector<float> rows; // [segment.tokens, AudioEncoder::width()]
};

// Turns sound into soft tokens with the audio part of a projector (mmproj) file. Uses the backend
// while it computes, so it belongs to the inference thread, like the model's sessions.
class AudioEncoder final
{
public:
    // The file and the backend must outlive the encoder. Errors as readAudioConfig() and
    // loadAudioWeights().
    static base::Result<std::unique_ptr<AudioEncoder>>
    load(const gguf::GgufFile &file, compute::Backend &backend, const LoadOptions &options);
    AudioEncoder(const AudioEncoder &) = delete;
    AudioEncoder &operator=(const AudioEncoder &) = delete;

    AudioKind kind() const { return m_config.kind; }
    uint32_t width() const { return m_config.outputWidth; } // must be the model's hidden size
    uint32_t features() const { return m_config.features; }

    // 16 kHz mono, all segments of a recording. Errors: checkWaveform()'s, Cancelled, OutOfMemory.
    base::Result<std::vector<EncodedSegment>> encode(std::span<const float> samples,
                                                     const EncodeOptions &options = {});

    // From the model's own inputs, [frames, features()]: mel frames, or frames of raw samples. At
    // most one segment. Gives [tokens, width()].
    base::Result<std::vector<float>> encodeFeatures(std::span<const float> features,
                                                    const EncodeOptions &options = {});

private:
    struct Progress;

    AudioEncoder(const AudioConfig &config, AudioWeights weights, compute::Backend &backend);
    base::Result<std::vector<float>> compute(std::span<const float> features, Progress &progress);
    base::Result<std::vector<float>> projectFrames(std::span<const float> features);
    std::vector<float> featuresOf(std::span<const float> samples) const;

    AudioConfig m_config;
    AudioWeights m_weights;
    LinearRunner m_linears;
    Conformer m_conformer;
    MelSpectrogram m_mel;
};

} // namespace engine::audio
