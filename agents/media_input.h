// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"
#include "engine/senses.h"
#include "engine/text/prompt.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

// What a message holds besides text, on its way to the model.
namespace agents {

// A picture, or a frame of a video: rows from the top, three bytes (sRGB) to a pixel, no padding.
struct MediaPicture {
    uint32_t width = 0;
    uint32_t height = 0;
    QByteArray rgb;
    double seconds = 0; // a frame's time in its video
};

struct DecodedMedia {
    std::vector<MediaPicture> pictures; // one of an image, the frames of a video in order
    std::vector<float> samples; // sound: 16 kHz mono
};

// Something to see or to hear. A value; crosses to the inference thread.
struct MediaInput {
    engine::text::Media kind = engine::text::Media::Image;
    // What is decoded, told apart: the content's hash and the page or stretch of it. Inputs with
    // the same key and budget have the same soft tokens, which are remembered.
    std::string key;
    uint32_t budget = 280; // most soft tokens of a picture or frame: 70, 140, 280, 560 or 1120
    uint64_t tokens = 0; // what it costs in a prompt, as far as that is known beforehand
    // Called on the inference thread, and not while its soft tokens are remembered. May block;
    // Cancelled once the token is raised.
    std::function<base::Result<DecodedMedia>(const base::CancelToken &)> decode;
};

// What a loaded model perceives besides text.
struct ModelSenses {
    std::optional<engine::Senses> found; // the projector file; none: only text
    QString whyNot; // why there is none: sentences

    bool sees() const { return found && found->sight; }
    bool hears() const { return found && found->hearing; }
};

// Whether a model takes it; the error (Unsupported) says why not and which model would.
base::Result<void>
checkPerceives(const ModelSenses &senses, engine::text::Media kind, const QString &modelName);

} // namespace agents
