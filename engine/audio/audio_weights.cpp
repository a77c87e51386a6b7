// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_weights.h"

#include <algorithm>
#include <string>

namespace engine::audio {

namespace {

    using Loader = projector::WeightLoader;

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

base::Result<AudioWeights> loadAudioWeights(const gguf::GgufFile &file,
                                            const AudioConfig &config,
                                            compute::Backend &backend,
                                            const LoadOptions &options)
{
    Loader load({.file = file, .backend = backend, .options = options}, {"a.", "mm.a."});
    AudioWeights weights;
    uint32_t projected = config.features;
    if (config.kind == AudioKind::Conformer) {
        weights.subsampling[0] = loadSubsampling(load, "a.conv1d.0", 1, config.channels0);
        weights.subsampling[1] =
            loadSubsampling(load, "a.conv1d.1", config.channels0, config.channels1);
        weights.inputProjection =
            load.linear("a.input_projection", config.convolved(), config.hidden);
        for (uint32_t i = 0; i < config.layers && !load.failed(); ++i)
            weights.layers.push_back(loadLayer(load, config, i));
        weights.towerOut = load.linear("a.pre_encode.out", config.hidden, config.encoded);
        weights.towerBias = load.vector("a.pre_encode.out.bias", {config.encoded});
        projected = config.encoded;
    }
    weights.projection = load.linear("mm.a.input_projection", projected, config.outputWidth);
    if (auto loaded = load.finish(); !loaded)
        return loaded.error();
    return weights;
}

} // namespace engine::audio
