// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/audio_segments.h"
#include "engine/base/result.h"
#include "engine/vision/vision_config.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace engine {

// What a projector (mmproj) file lets a model perceive.
struct Senses {
    std::filesystem::path projector;
    std::optional<vision::VisionKind> sight; // none: it does not see
    std::optional<audio::AudioKind> hearing; // none: it does not hear
    uint32_t width = 0; // of a soft token: the hidden size of the model that it belongs to
};

// Reads the file's header, in milliseconds. Unsupported: it is no projector of Gemma 4, with the
// reason; otherwise the errors of GgufFile::open().
base::Result<Senses> inspectProjector(const std::filesystem::path &projector);

// The projector that lies beside a model whose hidden size is `width`: a GGUF file with "mmproj" in
// its name. Of several that fit, the one whose name is most like the model's, then the largest.
// NotFound says what was looked for, and why a file that was there does not fit.
base::Result<Senses> findProjector(const std::filesystem::path &model, uint32_t width);

} // namespace engine
