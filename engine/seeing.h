// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "engine/media.h"
#include "engine/projector_file.h"
#include "engine/vision/vision_encoder.h"

namespace engine {

// A frame of a video; the pixels are the caller's.
struct Frame {
    vision::PictureView picture;
    double seconds = 0.0; // in its video
};

// A model's eyes: the vision part of its projector (mmproj) file, on the model's device. Computes
// like a session does: not while another of the model's sessions does (the inference thread).
class Seeing final
{
public:
    // Unsupported when the file has no vision part or is another model's; otherwise the errors of
    // GgufFile::open() and VisionEncoder::load().
    static base::Result<std::unique_ptr<Seeing>> open(const std::filesystem::path &projector,
                                                      std::shared_ptr<Model> model,
                                                      const vision::LoadOptions &options = {});
    ~Seeing();

    vision::VisionKind kind() const;

    // A picture of any size: one placeholder with one part of at most `options.budget` tokens.
    // Errors as VisionEncoder::encode().
    base::Result<EncodedMedia> look(const vision::PictureView &picture,
                                    const vision::EncodeOptions &options = {});

    // A video's frames in order: one placeholder with a part for each. InvalidInput for none; the
    // progress counts the steps of all frames. text::kVideoFrameTokens is the usual budget.
    base::Result<EncodedMedia> watch(std::span<const Frame> frames,
                                     const vision::EncodeOptions &options);

private:
    Seeing(std::shared_ptr<Model> model, gguf::GgufFile file);

    std::shared_ptr<Model> m_model; // shared: keeps the device alive
    gguf::GgufFile m_file; // some devices read weights from it
    PlacedEncoder<vision::VisionEncoder> m_encoder;
};

} // namespace engine
