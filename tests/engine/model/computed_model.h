// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model/gemma_decoder.h"
#include "tests/engine/model/golden_models.h"

namespace tests {

// A golden model on a device of our own, with a conversation.
struct Computed {
    Computed(const std::string &name, std::unique_ptr<engine::compute::Backend> device)
        : file(*engine::gguf::GgufFile::open(goldenPath(name)))
        , config(*engine::model::readConfig(file))
        , backend(std::move(device))
        , weights(*engine::model::loadWeights(
              *engine::model::locateTensors(file, config), config, *backend, {}))
        , decoder(config, weights, *backend)
        , kv(*engine::model::KvCache::create(config, *backend, {.context = 128, .batch = 16}))
    {
    }

    std::vector<float> read(std::span<const engine::TokenId> tokens,
                            engine::model::WantedLogits wanted)
    {
        std::vector<float> logits;
        const auto count = static_cast<uint32_t>(tokens.size());
        if (!kv->beginWrite(count)
            || !decoder.forward(
                {.tokens = tokens, .kv = kv.get(), .wanted = wanted, .states = &states}, logits))
            qFatal("the batch cannot be computed");
        kv->commit(count);
        return logits;
    }
    // In batches of 16, then token by token: what is expected after each, one after the other.
    std::vector<float> readAll(const std::vector<engine::TokenId> &tokens)
    {
        std::vector<float> all;
        const std::span<const engine::TokenId> rest(tokens);
        const auto add = [&](const std::vector<float> &logits) {
            all.insert(all.end(), logits.begin(), logits.end());
        };
        add(read(rest.subspan(0, 16), engine::model::WantedLogits::None));
        add(read(rest.subspan(16, 16), engine::model::WantedLogits::Last));
        add(read(rest.subspan(32, 8), engine::model::WantedLogits::All));
        for (size_t i = 40; i < tokens.size(); ++i)
            add(read(rest.subspan(i, 1), engine::model::WantedLogits::Last));
        return all;
    }

    engine::gguf::GgufFile file;
    engine::model::GemmaConfig config;
    std::unique_ptr<engine::compute::Backend> backend;
    engine::model::GemmaWeights weights;
    engine::model::GemmaDecoder decoder;
    std::unique_ptr<engine::model::KvCache> kv;
    std::vector<float> states;
};

} // namespace tests
