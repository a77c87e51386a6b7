// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_process.h"
#include "agents/media_input.h"

// MediaInput::decode for files: each call starts a reader process (agents/documents).
// `name` is what messages call the file.
namespace agents::media {

using Decoder = std::function<base::Result<DecodedMedia>(const base::CancelToken &)>;

constexpr int kMostFrames = 256; // of a video

struct SoundStretch {
    double from = 0; // seconds
    double to = 0; // 0: the end
};

struct VideoStretch {
    double from = 0; // seconds
    double to = 0; // 0: the end
    int frames = 32;
};

Decoder pictureDecoder(const QString &path, const QString &name);
Decoder pageDecoder(const QString &path, const QString &name, int page); // of a PDF
Decoder soundDecoder(const QString &path, const QString &name, const SoundStretch &stretch);
Decoder videoDecoder(const QString &path, const QString &name, const VideoStretch &stretch);

} // namespace agents::media
