// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_backend.h"

#include "engine/compute/reference/reference_ops.h"

#include <algorithm>
#include <new>

namespace engine::compute::reference {

namespace {

    base::Error outOfMemory(const std::string &what)
    {
        return {base::ErrorCode::OutOfMemory,
                "There is not enough memory for " + what + ". Close other programs and try again."};
    }

    // The specification in executable form. Each operation runs when it is called.
    class ReferenceBackend final : public Backend
    {
    public:
        std::string name() const override { return "reference"; }
        bool readsInPlace() const override { return true; }

        base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override
        {
            try {
                return std::unique_ptr<Buffer>(std::make_unique<FloatBuffer>(rows, width));
            } catch (const std::bad_alloc &) {
                return outOfMemory(std::to_string(uint64_t{rows} * width * sizeof(float))
                                   + " bytes of intermediate results");
            }
        }

        base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) override
        {
            auto buffer = allocate(1, static_cast<uint32_t>(tensor.elements()));
            if (buffer) {
                auto &target = static_cast<FloatBuffer &>(**buffer);
                MappedMatrix(tensor, 0, 1).expandRow(0, {target.data(), target.width()});
            }
            return buffer;
        }

        base::Result<std::unique_ptr<Matrix>>
        loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows) override
        {
            return std::unique_ptr<Matrix>(
                std::make_unique<MappedMatrix>(tensor, firstRow, static_cast<uint32_t>(rows)));
        }

        base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) override
        {
            return loadMatrix(tensor, 0, tensor.rows());
        }

        base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) override
        {
            try {
                return std::unique_ptr<KvLayer>(std::make_unique<FloatKv>(shape));
            } catch (const std::bad_alloc &) {
                return outOfMemory("the conversation's state");
            }
        }

        void read(const Tensor &from, std::span<float> to) override
        {
            std::copy_n(row(from, 0), to.size(), to.begin());
        }
        void write(std::span<const float> from, const Tensor &to) override
        {
            std::copy(from.begin(), from.end(), row(to, 0));
        }
        std::span<float> inPlace(const Tensor &tensor) override
        {
            return {row(tensor, 0), size_t{tensor.rows} * tensor.width};
        }

        void embed(const Matrix &table,
                   std::span<const uint32_t> ids,
                   float factor,
                   const Tensor &out) override
        {
            ops::embed(table, ids, factor, out);
        }
        void mixPerLayerInputs(const Tensor &ple,
                               const Tensor &rows,
                               const Buffer &weight,
                               uint32_t chunk,
                               float projectionScale,
                               float eps) override
        {
            ops::mixPerLayerInputs(ple, rows, weight, {chunk, projectionScale, eps});
        }
        void normMatmul(const Tensor &x,
                        const Buffer *norm,
                        float eps,
                        std::span<const Matrix *const> weights,
                        std::span<const Tensor> out) override
        {
            guarded([&] { ops::normMatmul(x, norm, eps, weights, out); });
        }
        void matmulAddNormed(const Tensor &in,
                             const Matrix &weight,
                             const Buffer &norm,
                             float eps,
                             float factor,
                             const Tensor &x) override
        {
            guarded([&] { ops::matmulAddNormed(in, weight, norm, eps, factor, x); });
        }
        void normGeglu(const Tensor &x,
                       const Buffer &norm,
                       float eps,
                       const Matrix &gate,
                       const Matrix &up,
                       const Tensor &out) override
        {
            guarded([&] { ops::normGeglu(x, norm, eps, gate, up, out); });
        }
        void perLayerGate(const Tensor &x,
                          const Matrix &gate,
                          const Tensor &ple,
                          uint32_t layer,
                          const Tensor &out) override
        {
            guarded([&] { ops::perLayerGate(x, gate, ple, layer, out); });
        }
        void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out) override
        {
            guarded([&] { ops::moe(x, weights, out); });
        }
        void addNormedSum(const Tensor &a,
                          const Buffer &normA,
                          const Tensor &b,
                          const Buffer &normB,
                          const Buffer &norm,
                          float eps,
                          const Tensor &x) override
        {
            guarded([&] { ops::addNormedSum({&a, &normA}, {&b, &normB}, norm, eps, x); });
        }
        void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table) override
        {
            ops::ropeTable(spec, firstPosition, table);
        }
        void finishQkv(const Tensor &q,
                       const Tensor *k,
                       const Tensor *v,
                       const QkvSpec &spec,
                       const Tensor &turns,
                       KvLayer *kv,
                       uint32_t firstPosition) override
        {
            ops::finishQuery(q, spec, turns);
            if (k)
                ops::storeKeysValues(*k, v, spec, turns,
                                     {static_cast<FloatKv *>(kv), firstPosition});
        }
        void attention(const Tensor &q,
                       const AttentionSpec &spec,
                       const KvLayer &kv,
                       const Tensor &out) override
        {
            guarded([&] { ops::attention(q, spec, static_cast<const FloatKv &>(kv), out); });
        }
        void scale(const Tensor &x, float factor) override { ops::scale(x, factor); }
        void logits(const Tensor &x,
                    const Buffer &norm,
                    float eps,
                    const Matrix &head,
                    float cap,
                    const Tensor &out) override
        {
            guarded([&] { ops::logits(x, norm, eps, head, cap, out); });
        }

        base::Result<void> finish() override
        {
            if (!m_outOfMemory)
                return {};
            m_outOfMemory = false;
            return outOfMemory("intermediate results");
        }

    private:
        // Operations do not report by themselves: what runs out of memory surfaces in finish().
        template<typename Operation>
        void guarded(Operation operation)
        {
            try {
                operation();
            } catch (const std::bad_alloc &) {
                m_outOfMemory = true;
            }
        }

        bool m_outOfMemory = false;
    };

} // namespace

std::unique_ptr<Backend> makeBackend()
{
    return std::make_unique<ReferenceBackend>();
}

} // namespace engine::compute::reference
