// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_segments.h"
#include "engine/gguf/gguf_file.h"

namespace engine::audio {

// Frames that a conformer layer's attention sees: its own and the eleven before it. Not in files.
inline constexpr uint32_t kVisibleFrames = 12;
// Distances back in time that have position codes; the farthest is just out of sight.
inline constexpr uint32_t kDistances = kVisibleFrames + 1;

// Sizes of a projector file's audio part. Every number from readAudioConfig() is checked: non-zero,
// and capped so that products of two fit 32 bits.
struct AudioConfig {
    AudioKind kind = AudioKind::Conformer;
    uint32_t features = 0; // width of the input: mel bins, or samples of a raw frame
    uint32_t outputWidth = 0; // of a soft token: the language model's hidden size
    float eps = 1e-6F;
    // Conformer only:
    uint32_t layers = 0;
    uint32_t hidden = 0;
    uint32_t heads = 0;
    uint32_t ffn = 0;
    uint32_t channels0 = 0; // of the two convolutions
    uint32_t channels1 = 0;
    uint32_t taps = 0; // of the layers' convolutions in time
    uint32_t encoded = 0; // width after the tower's own output projection

    uint32_t headDim() const { return hidden / heads; }
    uint32_t convolved() const { return features / 4 * channels1; } // width after both convolutions
};

// Unsupported when the file has no audio part, or one that is not Gemma 4's; InvalidInput names the
// key or tensor that makes no sense.
base::Result<AudioConfig> readAudioConfig(const gguf::GgufFile &file);

} // namespace engine::audio
