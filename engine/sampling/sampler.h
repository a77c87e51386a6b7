// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/scored.h"
#include "engine/sampling/token_set.h"

#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace engine::sampling {

using TokenId = uint32_t;

// Gemma 4's recommended sampling is the default. temperature 0 is greedy. Applied in this order:
// bias, penalties, temperature, top-k, top-p, min-p.
struct SamplingOptions {
    float temperature = 1.0F;
    uint32_t topK = 64; // 0: no limit
    float topP = 0.95F; // 1: no limit
    float minP = 0.0F; // relative to the most likely token; 0: off
    float repetitionPenalty = 1.0F; // >1 discourages tokens of the last repetitionWindow tokens
    float frequencyPenalty = 0.0F;
    float presencePenalty = 0.0F;
    uint32_t repetitionWindow = 64;
    uint64_t seed = 0;
    std::vector<std::pair<TokenId, float>> logitBias; // added to the logit; -inf forbids
};

// Chooses the next token from logits. The same seed, options, history and logits give the same
// tokens on every machine (own generator and exponential, no std distributions). Single thread.
class Sampler final
{
public:
    explicit Sampler(SamplingOptions options);

    // `history`: the conversation's tokens so far, newest last. Ties go to the lower id; NaN counts
    // as forbidden. With every token forbidden the answer is 0. `allowed`: only of these, which
    // are not none; the first where the logits forbid them all.
    TokenId sample(std::span<const float> logits,
                   std::span<const TokenId> history,
                   const TokenSet *allowed = nullptr);

    // How many of the highest logits sample() would choose from, whatever the others are, where all
    // tokens are allowed; 0: it looks at all.
    uint32_t enough() const;
    // The token that sample() would choose, from the enough() highest logits (fewer: the others are
    // NaN or forbidden), best first. Not for an enough() of 0.
    TokenId sampleBest(std::span<const base::Scored> best);

private:
    struct Candidate {
        double logit;
        TokenId id;
        double probability;
    };

    bool isGreedy() const;
    bool penalises() const;
    void adjust(std::span<const TokenId> history);
    template<typename Visit>
    void forEachAllowed(Visit visit) const;
    void gatherBest(size_t count);
    void gatherLikely(double temperature);
    TokenId draw();
    TokenId fallback() const;
    size_t keepLikely(double temperature);
    double uniform(); // [0, 1)

    SamplingOptions m_options;
    std::mt19937_64 m_random; // its sequence is fixed by the standard
    const TokenSet *m_allowed = nullptr; // while sample() runs; null: all
    std::vector<float> m_logits; // scratch: a copy that bias and penalties may change
    std::vector<std::pair<TokenId, uint32_t>>
        m_counts; // scratch: tokens of the window and how often
    std::vector<Candidate> m_candidates; // scratch: most likely first
};

} // namespace engine::sampling
