// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_weights.h"

#include "engine/gguf/dequantize.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace engine::audio {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    using Shape = std::vector<uint64_t>; // GGUF order, innermost first

    // Finds tensors, checks their shapes and moves them to where they are used; remembers the first
    // failure and does nothing more after it. A local variable of loadAudioWeights().
    class Loader final
    {
    public:
        Loader(const gguf::GgufFile &file, compute::Backend &backend, const LoadOptions &options)
            : m_file(file)
            , m_backend(backend)
            , m_options(options)
        {
            for (const gguf::TensorInfo &tensor : file.tensors()) {
                if (tensor.name.starts_with("a.") || tensor.name.starts_with("mm.a."))
                    m_total += tensor.data.size();
            }
        }

        std::vector<float> vector(const std::string &name, const Shape &shape)
        {
            const gguf::TensorInfo *tensor = find(name, shape);
            if (!tensor)
                return {};
            std::vector<float> values(tensor->elements());
            gguf::dequantize(tensor->type, tensor->data.data(), values);
            if (!std::all_of(values.begin(), values.end(),
                             [](float v) { return std::isfinite(v); }))
                fail("holds the tensor " + name + " with values that are not numbers");
            addDone(*tensor);
            return values;
        }

        ClippedLinear linear(const std::string &name, uint32_t inputs, uint32_t outputs)
        {
            ClippedLinear result;
            const gguf::TensorInfo *tensor = find(name + ".weight", {inputs, outputs});
            if (!tensor)
                return result;
            auto matrix = m_backend.loadMatrix(*tensor, 0, outputs);
            if (!matrix) {
                m_error = matrix.error();
                m_error->message += " (While loading " + name + ".)";
                return result;
            }
            result.matrix = std::move(*matrix);
            addDone(*tensor);
            bound(name + ".input_min", result.inputMin);
            bound(name + ".input_max", result.inputMax);
            bound(name + ".output_min", result.outputMin);
            bound(name + ".output_max", result.outputMax);
            if (result.inputMin > result.inputMax || result.outputMin > result.outputMax)
                fail("limits " + name + " to an empty range");
            return result;
        }

        const std::optional<Error> &error() const { return m_error; }

    private:
        const gguf::TensorInfo *find(const std::string &name, Shape shape)
        {
            if (!m_error && m_options.cancel && m_options.cancel->isCancelled())
                m_error = Error{ErrorCode::Cancelled, "Loading the model was stopped."};
            if (m_error)
                return nullptr;
            const gguf::TensorInfo *found = m_file.find(name);
            if (!found)
                fail("misses the tensor " + name);
            else if (trimmed(found->shape) != trimmed(std::move(shape)))
                fail("holds the tensor " + name + " with another shape than the model needs");
            return m_error ? nullptr : found;
        }

        // A limit that the file may leave out.
        void bound(const std::string &name, float &value)
        {
            if (m_file.find(name)) {
                const std::vector<float> read = vector(name, {1});
                value = read.empty() ? value : read[0];
            }
        }

        // Trailing ones say nothing.
        static Shape trimmed(Shape shape)
        {
            while (shape.size() > 1 && shape.back() == 1)
                shape.pop_back();
            return shape;
        }

        void fail(const std::string &what)
        {
            if (!m_error) {
                m_error = Error{ErrorCode::InvalidInput,
                                "“" + m_file.path().filename().string() + "” " + what
                                    + ". The file is damaged or incomplete; download it again."};
            }
        }

        void addDone(const gguf::TensorInfo &tensor)
        {
            m_done += tensor.data.size();
            if (m_options.progress)
                m_options.progress(m_done, m_total);
        }

        const gguf::GgufFile &m_file;
        compute::Backend &m_backend;
        const LoadOptions &m_options;
        uint64_t m_total = 0;
        uint64_t m_done = 0;
        std::optional<Error> m_error;
    };

    // [rows][columns] becomes [columns][rows].
    std::vector<float> transposed(const std::vector<float> &from, size_t rows)
    {
        std::vector<float> to(from.size());
        const size_t columns = from.size() / std::max<size_t>(rows, 1);
        for (size_t r = 0; r < rows && !from.empty(); ++r) {
            for (size_t c = 0; c < columns; ++c)
                to[c * rows + r] = from[r * columns + c];
        }
        return to;
    }

    SubsamplingWeights
    loadSubsampling(Loader &load, const std::string &name, uint32_t inputs, uint32_t outputs)
    {
        SubsamplingWeights result;
        // The file's order is [outputs][inputs][time][frequency].
        const std::vector<float> kernel = load.vector(name + ".weight", {3, 3, inputs, outputs});
        const size_t perOutput = size_t{9} * inputs;
        result.kernel.resize(kernel.size());
        for (size_t i = 0; i < kernel.size(); ++i) {
            const size_t output = i / perOutput;
            const size_t input = i % perOutput / 9;
            result.kernel[(i % 9 * inputs + input) * outputs + output] = kernel[i];
        }
        result.norm = load.vector(name + ".norm.weight", {outputs});
        return result;
    }

    // `suffix`: "" for the feed-forward block before attention, "_1" for the one at the end.
    FeedForwardWeights loadFeedForward(Loader &load,
                                       const AudioConfig &config,
                                       const std::string &layer,
                                       const std::string &suffix)
    {
        FeedForwardWeights result;
        result.norm = load.vector(layer + "ffn_norm" + suffix + ".weight", {config.hidden});
        result.postNorm =
            load.vector(layer + "ffn_post_norm" + suffix + ".weight", {config.hidden});
        result.up = load.linear(layer + "ffn_up" + suffix, config.hidden, config.ffn);
        result.down = load.linear(layer + "ffn_down" + suffix, config.ffn, config.hidden);
        return result;
    }

    ConformerLayer loadLayer(Loader &load, const AudioConfig &config, uint32_t index)
    {
        const std::string layer = "a.blk." + std::to_string(index) + ".";
        const uint32_t hidden = config.hidden;
        ConformerLayer result;
        result.before = loadFeedForward(load, config, layer, "");
        result.attentionNorm = load.vector(layer + "attn_pre_norm.weight", {hidden});
        result.attentionPostNorm = load.vector(layer + "attn_post_norm.weight", {hidden});
        result.q = load.linear(layer + "attn_q", hidden, hidden);
        result.k = load.linear(layer + "attn_k", hidden, hidden);
        result.v = load.linear(layer + "attn_v", hidden, hidden);
        result.attentionOut = load.linear(layer + "attn_out", hidden, hidden);
        result.relativeKey = load.linear(layer + "attn_k_rel", hidden, hidden);
        result.queryScale = load.vector(layer + "per_dim_scale.weight", {config.headDim()});
        result.convolutionNorm = load.vector(layer + "conv_norm.weight", {hidden});
        result.convolutionInnerNorm = load.vector(layer + "norm_conv.weight", {hidden});
        result.convolutionIn = load.linear(layer + "conv_pw1", hidden, 2 * hidden);
        result.convolutionOut = load.linear(layer + "conv_pw2", hidden, hidden);
        result.convolution =
            transposed(load.vector(layer + "conv_dw.weight", {config.taps, hidden}), hidden);
        result.after = loadFeedForward(load, config, layer, "_1");
        result.outputNorm = load.vector(layer + "ln2.weight", {hidden});
        return result;
    }

} // namespace

