// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/compute/backend.h"
#include "engine/model/gemma_weights.h"
#include "engine/model/kv_cache.h"

#include <memory>
#include <span>
#include <vector>

namespace engine::model {

// For which of a batch's tokens logits are wanted. NormedStates: for none, but what the last layer
// made of all of them, as the head would read it, goes into Batch::states.
enum class WantedLogits { None, Last, All, NormedStates };

// Rows that an encoder made of a picture or a sound, in the place of tokens' embeddings.
struct SoftRows {
    uint32_t firstRow = 0; // in the batch
    std::span<const float> values; // whole rows of the hidden size
};

struct Batch {
    // At least one; ids below the vocabulary's size. Where soft rows stand, the pad token's.
    std::span<const uint32_t> tokens;
    std::span<const SoftRows> soft = {};
    // Positions whose tokens see each other: pictures, in the variants that want it.
    std::span<const compute::PositionRange> together = {};
    KvCache *kv = nullptr; // they come at its position, with room made by beginWrite()
    WantedLogits wanted = WantedLogits::Last;
    // Of the last token's logits so many of the highest are enough, which go there where the
    // backend finds them (findsTopK()) and one is a number; else it is empty, and all are read.
    uint32_t enough = 0;
    std::vector<base::Scored> *best = nullptr;
    std::vector<float> *states = nullptr; // where the last layer's outputs of the same tokens go
    const base::CancelToken *cancel = nullptr; // looked at between layers
};

// Bytes of intermediate results for batches of so many tokens.
uint64_t scratchBytes(const GemmaConfig &config, uint32_t batch);

// Gemma 4's layer program over the operations of a compute::Backend. Owned by the Model and shared
// by its sessions, of which only one may compute at a time.
class GemmaDecoder final
{
public:
    // All three must outlive the decoder.
    GemmaDecoder(const GemmaConfig &config, const GemmaWeights &weights, compute::Backend &backend);
    ~GemmaDecoder();

    // Computes a batch: fills its part of the K/V cache (the caller commits it) and `logits`,
    // [wanted tokens, vocabulary].
    base::Result<void> forward(const Batch &batch, std::vector<float> &logits);

private:
    base::Result<void> compute(const Batch &batch, std::vector<float> &logits);
    struct Scratch;
    struct Pass;

    base::Result<void> reserve(uint32_t rows);
    void embedTokens(const Batch &batch);
    void runLayer(size_t index, const Batch &batch, Pass &pass);
    void attend(size_t index, const Batch &batch, Pass &pass);
    void storeKeysValues(size_t index, const Batch &batch, const Pass &pass);
    void feedForward(size_t index, const Pass &pass);
    void addExperts(size_t index, const Pass &pass);
    void addPerLayerInput(size_t index, const Pass &pass);
    base::Result<void> readNormedStates(const Pass &pass, std::vector<float> &states);
    compute::Tensor queueLogits(const Pass &pass, uint32_t first);
    base::Result<bool> computeBest(const Batch &batch, const Pass &pass);
    base::Result<void>
    computeLogits(const Batch &batch, const Pass &pass, std::vector<float> &logits);

    const GemmaConfig &m_config;
    const GemmaWeights &m_weights;
    compute::Backend &m_backend;
    std::unique_ptr<Scratch> m_scratch;
};

} // namespace engine::model
