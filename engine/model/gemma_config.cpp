// SPDX-License-Identifier: Apache-2.0
#include "engine/model/gemma_config.h"

#include "engine/model/config_reader.h"

#include <algorithm>
#include <array>

namespace engine::model {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    // Far above every published model, far below what overflows 32 bits when two are multiplied.
    constexpr uint32_t kMaxLayers = 512;
    constexpr uint32_t kMaxHidden = 1U << 16;
    constexpr uint32_t kMaxFfn = 1U << 20;
    constexpr uint32_t kMaxHeads = 512;
    constexpr uint32_t kMaxHeadDim = 2048;
    constexpr uint32_t kMaxVocabulary = 1U << 22;
    constexpr uint32_t kMaxContext = 1U << 24;
    constexpr uint32_t kMaxPerLayerWidth = 4096;
    constexpr uint32_t kMaxExperts = 1024;

    Result<void> checkArchitecture(const gguf::GgufFile &file)
    {
        const Result<std::string> architecture = file.stringValue("general.architecture");
        if (!architecture)
            return architecture.error();
        if (*architecture == "gemma4")
            return {};
        const std::string name = "“" + file.path().filename().string() + "”";
        if (*architecture == "gemma4-assistant") {
            return Error{ErrorCode::Unsupported,
                         name
                             + " is a Gemma 4 drafter, a helper of a model. Choose the model's own "
                               "file."};
        }
        if (*architecture == "clip") {
            return Error{ErrorCode::Unsupported,
                         name
                             + " holds the image and audio part of a model. Choose the model's own "
                               "file, without mmproj in its name."};
        }
        return Error{ErrorCode::Unsupported,
                     name + " holds a model of the architecture “" + *architecture
                         + "”. Hearth runs Gemma 4 only; choose a Gemma 4 file."};
    }

    void readConstants(ConfigReader &reader, GemmaConfig &config)
    {
        config.hidden = reader.number("embedding_length", 1, kMaxHidden);
        config.context = reader.number("context_length", 1, kMaxContext);
        config.perLayerWidth =
            reader.numberOr("embedding_length_per_layer_input", 0, {0, kMaxPerLayerWidth});
        config.eps = reader.real("attention.layer_norm_rms_epsilon", 1e-6F, {1e-12F, 0.1F});
        config.softcap = reader.real("final_logit_softcapping", 30.0F, {0.0F, 1e6F});
        config.ropeBaseGlobal = reader.real("rope.freq_base", 1e6F, {1.0F, 1e12F});
        config.ropeBaseSliding = reader.real("rope.freq_base_swa", 1e4F, {1.0F, 1e12F});
        config.experts = reader.numberOr("expert_count", 0, {0, kMaxExperts});
        if (config.experts > 0) {
            config.activeExperts = reader.number("expert_used_count", 1, config.experts);
            config.expertSize = reader.number("expert_feed_forward_length", 1, kMaxFfn);
        }
    }

    // Size of a head on global or sliding layers; the keys of the latter end in "_swa".
    uint32_t readHeadDim(ConfigReader &reader, const std::string &suffix)
    {
        const uint32_t keys = reader.number("attention.key_length" + suffix, 2, kMaxHeadDim);
        const uint32_t values =
            reader.numberOr("attention.value_length" + suffix, keys, {2, kMaxHeadDim});
        const uint32_t turned =
            reader.numberOr("rope.dimension_count" + suffix, keys, {2, kMaxHeadDim});
        if (values != keys)
            reader.fail("attention.value_length" + suffix, "differs from the key length");
        else if (turned != keys)
            reader.fail("rope.dimension_count" + suffix, "differs from the key length");
        else if (keys % 2 != 0)
            reader.fail("attention.key_length" + suffix, "is odd");
        return keys;
    }

    // All layers of a drafter share keys and values, whatever its file says of their number.
    void readLayers(ConfigReader &reader, GemmaConfig &config, bool isDrafter = false)
    {
        const uint32_t count = reader.number("block_count", 1, kMaxLayers);
        const std::vector<bool> sliding = reader.flags("attention.sliding_window_pattern", count);
        const std::vector<uint32_t> heads =
            reader.perLayer("attention.head_count", count, kMaxHeads);
        const std::vector<uint32_t> kvHeads =
            reader.perLayer("attention.head_count_kv", count, kMaxHeads);
        const std::vector<uint32_t> ffn = reader.perLayer("feed_forward_length", count, kMaxFfn);
        const uint32_t sharing =
            isDrafter ? count : reader.numberOr("attention.shared_kv_layers", 0, {0, count - 1});
        if (reader.failed())
            return;
        const bool anySliding = std::find(sliding.begin(), sliding.end(), true) != sliding.end();
        const bool anyGlobal = std::find(sliding.begin(), sliding.end(), false) != sliding.end();
        const uint32_t globalDim = anyGlobal ? readHeadDim(reader, "") : 0;
        const uint32_t slidingDim = anySliding ? readHeadDim(reader, "_swa") : 0;
        config.window = anySliding ? reader.number("attention.sliding_window", 1, kMaxContext) : 0;
        config.firstSharing = count - sharing;
        for (uint32_t i = 0; i < count; ++i) {
            if (kvHeads[i] > 0 && heads[i] % kvHeads[i] != 0)
                reader.fail("attention.head_count_kv", "does not divide the number of query heads");
            config.layers.push_back({.sliding = sliding[i],
                                     .heads = heads[i],
                                     .kvHeads = kvHeads[i],
                                     .headDim = sliding[i] ? slidingDim : globalDim,
                                     .ffn = ffn[i],
                                     .kvLayer = i});
        }
    }

