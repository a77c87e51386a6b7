// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/split/split_backend.h"

#include <utility>

namespace engine::compute::split {

namespace {

    struct IdleBuffer final : Buffer {
        IdleBuffer(uint32_t rows, uint32_t width)
            : Buffer(rows, width)
        {
        }
    };

    struct IdleMatrix final : Matrix {
        IdleMatrix(uint64_t outputs, uint64_t inputs)
            : Matrix(static_cast<uint32_t>(outputs), static_cast<uint32_t>(inputs))
        {
        }
    };

    struct IdleKv final : KvLayer {
        using KvLayer::KvLayer;
        base::Result<void> reserve(uint32_t) override { return {}; }
        base::Result<std::unique_ptr<KvLayer>> copy() const override
        {
            return std::unique_ptr<KvLayer>(std::make_unique<IdleKv>(shape()));
        }
        uint64_t bytes() const override { return 0; }
    };

    // Stands for a device that has nothing to make ready: takes no memory, reads no weights and
    // computes nothing.
    class IdleDevice final : public Backend
    {
    public:
        std::string name() const override { return "idle"; }

        base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override
        {
            return std::unique_ptr<Buffer>(std::make_unique<IdleBuffer>(rows, width));
        }
        base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) override
        {
            return allocate(1, static_cast<uint32_t>(tensor.elements()));
        }
        base::Result<std::unique_ptr<Matrix>>
        loadMatrix(const gguf::TensorInfo &tensor, uint64_t, uint64_t rows) override
        {
            return std::unique_ptr<Matrix>(std::make_unique<IdleMatrix>(rows, tensor.columns()));
        }
        base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) override
        {
            return loadMatrix(tensor, 0, tensor.rows());
        }
        base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) override
        {
            return std::unique_ptr<KvLayer>(std::make_unique<IdleKv>(shape));
        }
        void read(const Tensor &, std::span<float>) override { }
        void write(std::span<const float>, const Tensor &) override { }

        // clang-format off: as in backend.h
        void embed(const Matrix &, std::span<const uint32_t>, float, const Tensor &) override { }
        void mixPerLayerInputs(const Tensor &, const Tensor &, const Buffer &, uint32_t, float, float) override { }
        void normMatmul(const Tensor &, const Buffer *, float, std::span<const Matrix *const>,
                        std::span<const Tensor>) override { }
        void matmulAddNormed(const Tensor &, const Matrix &, const Buffer &, float, float, const Tensor &) override { }
        void normGeglu(const Tensor &, const Buffer &, float, const Matrix &, const Matrix &, const Tensor &) override { }
        void perLayerGate(const Tensor &, const Matrix &, const Tensor &, uint32_t, const Tensor &) override { }
        void moe(const Tensor &, const MoeWeights &, const Tensor &) override { }
        void addNormedSum(const Tensor &, const Buffer &, const Tensor &, const Buffer &, const Buffer &, float,
                          const Tensor &) override { }
        void ropeTable(const RopeSpec &, uint32_t, const Tensor &) override { }
        void finishQkv(const Tensor &, const Tensor *, const Tensor *, const QkvSpec &, const Tensor &, KvLayer *,
                       uint32_t) override { }
        void attention(const Tensor &, const AttentionSpec &, const KvLayer &, const Tensor &) override { }
        void scale(const Tensor &, float) override { }
        void logits(const Tensor &, const Buffer &, float, const Matrix &, float, const Tensor &) override { }
        // clang-format on
        base::Result<void> finish() override { return {}; }
    };

} // namespace

std::unique_ptr<Backend> SplitBackend::rehearsal()
{
    Devices rehearsals;
    bool isWanted = false;
    for (const auto &device : m_devices) {
        auto one = device->rehearsal();
        isWanted = isWanted || one;
        rehearsals.push_back(one ? std::move(one) : std::make_unique<IdleDevice>());
    }
    return isWanted ? std::make_unique<SplitBackend>(std::move(rehearsals), m_places) : nullptr;
}

} // namespace engine::compute::split
