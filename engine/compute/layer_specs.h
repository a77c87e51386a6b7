// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

// What an operation of the backend must know of a layer.
namespace engine::compute {

class Buffer;
class Matrix;

struct RopeSpec {
    uint32_t headDim = 0;
    float base = 10000.0F;
    const Buffer *frequencyFactors = nullptr; // [1, headDim/2], divides the frequency; null: none
};

// What becomes of q, k and v between their projections and attention.
struct QkvSpec {
    uint32_t heads = 0;
    uint32_t kvHeads = 0;
    uint32_t headDim = 0;
    const Buffer *qNorm = nullptr; // [1, headDim]
    const Buffer *kNorm = nullptr; // [1, headDim]; null in layers that share another layer's K/V
    bool valueIsKey = false; // no V projection: V is K before its norm and rotation
    float eps = 1e-6F;
};

struct MoeWeights {
    const Buffer *routerScale = nullptr; // [1, hidden]
    const Matrix *router = nullptr; // [experts, hidden]
    std::vector<const Matrix *> gate; // per expert, [expertSize, hidden]
    std::vector<const Matrix *> up; // as gate
    std::vector<const Matrix *> down; // per expert, [hidden, expertSize]
    const Buffer *expertScale = nullptr; // [1, experts], multiplies an expert's output
    const Buffer *inputNorm = nullptr; // pre_ffw_norm_2, [1, hidden]
    uint32_t active = 0; // experts per token
    float eps = 1e-6F;
};

} // namespace engine::compute
