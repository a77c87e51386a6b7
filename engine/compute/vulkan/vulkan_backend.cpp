// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/vulkan_backend.h"

#include "engine/compute/vulkan/attention_ops.h"
#include "engine/compute/vulkan/expert_ops.h"
#include "engine/compute/vulkan/product_probe.h"
#include "engine/compute/vulkan/top_k.h"

#include <algorithm>
#include <new>
#include <system_error>

namespace engine::compute::vulkan {

namespace {

    base::Error outOfMemory(const std::string &what)
    {
        return {base::ErrorCode::OutOfMemory,
                "There is not enough memory for " + what
                    + ". Close other programs or choose a smaller model."};
    }

    FileRows fileRows(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows)
    {
        FileRows result{.type = tensor.type,
                        .data = tensor.data.data(),
                        .columns = tensor.columns(),
                        .rows = static_cast<uint32_t>(rows)};
        result.data += firstRow * result.rowBytes();
        return result;
    }

    // Operations are queued and run on the device until finish() has waited for them.
    class VulkanBackend final : public Backend
    {
    public:
        VulkanBackend(std::shared_ptr<Context> context, uint32_t threads)
            : m_context(context)
            , m_pool(threads)
            , m_products(context)
            , m_attention(context)
            , m_topK(context)
            , m_experts(context, m_products)
        {
        }
        ~VulkanBackend() override { stream().settle(); }

        // Not of a rehearsal, in which nothing is computed.
        void probe()
        {
            probeMatrices(m_context, m_pool);
            probeDots(m_context, m_pool);
        }

        std::string name() const override
        {
            const DeviceInfo &info = m_context->device().info();
            const MatrixShape &shape = m_context->matrices();
            std::string name = "vulkan (" + info.name + ", " + info.driver;
            if (shape)
                name += ", matrices of " + std::to_string(shape.rows) + " x "
                    + std::to_string(shape.columns) + " x " + std::to_string(shape.inner);
            if (m_context->dotsFrom())
                name += ", 8-bit dot products";
            return name + ")";
        }
        uint32_t threads() const override { return m_pool.threads(); }
        DeviceMemory memory() const override
        {
            const DeviceInfo &info = m_context->device().info();
            return {.free = info.freeMemory, .isOwn = info.kind == DeviceKind::Discrete};
        }

