// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace engine::sampling {

using TokenId = uint32_t;

// Gemma 4's recommended sampling is the default. temperature 0 is greedy.
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
// tokens on every machine (own generator and float code, no std distributions). Single thread.
class Sampler final
{
public:
    explicit Sampler(SamplingOptions options);

    // `history`: the conversation's tokens so far, newest last. Ties go to the lower id.
    TokenId sample(std::span<const float> logits, std::span<const TokenId> history);

private:
    SamplingOptions m_options;
    std::mt19937_64 m_random; // its sequence is fixed by the standard
    std::vector<std::pair<float, TokenId>> m_candidates; // scratch
};

} // namespace engine::sampling
