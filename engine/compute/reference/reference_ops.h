// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/reference/reference_storage.h"

// The operations of compute::Backend, as plain loops; backend.h says what each computes.
// They may throw std::bad_alloc.
namespace engine::compute::reference::ops {

struct PleMix {
    uint32_t chunk;
    float projectionScale;
    float eps;
};
struct NormedTerm {
    const Tensor *tensor;
    const Buffer *norm;
};
struct KvPlace {
    FloatKv *kv;
    uint32_t firstPosition;
};

void embed(const Matrix &table, std::span<const uint32_t> ids, float factor, const Tensor &out);
void mixPerLayerInputs(const Tensor &ple,
                       const Tensor &rows,
                       const Buffer &weight,
                       const PleMix &mix);
void normMatmul(const Tensor &x,
                const Buffer *norm,
                float eps,
                std::span<const Matrix *const> weights,
                std::span<const Tensor> out);
void matmulAddNormed(const Tensor &in,
                     const Matrix &weight,
                     const Buffer &norm,
                     float eps,
                     float factor,
                     const Tensor &x);
void normGeglu(const Tensor &x,
               const Buffer &norm,
               float eps,
               const Matrix &gate,
               const Matrix &up,
               const Tensor &out);
void perLayerGate(
    const Tensor &x, const Matrix &gate, const Tensor &ple, uint32_t layer, const Tensor &out);
void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out);
void addNormedSum(
    const NormedTerm &a, const NormedTerm &b, const Buffer &norm, float eps, const Tensor &x);
void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table);
void finishQuery(const Tensor &q, const QkvSpec &spec, const Tensor &turns);
void storeKeysValues(const Tensor &k,
                     const Tensor *v,
                     const QkvSpec &spec,
                     const Tensor &turns,
                     const KvPlace &place);
void attention(const Tensor &q, const AttentionSpec &spec, const FloatKv &kv, const Tensor &out);
void scale(const Tensor &x, float factor);
void logits(const Tensor &x,
            const Buffer &norm,
            float eps,
            const Matrix &head,
            float cap,
            const Tensor &out);

} // namespace engine::compute::reference::ops
