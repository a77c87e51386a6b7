// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/vision_config.h"

#include "engine/model/config_reader.h"

namespace engine::vision {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr uint32_t kMostLayers = 256;
    constexpr uint32_t kMostWidth = 16384;
    constexpr uint32_t kMostPositions = 1U << 20U;
    constexpr uint32_t kMostPixels = 1U << 30U;

    std::string nameOf(const gguf::GgufFile &file)
    {
        return "“" + file.path().filename().string() + "”";
    }

    // A dimension that no key tells, from a tensor's shape; 0 when it is absent or out of range.
    uint32_t
    dimension(const gguf::GgufFile &file, std::string_view tensor, size_t index, uint32_t most)
    {
        const gguf::TensorInfo *found = file.find(tensor);
        if (!found || index >= found->shape.size() || found->shape[index] > most)
            return 0;
        return static_cast<uint32_t>(found->shape[index]);
    }

    // The largest budget that the file's own limit allows, where it has one. Small models know only
    // small pictures.
    uint32_t readBudget(model::ConfigReader &reader, uint32_t fallback)
    {
        constexpr uint32_t pixels = kTokenSide * kTokenSide;
        const uint32_t most = reader.numberOr("image_max_pixels", fallback * pixels,
                                              {kBudgets[0] * pixels, kMostPixels});
        uint32_t budget = kBudgets[0];
        for (const uint32_t possible : kBudgets)
            budget = possible * pixels <= most ? possible : budget;
        return budget;
    }

    void readTower(const gguf::GgufFile &file, model::ConfigReader &reader, VisionConfig &config)
    {
        config.layers = reader.number("block_count", 1, kMostLayers);
        config.heads = reader.number("attention.head_count", 1, config.hidden);
        config.ffn = reader.number("feed_forward_length", 1, kMostWidth);
        // Heads turn by the column in one half and by the row in the other, in pairs.
        if (config.hidden % config.heads != 0 || config.headDim() % 4 != 0)
            reader.fail("embedding_length", "does not divide into heads of whole quarters");
        config.standardised = file.find("v.std_scale") != nullptr;
    }

} // namespace

Result<VisionConfig> readVisionConfig(const gguf::GgufFile &file)
{
    const auto type = file.stringValue("clip.vision.projector_type");
    if (!type) {
        return Error{ErrorCode::Unsupported,
                     nameOf(file)
                         + " has no part that sees. Choose the mmproj file that belongs to the "
                           "Gemma 4 model."};
    }
    if (*type != "gemma4v" && *type != "gemma4uv") {
        return Error{ErrorCode::Unsupported,
                     nameOf(file) + " is made for another kind of model (“" + *type
                         + "”). Choose the mmproj file that belongs to the Gemma 4 model."};
    }
    VisionConfig config;
    model::ConfigReader reader(file, "clip.vision.");
    config.hidden = reader.number("embedding_length", 4, kMostWidth);
    config.eps = reader.real("attention.layer_norm_epsilon", config.eps, {1e-12F, 0.1F});
    reader.number("patch_size", kPatchSide, kPatchSide);
    config.mostTokens = readBudget(reader, config.mostTokens);
    if (*type == "gemma4v")
        readTower(file, reader, config);
    else
        config.kind = VisionKind::Patches;
    config.positions = dimension(file, "v.position_embd.weight", 1, kMostPositions);
    config.outputWidth = dimension(file, "mm.input_projection.weight", 1, kMostWidth);
    if (config.positions == 0 || config.outputWidth == 0)
        reader.failFile("has no usable tensors v.position_embd and mm.input_projection");
    if (reader.failed())
        return reader.error();
    return config;
}

} // namespace engine::vision
