// SPDX-License-Identifier: Apache-2.0
#include "engine/model/gemma_weights.h"

#include "engine/gguf/dequantize.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace engine::model {

namespace {

    using gguf::TensorInfo;

    // Moves tensors onto the device, reports progress and remembers the first failure; after one it
    // does nothing more. A local variable of loadWeights().
    class Loader final
    {
    public:
        Loader(compute::Backend &backend, const LoadOptions &options, uint64_t totalBytes)
            : m_backend(backend)
            , m_options(options)
            , m_total(totalBytes)
        {
        }

        VectorPtr vector(const TensorInfo *tensor)
        {
            return tensor
                ? take(*tensor, tensor->data.size(), [&] { return m_backend.loadVector(*tensor); })
                : nullptr;
        }
        MatrixPtr matrix(const TensorInfo *tensor)
        {
            return tensor ? slice(*tensor, 0, tensor->rows()) : nullptr;
        }
        MatrixPtr slice(const TensorInfo &tensor, uint64_t firstRow, uint64_t rows)
        {
            const uint64_t bytes = tensor.data.size() / tensor.rows() * rows;
            return take(tensor, bytes,
                        [&] { return m_backend.loadMatrix(tensor, firstRow, rows); });
        }
        MatrixPtr table(const TensorInfo *tensor)
        {
            return tensor ? take(*tensor, 0, [&] { return m_backend.loadTable(*tensor); })
                          : nullptr;
        }

        // Of a tensor of one number; 1 when there is none.
        float scalar(const TensorInfo *tensor)
        {
            float value = 1.0F;
            if (tensor && !m_error) {
                gguf::dequantize(tensor->type, tensor->data.data(), {&value, 1});
                addDone(tensor->data.size());
            }
            return value;
        }

        bool failed() const { return m_error.has_value(); }
        const base::Error &error() const { return *m_error; }

    private:
        template<typename Load>
        auto take(const TensorInfo &tensor, uint64_t bytes, Load load)
            -> std::remove_cvref_t<decltype(*load())>
        {
            using Pointer = std::remove_cvref_t<decltype(*load())>;
            if (!m_error && m_options.cancel && m_options.cancel->isCancelled())
                m_error = base::Error{base::ErrorCode::Cancelled, "Loading the model was stopped."};
            if (m_error)
                return Pointer{};
            auto loaded = load();
            if (!loaded) {
                m_error = loaded.error();
                m_error->message += " (While loading " + tensor.name + ".)";
                return Pointer{};
            }
            addDone(bytes);
            return std::move(*loaded);
        }

        void addDone(uint64_t bytes)
        {
            m_done += bytes;
            if (m_options.progress)
                m_options.progress(m_done, m_total);
        }

        compute::Backend &m_backend;
        const LoadOptions &m_options;
        uint64_t m_total;
        uint64_t m_done = 0;
        std::optional<base::Error> m_error;
    };

    void
    loadExperts(Loader &load, const LayerTensors &from, const GemmaConfig &config, LayerWeights &to)
    {
        const uint64_t size = config.expertSize;
        // Rows of all experts stand one above the other; in the joint tensor an expert's gate and
        // up do, too.
        const auto add = [&](const TensorInfo &tensor, uint64_t stride, uint64_t offset,
                             uint64_t rows, std::vector<const compute::Matrix *> &pointers) {
            for (uint64_t e = 0; e < config.experts && !load.failed(); ++e) {
                to.experts.push_back(load.slice(tensor, e * stride + offset, rows));
                pointers.push_back(to.experts.back().get());
            }
        };
        if (from.gateUpExperts) {
            add(*from.gateUpExperts, 2 * size, 0, size, to.moe.gate);
            add(*from.gateUpExperts, 2 * size, size, size, to.moe.up);
        } else {
            add(*from.gateExperts, size, 0, size, to.moe.gate);
            add(*from.upExperts, size, 0, size, to.moe.up);
        }
        add(*from.downExperts, config.hidden, 0, config.hidden, to.moe.down);
    }

    void
    loadMoe(Loader &load, const LayerTensors &from, const GemmaConfig &config, LayerWeights &to)
    {
        to.router = load.matrix(from.router);
        to.routerScale = load.vector(from.routerScale);
        to.expertScale = load.vector(from.expertScale);
        to.expertInNorm = load.vector(from.expertInNorm);
        to.mlpOutNorm = load.vector(from.mlpOutNorm);
        to.expertOutNorm = load.vector(from.expertOutNorm);
        loadExperts(load, from, config, to);
        to.moe.routerScale = to.routerScale.get();
        to.moe.router = to.router.get();
        to.moe.expertScale = to.expertScale.get();
        to.moe.inputNorm = to.expertInNorm.get();
        to.moe.active = config.activeExperts;
        to.moe.eps = config.eps;
    }

    LayerWeights loadLayer(Loader &load, const LayerTensors &from, const GemmaConfig &config)
    {
        LayerWeights to;
        to.attnNorm = load.vector(from.attnNorm);
        to.qNorm = load.vector(from.qNorm);
        to.kNorm = load.vector(from.kNorm);
        to.postAttnNorm = load.vector(from.postAttnNorm);
        to.q = load.matrix(from.q);
        to.k = load.matrix(from.k);
        to.v = load.matrix(from.v);
        to.attnOutput = load.matrix(from.attnOutput);
        to.ffnNorm = load.vector(from.ffnNorm);
        to.postFfwNorm = load.vector(from.postFfwNorm);
        to.gate = load.matrix(from.gate);
        to.up = load.matrix(from.up);
        to.down = load.matrix(from.down);
        to.outputScale = load.scalar(from.outputScale);
        to.pleGate = load.matrix(from.pleGate);
        to.pleProj = load.matrix(from.pleProj);
        to.plePostNorm = load.vector(from.plePostNorm);
        if (config.experts > 0)
            loadMoe(load, from, config, to);
        return to;
    }

} // namespace

base::Result<GemmaWeights> loadWeights(const GemmaTensors &tensors,
                                       const GemmaConfig &config,
                                       compute::Backend &backend,
                                       const LoadOptions &options)
{
    Loader load(backend, options, tensors.residentBytes);
    GemmaWeights weights;
    weights.embedding = load.table(tensors.embedding);
    weights.head = load.matrix(tensors.head);
    weights.outputNorm = load.vector(tensors.outputNorm);
    weights.ropeFactors = load.vector(tensors.ropeFactors);
    weights.pleTable = load.table(tensors.pleTable);
    weights.pleProjection = load.matrix(tensors.pleProjection);
    weights.pleNorm = load.vector(tensors.pleNorm);
    for (const LayerTensors &layer : tensors.layers) {
        if (load.failed())
            break;
        weights.layers.push_back(loadLayer(load, layer, config));
    }
    if (load.failed())
        return load.error();
    // What was queued on the way to the device.
    if (auto done = backend.finish(); !done)
        return done.error();
    return weights;
}

} // namespace engine::model
