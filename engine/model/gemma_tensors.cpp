// SPDX-License-Identifier: Apache-2.0
#include "engine/model/gemma_tensors.h"

#include "engine/gguf/dequantize.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace engine::model {

namespace {

    using gguf::TensorInfo;

    std::string describe(const std::vector<uint64_t> &shape)
    {
        std::string text;
        for (const uint64_t size : shape)
            text += (text.empty() ? "" : " x ") + std::to_string(size);
        return text;
    }

    // Small vectors are read as a whole: a model whose norms are not numbers computes nothing.
    template<typename Predicate>
    bool all(const TensorInfo &tensor, Predicate predicate)
    {
        std::vector<float> values(tensor.elements());
        gguf::dequantize(tensor.type, tensor.data.data(), values);
        return std::all_of(values.begin(), values.end(), predicate);
    }

    // Finds tensors by name and remembers the first that is not as it should be.
    class Finder final
    {
    public:
        explicit Finder(const gguf::GgufFile &file)
            : m_file(file)
        {
        }

        void setPrefix(std::string prefix) { m_prefix = std::move(prefix); }
        bool has(const std::string &name) const { return m_file.find(m_prefix + name) != nullptr; }

        // `shape` in GGUF order, innermost first.
        const TensorInfo *tensor(const std::string &name, const std::vector<uint64_t> &shape)
        {
            const TensorInfo *found = m_file.find(m_prefix + name);
            if (!found) {
                fail("misses the tensor " + m_prefix + name);
                return nullptr;
            }
            if (trimmed(found->shape) != trimmed(shape)) {
                fail("holds the tensor " + m_prefix + name + " with the shape "
                     + describe(found->shape) + ", where " + describe(shape) + " is needed");
                return nullptr;
            }
            m_bytes += found->data.size();
            m_parameters += found->elements();
            return found;
        }

        const TensorInfo *vector(const std::string &name, uint64_t size)
        {
            const TensorInfo *found = tensor(name, {size});
            if (found && !all(*found, [](float v) { return std::isfinite(v); })) {
                fail("holds the tensor " + m_prefix + name + " with values that are not numbers");
                return nullptr;
            }
            return found;
        }

        const TensorInfo *vectorIfAny(const std::string &name, uint64_t size)
        {
            return has(name) ? vector(name, size) : nullptr;
        }

        void fail(const std::string &what)
        {
            if (!m_error) {
                m_error = base::Error{base::ErrorCode::InvalidInput,
                                      "“" + m_file.path().filename().string() + "” " + what
                                          + ". The file is damaged or incomplete; download it "
                                            "again."};
            }
        }

        const std::optional<base::Error> &error() const { return m_error; }
        uint64_t bytes() const { return m_bytes; }
        uint64_t parameters() const { return m_parameters; }

    private:
        // Trailing ones say nothing: some writers store a vector as [n, 1].
        static std::vector<uint64_t> trimmed(std::vector<uint64_t> shape)
        {
            while (shape.size() > 1 && shape.back() == 1)
                shape.pop_back();
            return shape;
        }

        const gguf::GgufFile &m_file;
        std::string m_prefix;
        std::optional<base::Error> m_error;
        uint64_t m_bytes = 0;
        uint64_t m_parameters = 0;
    };

    void locateAttention(Finder &find, const GemmaConfig &config, size_t index, LayerTensors &out)
    {
        const LayerConfig &layer = config.layers[index];
        out.attnNorm = find.vector("attn_norm.weight", config.hidden);
        out.q = find.tensor("attn_q.weight", {config.hidden, layer.qWidth()});
        out.qNorm = find.vector("attn_q_norm.weight", layer.headDim);
        if (config.makesKv(index)) {
            out.k = find.tensor("attn_k.weight", {config.hidden, layer.kvWidth()});
            out.kNorm = find.vector("attn_k_norm.weight", layer.headDim);
            if (find.has("attn_v.weight"))
                out.v = find.tensor("attn_v.weight", {config.hidden, layer.kvWidth()});
        }
        out.attnOutput = find.tensor("attn_output.weight", {layer.qWidth(), config.hidden});
        out.postAttnNorm = find.vector("post_attention_norm.weight", config.hidden);
    }

    void locateMlp(Finder &find, const GemmaConfig &config, size_t index, LayerTensors &out)
    {
        const uint64_t hidden = config.hidden;
        const uint64_t ffn = config.layers[index].ffn;
        out.ffnNorm = find.vector("ffn_norm.weight", hidden);
        out.gate = find.tensor("ffn_gate.weight", {hidden, ffn});
        out.up = find.tensor("ffn_up.weight", {hidden, ffn});
        out.down = find.tensor("ffn_down.weight", {ffn, hidden});
        out.postFfwNorm = find.vector("post_ffw_norm.weight", hidden);
        out.outputScale = find.vectorIfAny("layer_output_scale.weight", 1);
        if (config.perLayerWidth > 0) {
            out.pleGate = find.tensor("inp_gate.weight", {hidden, config.perLayerWidth});
            out.pleProj = find.tensor("proj.weight", {config.perLayerWidth, hidden});
            out.plePostNorm = find.vector("post_norm.weight", hidden);
        }
    }

