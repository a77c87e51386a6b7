// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model/gemma_weights.h"
#include "engine/model/kv_cache.h"

#include <memory>
#include <span>
#include <vector>

namespace engine::model {

// The model that a drafter guesses for. All of it must outlive the drafter.
struct DrafterTarget {
    const GemmaConfig &config;
    const GemmaWeights &weights;
    compute::Backend &backend;
};

// From where to guess on.
struct DraftStart {
    uint32_t token = 0; // the newest, which the cache does not hold yet
    std::span<const float> state; // the target's last layer at the token before it, [hidden]
    KvCache *kv = nullptr; // of the target
};

// Guesses tokens with a drafter (a `gemma4-assistant` file): a few narrow layers that read the
// target's keys and values, from the newest token and what the target thought before it. Owned by
// the Model; used by the session that computes.
class Drafter final
{
public:
    // Takes the open file over: a table stays in its mapping.
    static base::Result<std::unique_ptr<Drafter>>
    load(gguf::GgufFile file, const DrafterTarget &target, const LoadOptions &options);
    ~Drafter();

    // At most `most` tokens that may follow `start.token`, likeliest first guess first.
    base::Result<std::vector<uint32_t>> draft(const DraftStart &start, uint32_t most);

private:
    struct Parts;
    explicit Drafter(std::unique_ptr<Parts> parts);

    base::Result<void> loadClusters(const DrafterTensors &tensors);
    base::Result<void> allocate();
    void turn(uint32_t position);
    base::Result<uint32_t> guessNext(uint32_t token, KvCache &kv);
    base::Result<void> readInput(uint32_t token);
    void runLayer(size_t index, KvCache &kv);
    base::Result<uint32_t> bestToken();
    base::Result<uint32_t> bestOfClusters();

    std::unique_ptr<Parts> m_parts;
};

} // namespace engine::model
