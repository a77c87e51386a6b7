// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/compute/split/places.h"
#include "engine/compute/split/storage.h"

namespace engine::compute::split {

// Several devices that compute one model: each operation runs where its weights, or its keys and
// values, are, and rows that it reads from elsewhere are brought there first. Threads, failures and
// lifetimes as with one device.
class SplitBackend final : public Backend
{
public:
    // At most kMostDevices; the places name them by their place in the list.
    SplitBackend(Devices devices, Places places);
    ~SplitBackend() override;

    // From now on names tell nothing: all that is loaded goes there. For what is no part of the
    // model that the places are about.
    void loadOn(uint32_t device) { m_only = device; }
    uint32_t outputDevice() const { return m_places.outputs; }
    uint32_t otherDevice() const { return m_places.others; }

    std::string name() const override; // "vulkan (…) and cpu (…)"
    uint32_t threads() const override;
    bool readsInPlace() const override;

    base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override;
    base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) override;
    base::Result<std::unique_ptr<Matrix>>
    loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows) override;
    base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) override;
    base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) override;
    void read(const Tensor &from, std::span<float> to) override;
    void write(std::span<const float> from, const Tensor &to) override;

    // clang-format off: as in backend.h
    void embed(const Matrix &table, std::span<const uint32_t> ids, float scale, const Tensor &out) override;
    void mixPerLayerInputs(const Tensor &ple, const Tensor &rows, const Buffer &weight,
                           uint32_t chunk, float projectionScale, float eps) override;
    void normMatmul(const Tensor &x, const Buffer *norm, float eps,
                    std::span<const Matrix *const> weights, std::span<const Tensor> out) override;
    void matmulAddNormed(const Tensor &in, const Matrix &weight, const Buffer &norm, float eps,
                         float scale, const Tensor &x) override;
    void normGeglu(const Tensor &x, const Buffer &norm, float eps, const Matrix &gate,
                   const Matrix &up, const Tensor &out) override;
    void perLayerGate(const Tensor &x, const Matrix &gate, const Tensor &ple, uint32_t layer,
                      const Tensor &out) override;
    void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out) override;
    void addNormedSum(const Tensor &a, const Buffer &normA, const Tensor &b, const Buffer &normB,
                      const Buffer &norm, float eps, const Tensor &x) override;
    void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table) override;
    void finishQkv(const Tensor &q, const Tensor *k, const Tensor *v, const QkvSpec &spec,
                   const Tensor &ropeTable, KvLayer *kv, uint32_t firstPosition) override;
    void attention(const Tensor &q, const AttentionSpec &spec, const KvLayer &kv,
                   const Tensor &out) override;
    void scale(const Tensor &x, float factor) override;
    void logits(const Tensor &x, const Buffer &norm, float eps, const Matrix &head, float cap,
                const Tensor &out) override;
    void topK(const Tensor &row, uint32_t k, std::vector<base::Scored> &best) override;
    bool findsTopK(uint32_t k) const override;
    // clang-format on

    base::Result<void> finish() override;
    // Of each device that has one; the others stand idle in it.
    std::unique_ptr<Backend> rehearsal() override;

private:
    // Experts whose rows are on their way to them: computed once something else than the dense part
    // beside them is wanted, so that both devices work at once.
    struct Waiting {
        Tensor x;
        const MoeWeights *weights = nullptr;
        Tensor out;
    };

    uint32_t placeFor(const gguf::TensorInfo &tensor, Use use) const;
    void mixExperts(const Tensor &rows, const MoeWeights &weights, const Tensor &out);
    void computeWaiting();
    bool goesBeside(const Tensor &in, const Tensor &out, uint32_t device) const;

    Devices m_devices;
    Places m_places;
    Mover m_mover;
    std::optional<uint32_t> m_only;
    std::optional<Waiting> m_waiting;
    MoeWeights m_experts; // of the layer at hand, as its device knows them
};

} // namespace engine::compute::split