        // --- memory ---------------------------------------------------------------------------
        base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override
        {
            return moved<Buffer>(VulkanBuffer::create(m_context, rows, width));
        }
        base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) override
        {
            return moved<Buffer>(VulkanBuffer::load(m_context, tensor));
        }
        base::Result<std::unique_ptr<Matrix>>
        loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows) override
        {
            try {
                return moved<Matrix>(
                    VulkanMatrix::load(m_context, fileRows(tensor, firstRow, rows), m_pool));
            } catch (const std::bad_alloc &) {
                return outOfMemory("the model's weights (" + tensor.name + ")");
            }
        }
        base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) override
        {
            return std::unique_ptr<Matrix>(
                VulkanMatrix::table(m_context, fileRows(tensor, 0, tensor.rows())));
        }
        base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) override
        {
            return std::unique_ptr<KvLayer>(std::make_unique<KvBuffer>(m_context, shape));
        }
        void read(const Tensor &from, std::span<float> to) override
        {
            stream().download(deviceBuffer(from).rowsAt(from.firstRow, from.rows, from.width),
                              std::as_writable_bytes(to));
        }
        void beginRead(const Tensor &from) override
        {
            stream().beginDownload(deviceBuffer(from).rowsAt(from.firstRow, from.rows, from.width));
        }
        base::Result<void> endRead(const Tensor &, std::span<float> to) override
        {
            stream().endDownload(std::as_writable_bytes(to));
            return stream().failed() ? stream().finish() : base::Result<void>();
        }
        void write(std::span<const float> from, const Tensor &to) override
        {
            deviceBuffer(to).factored = {};
            stream().uploadTo(std::as_bytes(from),
                              deviceBuffer(to).rowsAt(to.firstRow, to.rows, to.width));
        }

        // --- operations -----------------------------------------------------------------------
        void embed(const Matrix &table,
                   std::span<const uint32_t> ids,
                   float scale,
                   const Tensor &out) override;
        void mixPerLayerInputs(const Tensor &ple,
                               const Tensor &rows,
                               const Buffer &weight,
                               uint32_t chunk,
                               float projectionScale,
                               float eps) override;
        void normMatmul(const Tensor &x,
                        const Buffer *norm,
                        float eps,
                        std::span<const Matrix *const> weights,
                        std::span<const Tensor> out) override
        {
            m_products.multiply({x, norm, eps}, weights, out);
        }
        void matmulAddNormed(const Tensor &in,
                             const Matrix &weight,
                             const Buffer &norm,
                             float eps,
                             float scale,
                             const Tensor &x) override
        {
            m_products.addNormed(in, weight, {x, &norm, eps}, scale);
        }
        void normGeglu(const Tensor &x,
                       const Buffer &norm,
                       float eps,
                       const Matrix &gate,
                       const Matrix &up,
                       const Tensor &out) override
        {
            m_products.gated({x, &norm, eps}, gate, up, out);
        }
        void perLayerGate(const Tensor &x,
                          const Matrix &gate,
                          const Tensor &ple,
                          uint32_t layer,
                          const Tensor &out) override
        {
            m_products.perLayer({.x = x}, gate, ple, layer * out.width, out);
        }
        void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out) override
        {
            m_experts.mix(x, weights, out);
        }
        void addNormedSum(const Tensor &a,
                          const Buffer &normA,
                          const Tensor &b,
                          const Buffer &normB,
                          const Buffer &norm,
                          float eps,
                          const Tensor &x) override;
        void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table) override
        {
            m_attention.ropeTable(spec, firstPosition, table);
        }
        void finishQkv(const Tensor &q,
                       const Tensor *k,
                       const Tensor *v,
                       const QkvSpec &spec,
                       const Tensor &ropeTable,
                       KvLayer *kv,
                       uint32_t firstPosition) override
        {
            m_attention.finishHeads({&q, k, v}, spec, ropeTable, static_cast<KvBuffer *>(kv),
                                    firstPosition);
        }
        void attention(const Tensor &q,
                       const AttentionSpec &spec,
                       const KvLayer &kv,
                       const Tensor &out) override
        {
            m_attention.attend(q, spec, static_cast<const KvBuffer &>(kv), out);
        }
        void scale(const Tensor &x, float factor) override;
        void logits(const Tensor &x,
                    const Buffer &norm,
                    float eps,
                    const Matrix &head,
                    float cap,
                    const Tensor &out) override
        {
            m_products.capped({x, &norm, eps}, head, cap, out);
        }

        void topK(const Tensor &row, uint32_t k, std::vector<base::Scored> &best) override
        {
            if (k > 0 && k <= TopK::kMost)
                m_topK.find(addressOf(row), row.width, k, best);
            else
                Backend::topK(row, k, best);
        }
        // A driver on the processor reads all of them faster than it counts them.
        bool findsTopK(uint32_t k) const override
        {
            return m_context->together() && k > 0 && k <= TopK::kMost;
        }

        base::Result<void> finish() override { return stream().finish(); }
        std::unique_ptr<Backend> rehearsal() override
        {
            auto context = m_context->rehearsal();
            if (!context)
                return nullptr;
            return std::make_unique<VulkanBackend>(std::move(*context), 1);
        }

    private:
        template<typename Base, typename T>
        static base::Result<std::unique_ptr<Base>> moved(base::Result<std::unique_ptr<T>> made)
        {
            if (!made)
                return made.error();
            return std::unique_ptr<Base>(std::move(*made));
        }
        CommandStream &stream() { return m_context->stream(); }

        std::shared_ptr<Context> m_context; // shared with everything on the device
        cpu::ThreadPool m_pool;
        Products m_products;
        AttentionOps m_attention;
        TopK m_topK;
        ExpertOps m_experts;
    };

    void VulkanBackend::embed(const Matrix &table,
                              std::span<const uint32_t> ids,
                              float scale,
                              const Tensor &out)
    {
        const VulkanMatrix &matrix = deviceMatrix(table);
        const size_t bytes = size_t{out.width} * sizeof(float);
        std::vector<float> rows(ids.size() * out.width);
        const auto count = static_cast<uint32_t>(ids.size());
        m_pool.run(count, m_pool.grainFor(count), [&](uint32_t begin, uint32_t end, uint32_t) {
            for (uint32_t r = begin; r < end; ++r) {
                const std::span<float> row =
                    std::span(rows).subspan(size_t{r} * out.width, out.width);
                matrix.expandRow(ids[r], row);
                std::ranges::transform(row, row.begin(),
                                       [&](float value) { return value * scale; });
            }
        });
        write({rows.data(), ids.size() * bytes / sizeof(float)},
              {out.buffer, out.firstRow, count, out.width});
    }

    void VulkanBackend::mixPerLayerInputs(const Tensor &ple,
                                          const Tensor &rows,
                                          const Buffer &weight,
                                          uint32_t chunk,
                                          float projectionScale,
                                          float eps)
    {
        const uint32_t chunks = ple.rows * (ple.width / chunk);
        deviceBuffer(ple).factored = {};
        m_context->run(
            {.pipeline = m_context->pipeline(Kernel::MixPerLayer, {m_context->rowThreads()}),
             .groups = Context::grid(chunks)},
            MixPerLayerArguments{addressOf(ple), addressOf(rows), addressOf(&weight), chunk, chunks,
                                 projectionScale, eps});
    }

    void VulkanBackend::addNormedSum(const Tensor &a,
                                     const Buffer &normA,
                                     const Tensor &b,
                                     const Buffer &normB,
                                     const Buffer &norm,
                                     float eps,
                                     const Tensor &x)
    {
        deviceBuffer(a).factored = {};
        m_context->run(
            {.pipeline = m_context->pipeline(Kernel::AddNormedSum, {m_context->rowThreads()}),
             .groups = Context::grid(x.rows)},
            AddNormedSumArguments{addressOf(a), addressOf(b), addressOf(x), addressOf(&normA),
                                  addressOf(&normB), addressOf(&norm), factorsOf(x), x.width, eps});
        deviceBuffer(x).factored = {x.firstRow, x.firstRow + x.rows, eps};
    }

    void VulkanBackend::scale(const Tensor &x, float factor)
    {
        const uint32_t count = x.rows * x.width;
        const uint32_t threads = m_context->rowThreads();
        deviceBuffer(x).factored = {};
        m_context->run({.pipeline = m_context->pipeline(Kernel::Scale, {threads}),
                        .groups = Context::grid((uint64_t{count} + threads - 1) / threads)},
                       ScaleArguments{addressOf(x), count, factor});
    }

} // namespace

base::Result<std::unique_ptr<Backend>> makeBackend(const VulkanOptions &options)
{
    try {
        auto context = Context::create(options);
        if (!context)
            return context.error();
        const uint32_t threads = options.threads > 0 ? options.threads : cpu::defaultThreads();
        auto backend = std::make_unique<VulkanBackend>(std::move(*context), threads);
        backend->probe();
        return std::unique_ptr<Backend>(std::move(backend));
    } catch (const std::bad_alloc &) {
        return outOfMemory("the graphics card's driver");
    } catch (const std::system_error &error) {
        return base::Error{base::ErrorCode::Busy,
                           "The system did not let Hearth start its computing threads ("
                               + std::string(error.what())
                               + "). Close other programs and try again."};
    }
}

} // namespace engine::compute::vulkan
