// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/playing/sound_reader.h"

namespace agents::documents {

struct FrameChoice {
    Stretch stretch;
    int frames = 32; // at most
    int longerSide = 1280; // pixels at most
};

// Hands over frames of the video, upright and evenly from the stretch. An error for a file without
// video and for none that can be decoded.
base::Result<void> readFrames(const RecordingFile &file,
                              const FrameChoice &choice,
                              const std::function<void(VideoFrame)> &take);

} // namespace agents::documents