    void locateExperts(Finder &find, const GemmaConfig &config, LayerTensors &out)
    {
        const uint64_t hidden = config.hidden;
        const uint64_t size = config.expertSize;
        const uint64_t count = config.experts;
        out.router = find.tensor("ffn_gate_inp.weight", {hidden, count});
        out.routerScale = find.vector("ffn_gate_inp.scale", hidden);
        if (find.has("ffn_gate_up_exps.weight")) {
            out.gateUpExperts = find.tensor("ffn_gate_up_exps.weight", {hidden, 2 * size, count});
        } else {
            out.gateExperts = find.tensor("ffn_gate_exps.weight", {hidden, size, count});
            out.upExperts = find.tensor("ffn_up_exps.weight", {hidden, size, count});
        }
        out.downExperts = find.tensor("ffn_down_exps.weight", {size, hidden, count});
        out.expertScale = find.vectorIfAny("ffn_down_exps.scale", count);
        out.expertInNorm = find.vector("pre_ffw_norm_2.weight", hidden);
        out.mlpOutNorm = find.vector("post_ffw_norm_1.weight", hidden);
        out.expertOutNorm = find.vector("post_ffw_norm_2.weight", hidden);
    }

    void locateGlobals(Finder &find, const GemmaConfig &config, GemmaTensors &out)
    {
        out.embedding = find.tensor("token_embd.weight", {config.hidden, config.vocabulary});
        out.head = out.embedding;
        if (find.has("output.weight")) {
            // Untied: the embedding is then only read row by row.
            if (out.embedding)
                out.tableBytes += out.embedding->data.size();
            out.head = find.tensor("output.weight", {config.hidden, config.vocabulary});
        }
        out.outputNorm = find.vector("output_norm.weight", config.hidden);
        // A drafter turns as its target does; some of their files do not say so.
        if (config.hasGlobalLayers() && config.firstSharing > 0) {
            const auto isGlobal = [](const LayerConfig &layer) { return !layer.sliding; };
            const auto global = std::find_if(config.layers.begin(), config.layers.end(), isGlobal);
            out.ropeFactors = find.vector("rope_freqs.weight", global->headDim / 2);
            if (out.ropeFactors && !all(*out.ropeFactors, [](float v) { return v > 0.0F; }))
                find.fail("holds the tensor rope_freqs.weight with values that are not positive");
        }
        if (config.perLayerWidth > 0) {
            const uint64_t width = config.layers.size() * config.perLayerWidth;
            out.pleTable = find.tensor("per_layer_token_embd.weight", {width, config.vocabulary});
            if (out.pleTable)
                out.tableBytes += out.pleTable->data.size();
            out.pleProjection = find.tensor("per_layer_model_proj.weight", {config.hidden, width});
            out.pleNorm = find.vector("per_layer_proj_norm.weight", config.perLayerWidth);
        }
    }

} // namespace

base::Result<DrafterTensors>
locateDrafterTensors(const gguf::GgufFile &file, const GemmaConfig &config, uint32_t targetHidden)
{
    auto inner = locateTensors(file, config);
    if (!inner)
        return inner.error();
    DrafterTensors tensors{.inner = std::move(*inner)};
    Finder find(file);
    const uint64_t both = uint64_t{2} * targetHidden;
    tensors.before = find.tensor("nextn.pre_projection.weight", {both, config.hidden});
    tensors.after = find.tensor("nextn.post_projection.weight", {config.hidden, targetHidden});
    const gguf::TensorInfo *centroids = file.find("masked_embd_centroids.weight");
    const uint64_t clusters = centroids ? centroids->rows() : 0;
    // Without the order of tokens, clusters mean nothing: then all tokens are scored.
    if (clusters > 0 && config.vocabulary % clusters == 0
        && file.integers("masked_embd_ordering").size() == config.vocabulary) {
        tensors.centroids = find.tensor("masked_embd_centroids.weight", {config.hidden, clusters});
        tensors.inner.head = nullptr;
    }
    if (find.error())
        return *find.error();
    return tensors;
}

base::Result<GemmaTensors> locateTensors(const gguf::GgufFile &file, const GemmaConfig &config)
{
    Finder find(file);
    GemmaTensors tensors;
    locateGlobals(find, config, tensors);
    for (size_t i = 0; i < config.layers.size() && !find.error(); ++i) {
        find.setPrefix("blk." + std::to_string(i) + ".");
        LayerTensors &layer = tensors.layers.emplace_back();
        locateAttention(find, config, i, layer);
        locateMlp(find, config, i, layer);
        if (config.experts > 0)
            locateExperts(find, config, layer);
    }
    if (find.error())
        return *find.error();
    tensors.residentBytes = find.bytes() - tensors.tableBytes;
    tensors.parameters = find.parameters();
    return tensors;
}

} // namespace engine::model
