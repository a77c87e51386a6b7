// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/gguf_file.h"
#include "engine/model/gemma_config.h"

#include <vector>

namespace engine::model {

// One layer's tensors in the file. Null: the layer has no such part.
struct LayerTensors {
    const gguf::TensorInfo *attnNorm = nullptr, *q = nullptr, *k = nullptr, *v = nullptr;
    const gguf::TensorInfo *qNorm = nullptr, *kNorm = nullptr;
    const gguf::TensorInfo *attnOutput = nullptr, *postAttnNorm = nullptr;
    const gguf::TensorInfo *ffnNorm = nullptr, *gate = nullptr, *up = nullptr, *down = nullptr;
    const gguf::TensorInfo *postFfwNorm = nullptr, *outputScale = nullptr;
    // per-layer embeddings
    const gguf::TensorInfo *pleGate = nullptr, *pleProj = nullptr, *plePostNorm = nullptr;
    // experts
    const gguf::TensorInfo *router = nullptr, *routerScale = nullptr, *expertScale = nullptr;
    const gguf::TensorInfo *gateUpExperts = nullptr; // gate above up, or the two on their own
    const gguf::TensorInfo *gateExperts = nullptr, *upExperts = nullptr, *downExperts = nullptr;
    const gguf::TensorInfo *expertInNorm = nullptr; // pre_ffw_norm_2
    const gguf::TensorInfo *mlpOutNorm = nullptr, *expertOutNorm = nullptr; // post_ffw_norm_1, _2
};

// Every tensor that the model needs, found in the file and of the right shape.
struct GemmaTensors {
    const gguf::TensorInfo *embedding = nullptr;
    const gguf::TensorInfo *head = nullptr; // the embedding again, unless the file unties it
    const gguf::TensorInfo *outputNorm = nullptr, *ropeFactors = nullptr;
    const gguf::TensorInfo *pleTable = nullptr, *pleProjection = nullptr, *pleNorm = nullptr;
    std::vector<LayerTensors> layers;

    uint64_t residentBytes = 0; // what is loaded
    uint64_t tableBytes = 0; // what is read row by row and stays in the file
    uint64_t parameters = 0;
};

// Looks at names and shapes only, except that norm weights and scales must be finite numbers. The
// error names the first tensor that is missing, misshapen or damaged. Pointers last as the file.
base::Result<GemmaTensors> locateTensors(const gguf::GgufFile &file, const GemmaConfig &config);

// A drafter's. The layers have no keys and values.
struct DrafterTensors {
    GemmaTensors inner; // `head` is null where clusters tell which tokens to score
    const gguf::TensorInfo *before = nullptr, *after = nullptr; // the projections around it
    const gguf::TensorInfo *centroids = nullptr; // of clusters of tokens; null: none
};

base::Result<DrafterTensors>
locateDrafterTensors(const gguf::GgufFile &file, const GemmaConfig &config, uint32_t targetHidden);

} // namespace engine::model
