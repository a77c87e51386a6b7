// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace engine {

// Finds where the end of a token sequence stood before: what followed there is a guess at what
// comes next. Files being rewritten, quotations and repeated calls are guessed this way. Used by
// one generation, on its thread.
class DraftIndex final
{
public:
    struct Guess {
        std::span<const text::TokenId> tokens; // in the sequence itself
        uint32_t matched = 0; // tokens before it that agree
    };

    // Takes in the tokens that `sequence` has more than at the last call; those before are the
    // same.
    void extend(std::span<const text::TokenId> sequence);
    // At most `most` tokens that may follow all of `sequence`, which extend() has seen.
    Guess guess(std::span<const text::TokenId> sequence, uint32_t most) const;

private:
    std::unordered_map<uint64_t, uint32_t> m_last; // hash of some tokens -> end of the last such
    std::vector<uint32_t> m_before; // by end: the end of the one before; 0: none
};

} // namespace engine
