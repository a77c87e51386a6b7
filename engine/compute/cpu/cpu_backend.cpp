// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/cpu_backend.h"

#include "engine/compute/cpu/features.h"
#include "engine/compute/cpu/operations.h"
#include "engine/gguf/dequantize.h"

#include <algorithm>
#include <new>
#include <system_error>

namespace engine::compute::cpu {

namespace {

    base::Error outOfMemory(const std::string &what)
    {
        return {base::ErrorCode::OutOfMemory,
                "There is not enough memory for " + what
                    + ". Close other programs or choose a smaller model."};
    }

    const PackedMatrix &packed(const Matrix &matrix)
    {
        return static_cast<const PackedMatrix &>(matrix);
    }

    // The operations run when they are called; what fails in them surfaces in finish().
    class CpuBackend final : public Backend
    {
    public:
        CpuBackend(const Kernels &kernels,
                   uint32_t threads,
                   std::unique_ptr<PanelGemm> panels,
                   const MatmulTuning &tuning)
            : m_ops(kernels, threads, std::move(panels), tuning)
        {
        }

        std::string name() const override
        {
            const uint32_t threads = m_ops.threads();
            const std::string library = m_ops.usesPanels() ? ", " + PanelGemm::version() : "";
            return "cpu (" + std::string(m_ops.kernels().name) + library + ", "
                + std::to_string(threads) + (threads == 1 ? " thread)" : " threads)");
        }
        uint32_t threads() const override { return m_ops.threads(); }

        base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override
        {
            try {
                return std::unique_ptr<Buffer>(std::make_unique<FloatBuffer>(rows, width));
            } catch (const std::bad_alloc &) {
                return outOfMemory("intermediate results");
            }
        }

        base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) override
        {
            auto buffer = allocate(1, static_cast<uint32_t>(tensor.elements()));
            if (buffer) {
                auto &target = static_cast<FloatBuffer &>(**buffer);
                gguf::dequantize(tensor.type, tensor.data.data(), {target.data(), target.width()});
            }
            return buffer;
        }

        base::Result<std::unique_ptr<Matrix>>
        loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows) override
        {
            try {
                auto matrix = PackedMatrix::pack(tensor, firstRow, rows, m_weights, m_ops.pool());
                if (!matrix)
                    return matrix.error();
                return std::unique_ptr<Matrix>(std::move(*matrix));
            } catch (const std::bad_alloc &) {
                return outOfMemory("the model's weights (" + tensor.name + ")");
            }
        }

