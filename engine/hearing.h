// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_encoder.h"
#include "engine/engine.h"
#include "engine/media.h"
#include "engine/projector_file.h"

namespace engine {

// A model's ears: the audio part of its projector (mmproj) file, on the model's device. Computes
// like a session does: not while another of the model's sessions does (the inference thread).
class Hearing final
{
public:
    // Unsupported when the file has no audio part or is another model's; otherwise the errors of
    // GgufFile::open() and AudioEncoder::load().
    static base::Result<std::unique_ptr<Hearing>> open(const std::filesystem::path &projector,
                                                       std::shared_ptr<Model> model,
                                                       const audio::LoadOptions &options = {});
    ~Hearing();

    audio::AudioKind kind() const; // for audio::promptTokens()

    // 16 kHz mono of at most two hours (audio/resampler.h turns any rate into it): one placeholder
    // with a part for every 30 seconds.
    base::Result<EncodedMedia> listen(std::span<const float> samples,
                                      const audio::EncodeOptions &options = {});

private:
    Hearing(std::shared_ptr<Model> model, gguf::GgufFile file);

    std::shared_ptr<Model> m_model; // shared: keeps the device alive
    gguf::GgufFile m_file; // some devices read weights from it
    PlacedEncoder<audio::AudioEncoder> m_encoder;
};

} // namespace engine
