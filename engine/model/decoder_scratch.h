// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model/gemma_decoder.h"

namespace engine::model {

// Logits are computed for so many tokens at once: a row of 262,144 is a megabyte.
inline constexpr uint32_t kLogitRows = 8;

// Intermediate results, allocated once for the largest batch seen.
struct GemmaDecoder::Scratch {
    uint32_t rows = 0;
    std::unique_ptr<compute::Buffer> x; // the residual stream
    std::unique_ptr<compute::Buffer> q, k, v, attended, ffn;
    std::unique_ptr<compute::Buffer> turnsSliding, turnsGlobal;
    std::unique_ptr<compute::Buffer> perLayer, perLayerRows,
        perLayerGate; // null without such embeddings
    std::unique_ptr<compute::Buffer> mlpOut, expertsOut; // null without experts
    std::unique_ptr<compute::Buffer> logits; // [kLogitRows, vocabulary]
};

} // namespace engine::model