Result<AudioWeights> loadAudioWeights(const gguf::GgufFile &file,
                                      const AudioConfig &config,
                                      compute::Backend &backend,
                                      const LoadOptions &options)
{
    Loader load(file, backend, options);
    AudioWeights weights;
    uint32_t projected = config.features;
    if (config.kind == AudioKind::Conformer) {
        weights.subsampling[0] = loadSubsampling(load, "a.conv1d.0", 1, config.channels0);
        weights.subsampling[1] =
            loadSubsampling(load, "a.conv1d.1", config.channels0, config.channels1);
        weights.inputProjection =
            load.linear("a.input_projection", config.convolved(), config.hidden);
        for (uint32_t i = 0; i < config.layers && !load.error(); ++i)
            weights.layers.push_back(loadLayer(load, config, i));
        weights.towerOut = load.linear("a.pre_encode.out", config.hidden, config.encoded);
        weights.towerBias = load.vector("a.pre_encode.out.bias", {config.encoded});
        projected = config.encoded;
    }
    weights.projection = load.linear("mm.a.input_projection", projected, config.outputWidth);
    if (load.error())
        return *load.error();
    if (!file.intact()) {
        return Error{ErrorCode::Io,
                     "“" + file.path().filename().string()
                         + "” changed while it was being read. Load it again once nothing writes "
                           "to it any more."};
    }
    return weights;
}

} // namespace engine::audio
