// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/prompt.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine::text {

// One run of soft tokens: an image, a segment of sound (30 seconds at most) or a frame of a video.
struct MediaPart {
    uint32_t tokens = 0;
    double seconds = 0.0; // a frame's time in its video
};

// What one placeholder of a rendered prompt stands for: one part, several for sound of more than
// one segment and for videos.
struct MediaContent {
    Media kind = Media::Image;
    std::vector<MediaPart> parts;
};

// Writes every placeholder of a rendered prompt out as the model expects it, in order:
//   image  <|image> and as many <|image|> as there are soft tokens, <image|>
//   sound  <|audio> … <audio|> per segment, one after the other
//   video  MM:SS <|image> as many <|video|> … <image|> per frame, joined by spaces
// Text that somebody else wrote is left as it is. InvalidInput when the placeholders and `media`
// do not belong together, or a part has no tokens.
base::Result<std::vector<Segment>> expandMedia(std::span<const Segment> prompt,
                                               std::span<const MediaContent> media);

inline constexpr uint32_t kVideoFrames = 32; // shown of a video unless the user wants it otherwise
inline constexpr uint32_t kVideoFrameTokens = 70;

// Which of a video's frames to show: `wanted` of them, evenly from the first on; all of a shorter
// one's.
std::vector<uint64_t> sampledFrames(uint64_t total, uint32_t wanted = kVideoFrames);

} // namespace engine::text
