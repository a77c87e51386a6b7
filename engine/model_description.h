// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model/gemma_tensors.h"
#include "engine/model_info.h"

namespace engine {

// Fills in a ModelInfo from a checked header. Reads no weights.
ModelInfo describeModel(const gguf::GgufFile &file,
                        const model::GemmaConfig &config,
                        const model::GemmaTensors &tensors);

// "Gemma 4 E2B": the published one with that hidden size; empty: there is none.
std::string publishedModel(uint32_t hidden);

// "4.6 GB"
std::string readableBytes(uint64_t bytes);

} // namespace engine
