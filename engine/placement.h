// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/engine.h"
#include "engine/model/drafter.h"
#include "engine/model/gemma_decoder.h"

#include <memory>
#include <string>

namespace engine {

// A device with a model's weights on it and what computes there. Owned by the Model.
struct Placement {
    BackendKind kind = BackendKind::Auto; // never Auto once placed
    std::unique_ptr<compute::Backend> backend;
    model::GemmaWeights weights; // goes before the device
    std::unique_ptr<model::GemmaDecoder> decoder;
    std::unique_ptr<model::Drafter> drafter; // null: none
    // Why it is not the device asked for, or not that alone, a sentence; empty: it is.
    std::string note = {};
};

// On the first device of backendsToTry() that takes the model. The file and the configuration must
// stay where they are as long as the result lives.
base::Result<std::unique_ptr<Placement>> placeModel(const gguf::GgufFile &file,
                                                    const model::GemmaConfig &config,
                                                    const OpenOptions &options);

// Whether the processor may do better after this error of another device: not what is wrong with
// the file or the request.
bool processorMayHelp(const base::Error &error);

// "The processor computes instead of …: …"; also logged.
std::string noteOfFallback(const base::Error &error);

} // namespace engine
