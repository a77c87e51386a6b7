// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/model/gemma_decoder.h"
#include "engine/soft_tokens.h"

namespace engine {

// The soft tokens of a session, by position. Owned by the session; copied when it forks.
class SoftTrack final
{
public:
    SoftTrack(const model::GemmaConfig &config, const text::Tokenizer &tokenizer);

    // InvalidInput for rows of another width, that are not numbers, or outside the tokens.
    base::Result<void> check(const Prompt &prompt) const;
    void append(std::span<const SoftTokens> soft, uint32_t position);
    void replace(std::span<const SoftTokens> soft); // changes nothing when it throws
    void truncate(uint32_t position); // forgets everything from it on

    // Pictures whose tokens see each other are computed at once or not at all:
    // The last position, at most `position`, that is not inside one.
    uint32_t outside(uint32_t position) const;
    // How many tokens to compute at `position`: about `wanted`, as many as a picture needs.
    uint32_t batchAt(uint32_t position, uint32_t wanted) const;
    uint32_t largestPicture() const;

    // How many of the first `count` tokens of `prompt` are the same here; the ids are.
    uint32_t commonPrefix(const Prompt &prompt, uint32_t count) const;

    // For snapshots: the runs as prompts give them, cut where they were truncated.
    struct SavedRun {
        uint32_t first = 0;
        bool together = false;
        std::span<const float> rows;
    };
    std::vector<SavedRun> saved(uint32_t position) const; // those before it
    void restore(std::span<const SavedRun> runs); // copies the rows

    // What the decoder reads for a batch of tokens at `position`; valid until the next call.
    struct View {
        std::span<const text::TokenId> tokens; // placeholders replaced
        std::span<const model::SoftRows> soft;
        std::span<const compute::PositionRange> together;
    };
    View view(std::span<const text::TokenId> tokens, uint32_t position);

private:
    struct Run {
        uint32_t first = 0; // position
        uint32_t count = 0; // less than there are rows after truncate()
        bool together = false; // its tokens see each other
        std::shared_ptr<const std::vector<float>> rows; // shared: see SoftTokens
    };
    const Run *pictureAround(uint32_t position) const; // null: none begins before and ends after
    bool same(const Run &run, const SoftTokens &soft, uint32_t count) const;

    uint32_t m_hidden;
    bool m_picturesTogether;
    text::TokenId m_pad = 0; // whose per-layer inputs soft tokens get
    std::vector<Run> m_runs;
    std::vector<text::TokenId> m_tokens; // of the last view
    std::vector<model::SoftRows> m_soft;
    std::vector<compute::PositionRange> m_together;
};

} // namespace engine
