// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/soft_tokens.h"
#include "engine/text/media_prompt.h"

#include <memory>
#include <span>
#include <vector>

namespace engine {

// An image, a segment of sound or a frame of a video as the model takes it.
struct EncodedPart {
    // [tokens, hidden]; shared: cached, and kept by the sessions that hold it.
    std::shared_ptr<const std::vector<float>> rows;
    double seconds = 0.0; // a frame's time in its video
};

// What one placeholder of a rendered prompt stands for.
struct EncodedMedia {
    text::Media kind = text::Media::Image;
    std::vector<EncodedPart> parts;
};

// A prompt with its media, ready for a session.
struct MediaPrompt {
    std::vector<text::TokenId> tokens;
    std::vector<SoftTokens> soft;

    Prompt prompt() const { return {.tokens = tokens, .soft = soft}; }
};

// Writes the placeholders of a rendered prompt out (text/media_prompt.h), tokenises it and puts the
// rows, `hidden` numbers wide, in their places. InvalidInput when placeholders and media do not
// belong together; Unsupported when the vocabulary has no tokens for them.
base::Result<MediaPrompt> composePrompt(const text::Tokenizer &tokenizer,
                                        uint32_t hidden,
                                        std::span<const text::Segment> rendered,
                                        std::span<const EncodedMedia> media);

} // namespace engine
