// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/vision_weights.h"

#include "engine/vision/turned_heads.h"

#include <utility>

namespace engine::vision {

namespace {

    using base::Result;
    using projector::Shape;
    using projector::WeightLoader;

    // A norm of queries or keys as TowerAttention wants it. Null after a failure.
    Result<std::unique_ptr<compute::Buffer>> headNorm(compute::Backend &backend,
                                                      const std::vector<float> &weight)
    {
        const auto width = static_cast<uint32_t>(weight.size());
        if (width == 0)
            return std::unique_ptr<compute::Buffer>();
        std::vector<float> turned;
        for (const uint32_t index : turnedOrder(width))
            turned.push_back(weight[index]);
        auto buffer = backend.allocate(1, width);
        if (buffer)
            backend.write(turned, {.buffer = buffer->get(), .rows = 1, .width = width});
        return buffer;
    }

    Result<TowerLayer> loadLayer(WeightLoader &load,
                                 compute::Backend &backend,
                                 const VisionConfig &config,
                                 uint32_t index)
    {
        const std::string name = "v.blk." + std::to_string(index) + ".";
        const uint32_t hidden = config.hidden;
        TowerLayer layer;
        layer.attentionNorm = load.vector(name + "ln1.weight", {hidden});
        layer.attentionPostNorm = load.vector(name + "attn_post_norm.weight", {hidden});
        layer.ffnNorm = load.vector(name + "ln2.weight", {hidden});
        layer.ffnPostNorm = load.vector(name + "ffn_post_norm.weight", {hidden});
        layer.q = load.linear(name + "attn_q", hidden, hidden);
        layer.k = load.linear(name + "attn_k", hidden, hidden);
        layer.v = load.linear(name + "attn_v", hidden, hidden);
        layer.attentionOut = load.linear(name + "attn_out", hidden, hidden);
        layer.gate = load.linear(name + "ffn_gate", hidden, config.ffn);
        layer.up = load.linear(name + "ffn_up", hidden, config.ffn);
        layer.down = load.linear(name + "ffn_down", config.ffn, hidden);
        const std::pair<const char *, std::unique_ptr<compute::Buffer> *> norms[] = {
            {"attn_q_norm.weight", &layer.queryNorm}, {"attn_k_norm.weight", &layer.keyNorm}};
        for (const auto &[norm, place] : norms) {
            auto buffer = headNorm(backend, load.vector(name + norm, {config.headDim()}));
            if (!buffer)
                return buffer.error();
            *place = std::move(*buffer);
        }
        return layer;
    }

    Result<void> loadTower(WeightLoader &load,
                           compute::Backend &backend,
                           const VisionConfig &config,
                           VisionWeights &weights)
    {
        weights.patches =
            load.linear("v.patch_embd", Shape{kPatchSide, kPatchSide, 3}, config.hidden);
        for (uint32_t i = 0; i < config.layers && !load.failed(); ++i) {
            auto layer = loadLayer(load, backend, config, i);
            if (!layer)
                return layer.error();
            weights.layers.push_back(std::move(*layer));
        }
        if (config.standardised) {
            weights.shift = load.vector("v.std_bias", {config.hidden});
            weights.scale = load.vector("v.std_scale", {config.hidden});
        }
        return {};
    }

    LayerNormWeights loadNorm(WeightLoader &load, const std::string &name, uint32_t width)
    {
        return {.weight = load.vector(name + ".weight", {width}),
                .bias = load.vector(name + ".bias", {width})};
    }

    void loadPatches(WeightLoader &load, const VisionConfig &config, VisionWeights &weights)
    {
        weights.pixelNorm = loadNorm(load, "v.patch_norm.1", config.patchWidth());
        weights.patches = load.linear("v.patch_embd", config.patchWidth(), config.hidden);
        weights.patchBias = load.vector("v.patch_embd.bias", {config.hidden});
        weights.patchNorm = loadNorm(load, "v.patch_norm.2", config.hidden);
        weights.positionNorm = loadNorm(load, "v.patch_norm.3", config.hidden);
    }

} // namespace

Result<VisionWeights> loadVisionWeights(const gguf::GgufFile &file,
                                        const VisionConfig &config,
                                        compute::Backend &backend,
                                        const LoadOptions &options)
{
    WeightLoader load({.file = file, .backend = backend, .options = options},
                      {"v.", "mm.input_projection"});
    VisionWeights weights;
    if (config.kind == VisionKind::Tower) {
        if (auto loaded = loadTower(load, backend, config, weights); !loaded)
            return loaded.error();
    } else {
        loadPatches(load, config, weights);
    }
    weights.positions = load.vector("v.position_embd.weight", {config.hidden, config.positions, 2});
    weights.projection = load.linear("mm.input_projection", config.hidden, config.outputWidth);
    if (auto loaded = load.finish(); !loaded)
        return loaded.error();
    return weights;
}

} // namespace engine::vision
