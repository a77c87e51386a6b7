// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace engine {

// What an encoder made of a picture or a sound: rows that take the place of placeholder tokens.
struct SoftTokens {
    uint32_t first = 0; // index of the first placeholder in the tokens that come with it
    // [count, the model's hidden size]; shared: a session keeps them to compute them again, and
    // the same recording may stand in several conversations.
    std::shared_ptr<const std::vector<float>> rows;
    bool picture = false; // or a frame: in some variants its tokens see all of each other
};

// Tokens of which some are placeholders. `soft` is in order and does not overlap.
struct Prompt {
    std::span<const text::TokenId> tokens;
    std::span<const SoftTokens> soft = {};
};

} // namespace engine
