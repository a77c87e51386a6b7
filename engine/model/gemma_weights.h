// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/compute/backend.h"
#include "engine/model/gemma_tensors.h"

#include <functional>
#include <memory>
#include <vector>

namespace engine::model {

using VectorPtr = std::unique_ptr<compute::Buffer>;
using MatrixPtr = std::unique_ptr<compute::Matrix>;

// One layer's weights on the device. Null: the layer has no such part.
struct LayerWeights {
    VectorPtr attnNorm, qNorm, kNorm, postAttnNorm;
    MatrixPtr q, k, v, attnOutput;
    VectorPtr ffnNorm, postFfwNorm;
    MatrixPtr gate, up, down;
    float outputScale = 1.0F;

    MatrixPtr pleGate, pleProj;
    VectorPtr plePostNorm;

    // `moe` points into what stands above it.
    MatrixPtr router;
    VectorPtr routerScale, expertScale, expertInNorm, mlpOutNorm, expertOutNorm;
    std::vector<MatrixPtr> experts; // all gates, then all ups, then all downs
    compute::MoeWeights moe;
};

// All weights of a model on its device. Immutable once loaded; owned by the Model, which keeps the
// file open as long (tables stay in the mapping).
struct GemmaWeights {
    MatrixPtr embedding; // read row by row
    MatrixPtr head;
    VectorPtr outputNorm, ropeFactors;
    MatrixPtr pleTable, pleProjection;
    VectorPtr pleNorm;
    std::vector<LayerWeights> layers;
};

struct LoadOptions {
    const base::CancelToken *cancel = nullptr;
    std::function<void(uint64_t done, uint64_t total)> progress; // bytes; may be empty
};

base::Result<GemmaWeights> loadWeights(const GemmaTensors &tensors,
                                       const GemmaConfig &config,
                                       compute::Backend &backend,
                                       const LoadOptions &options);

} // namespace engine::model