    // Sharing layers read the last layer of their own kind that makes keys and values.
    void linkSharingLayers(ConfigReader &reader, GemmaConfig &config)
    {
        for (uint32_t i = config.firstSharing; i < config.layers.size(); ++i) {
            LayerConfig &layer = config.layers[i];
            uint32_t source = config.firstSharing;
            while (source > 0 && config.layers[source - 1].sliding != layer.sliding)
                --source;
            if (source == 0) {
                reader.fail("attention.shared_kv_layers",
                            "leaves no layer of its kind whose keys and values layer "
                                + std::to_string(i) + " could share");
                return;
            }
            layer.kvLayer = source - 1;
            // The file may say anything about heads that a sharing layer does not have.
            layer.kvHeads = config.layers[layer.kvLayer].kvHeads;
            if (layer.heads % layer.kvHeads != 0)
                reader.fail("attention.head_count",
                            "is no multiple of the shared key and value heads");
        }
    }

    // A drafter's layers read the target's last layer of their own kind that makes keys and values.
    void linkDrafterLayers(ConfigReader &reader, const GemmaConfig &target, GemmaConfig &config)
    {
        for (LayerConfig &layer : config.layers) {
            uint32_t source = target.firstSharing;
            while (source > 0 && target.layers[source - 1].sliding != layer.sliding)
                --source;
            if (source == 0) {
                reader.fail("attention.sliding_window_pattern",
                            "names a kind of layer that the "
                            "model does not have");
                return;
            }
            layer.kvLayer = source - 1;
            layer.kvHeads = target.layers[layer.kvLayer].kvHeads;
            if (layer.headDim != target.layers[layer.kvLayer].headDim)
                reader.fail("attention.key_length", "differs from the model's");
            else if (layer.heads % layer.kvHeads != 0)
                reader.fail("attention.head_count", "is no multiple of the model's kv heads");
        }
    }

    // The vocabulary is what the embedding table holds; the tokenizer is compared with it later.
    void readVocabulary(ConfigReader &reader, const gguf::GgufFile &file, GemmaConfig &config)
    {
        const gguf::TensorInfo *table = file.find("token_embd.weight");
        if (!table) {
            reader.failFile("has no tensor token_embd.weight");
            return;
        }
        if (table->rows() == 0 || table->rows() > kMaxVocabulary)
            reader.failFile("has an embedding table of " + std::to_string(table->rows()) + " rows");
        else
            config.vocabulary = static_cast<uint32_t>(table->rows());
    }

    uint32_t widest(const std::vector<LayerConfig> &layers, uint32_t (*width)(const LayerConfig &))
    {
        uint32_t result = 0;
        for (const LayerConfig &layer : layers)
            result = std::max(result, width(layer));
        return result;
    }

} // namespace

bool GemmaConfig::hasGlobalLayers() const
{
    return std::any_of(layers.begin(), layers.end(), [](const auto &l) { return !l.sliding; });
}

uint32_t GemmaConfig::widestFfn() const
{
    return widest(layers, [](const LayerConfig &layer) { return layer.ffn; });
}

uint32_t GemmaConfig::widestQ() const
{
    return widest(layers, [](const LayerConfig &layer) { return layer.qWidth(); });
}

uint32_t GemmaConfig::widestKv() const
{
    return widest(layers, [](const LayerConfig &layer) { return layer.kvWidth(); });
}

uint32_t GemmaConfig::widestHead() const
{
    return widest(layers, [](const LayerConfig &layer) { return layer.headDim; });
}

Result<GemmaConfig> readConfig(const gguf::GgufFile &file)
{
    if (const Result<void> known = checkArchitecture(file); !known)
        return known.error();
    ConfigReader reader(file, "gemma4.");
    GemmaConfig config;
    readConstants(reader, config);
    if (!reader.failed())
        readLayers(reader, config);
    if (!reader.failed())
        linkSharingLayers(reader, config);
    if (!reader.failed())
        readVocabulary(reader, file, config);
    if (reader.failed())
        return reader.error();
    return config;
}

Result<GemmaConfig> readDrafterConfig(const gguf::GgufFile &file, const GemmaConfig &target)
{
    const Result<std::string> architecture = file.stringValue("general.architecture");
    const std::string name = "“" + file.path().filename().string() + "”";
    if (!architecture || *architecture != "gemma4-assistant")
        return Error{ErrorCode::Unsupported, name + " is not a Gemma 4 drafter."};
    ConfigReader reader(file, "gemma4-assistant.");
    GemmaConfig config;
    readConstants(reader, config);
    if (!reader.failed())
        readLayers(reader, config, true);
    if (!reader.failed())
        linkDrafterLayers(reader, target, config);
    if (!reader.failed())
        readVocabulary(reader, file, config);
    if (!reader.failed() && (config.perLayerWidth > 0 || config.experts > 0))
        reader.failFile("has parts that a drafter cannot have");
    const uint32_t width = reader.number("embedding_length_out", 1, kMaxHidden);
    if (reader.failed())
        return reader.error();
    if (width != target.hidden || config.vocabulary != target.vocabulary) {
        return Error{ErrorCode::InvalidInput,
                     name
                         + " is the drafter of another model. Choose the one that was published "
                           "with it."};
    }
    return config;
}

} // namespace engine::model