        base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) override
        {
            return std::unique_ptr<Matrix>(PackedMatrix::mapped(tensor));
        }

        base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) override
        {
            try {
                return std::unique_ptr<KvLayer>(makeKvStore(shape));
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
                   float scale,
                   const Tensor &out) override
        {
            guarded([&] { m_ops.embed(packed(table), ids, scale, out); });
        }
        void mixPerLayerInputs(const Tensor &ple,
                               const Tensor &rows,
                               const Buffer &weight,
                               uint32_t chunk,
                               float projectionScale,
                               float eps) override
        {
            guarded([&] {
                m_ops.mixPerLayerInputs(ple, rows, norm(&weight, eps), chunk, projectionScale);
            });
        }
        void normMatmul(const Tensor &x,
                        const Buffer *weight,
                        float eps,
                        std::span<const Matrix *const> weights,
                        std::span<const Tensor> out) override
        {
            guarded([&] {
                m_jobs.clear();
                for (size_t i = 0; i < weights.size(); ++i)
                    m_jobs.push_back(job(*weights[i], out[i]));
                m_ops.multiply(x, weight ? norm(weight, eps) : NormSpec{}, m_jobs);
            });
        }
        void matmulAddNormed(const Tensor &in,
                             const Matrix &weight,
                             const Buffer &after,
                             float eps,
                             float scale,
                             const Tensor &x) override
        {
            guarded(
                [&] { m_ops.matmulAddNormed(in, packed(weight), norm(&after, eps), scale, x); });
        }
        void normGeglu(const Tensor &x,
                       const Buffer &before,
                       float eps,
                       const Matrix &gate,
                       const Matrix &up,
                       const Tensor &out) override
        {
            guarded([&] {
                MatmulJob both = job(gate, out);
                both.second = &packed(up);
                both.epilogue = Epilogue::Geglu;
                m_ops.multiply(x, norm(&before, eps), {&both, 1});
            });
        }
        void perLayerGate(const Tensor &x,
                          const Matrix &gate,
                          const Tensor &ple,
                          uint32_t layer,
                          const Tensor &out) override
        {
            guarded([&] {
                MatmulJob gated = job(gate, out);
                gated.epilogue = Epilogue::GeluTimes;
                gated.other = row(ple, 0) + size_t{layer} * out.width;
                gated.otherStride = ple.width;
                m_ops.multiply(x, {}, {&gated, 1});
            });
        }
        void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out) override
        {
            guarded([&] { m_ops.moe(x, weights, out); });
        }
        void addNormedSum(const Tensor &a,
                          const Buffer &normA,
                          const Tensor &b,
                          const Buffer &normB,
                          const Buffer &after,
                          float eps,
                          const Tensor &x) override
        {
            guarded([&] {
                m_ops.addNormedSum(a, norm(&normA, eps), b, norm(&normB, eps), norm(&after, eps),
                                   x);
            });
        }
        void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table) override
        {
            guarded([&] { m_ops.ropeTable(spec, firstPosition, table); });
        }
        void finishQkv(const Tensor &q,
                       const Tensor *k,
                       const Tensor *v,
                       const QkvSpec &spec,
                       const Tensor &turns,
                       KvLayer *kv,
                       uint32_t firstPosition) override
        {
            guarded([&] {
                m_ops.finishQuery(q, spec, turns);
                if (k)
                    m_ops.storeKeysValues(*k, v, spec, turns, *static_cast<KvStore *>(kv),
                                          firstPosition);
            });
        }
        void attention(const Tensor &q,
                       const AttentionSpec &spec,
                       const KvLayer &kv,
                       const Tensor &out) override
        {
            guarded([&] { m_ops.attention(q, spec, static_cast<const KvStore &>(kv), out); });
        }
        void scale(const Tensor &x, float factor) override
        {
            guarded([&] { m_ops.scale(x, factor); });
        }
        void logits(const Tensor &x,
                    const Buffer &before,
                    float eps,
                    const Matrix &head,
                    float cap,
                    const Tensor &out) override
        {
            guarded([&] {
                MatmulJob capped = job(head, out);
                capped.epilogue = Epilogue::SoftCap;
                capped.cap = cap;
                m_ops.multiply(x, norm(&before, eps), {&capped, 1});
            });
        }

        base::Result<void> finish() override
        {
            if (m_ops.takeFailure())
                return base::Error{base::ErrorCode::DeviceLost,
                                   "oneDNN stopped working in the middle of a computation. Send "
                                   "the message again; it will not be used any more."};
            if (!m_outOfMemory)
                return {};
            m_outOfMemory = false;
            return outOfMemory("intermediate results");
        }

    private:
        static NormSpec norm(const Buffer *weight, float eps)
        {
            return {.normalise = true, .weight = vectorData(weight), .eps = eps};
        }
        static MatmulJob job(const Matrix &weight, const Tensor &out)
        {
            return {.weight = &packed(weight), .out = row(out, 0), .outStride = out.width};
        }

        template<typename Operation>
        void guarded(const Operation &operation)
        {
            try {
                operation();
            } catch (const std::bad_alloc &) {
                m_outOfMemory = true;
            }
        }

        Operations m_ops;
        WeightMemory m_weights;
        std::vector<MatmulJob> m_jobs;
        bool m_outOfMemory = false;
    };

} // namespace

base::Result<std::unique_ptr<Backend>> makeBackend(const CpuOptions &options)
{
    const Isa isa = std::min({detectIsa(), options.cap, capFromEnvironment()});
    const uint32_t threads = options.threads > 0 ? options.threads : defaultThreads();
    try {
        std::unique_ptr<PanelGemm> panels =
            isa >= Isa::Avx512Vnni ? PanelGemm::create(isa == Isa::Amx) : nullptr;
        return std::unique_ptr<Backend>(std::make_unique<CpuBackend>(
            kernelsFor(isa), threads, std::move(panels),
            MatmulTuning{.expandFrom = options.expandFrom, .ahead = fetchAhead()}));
    } catch (const std::bad_alloc &) {
        return outOfMemory("the processor backend");
    } catch (const std::system_error &error) {
        return base::Error{base::ErrorCode::Busy,
                           "The system did not let Hearth start its computing threads ("
                               + std::string(error.what())
                               + "). Close other programs and try again."};
    }
}

} // namespace engine::compute::cpu
