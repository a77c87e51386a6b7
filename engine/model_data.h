// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "engine/model/drafter.h"
#include "engine/model/gemma_decoder.h"

// What a Model owns; only engine.cpp and session.cpp look inside.
namespace engine {

struct Model::Data {
    Data(gguf::GgufFile openFile, text::Tokenizer loadedTokenizer)
        : file(std::move(openFile))
        , tokenizer(std::move(loadedTokenizer))
    {
    }

    // In the order of dependence: weights are in the file's mapping, the decoder refers to all.
    gguf::GgufFile file;
    text::Tokenizer tokenizer;
    ModelInfo info;
    model::GemmaConfig config;
    std::unique_ptr<compute::Backend> backend;
    model::GemmaWeights weights;
    std::unique_ptr<model::GemmaDecoder> decoder;
    std::unique_ptr<model::Drafter> drafter; // null: none
    uint64_t fingerprint = 0; // see modelFingerprint()
};

} // namespace engine
