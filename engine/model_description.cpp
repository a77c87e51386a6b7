// SPDX-License-Identifier: Apache-2.0
#include "engine/model_description.h"

#include "engine/compute/cpu/packed_matrix.h"
#include "engine/model/gemma_decoder.h"
#include "engine/model/kv_cache.h"
#include "engine/session.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

    constexpr double kHottest = 5; // more is a mistake in the file

    constexpr uint64_t kVocabularyBytesPerToken = 160; // text, scores and what finds them

    // As the processor's backend keeps the weights; a GPU's differs by little.
    uint64_t packingBytes(const gguf::GgufFile &file, const model::GemmaTensors &tensors)
    {
        uint64_t bytes = 0;
        for (const gguf::TensorInfo &tensor : file.tensors()) {
            const bool isTable = &tensor == tensors.pleTable
                || (&tensor == tensors.embedding && tensors.embedding != tensors.head);
            if (tensor.shape.size() > 1 && !isTable && tensor.name.ends_with(".weight"))
                bytes += compute::cpu::packedBytes(tensor) - tensor.data.size();
        }
        return bytes;
    }

    struct Published {
        size_t layers;
        uint32_t hidden;
        const char *name;
    };
    constexpr Published kPublished[] = {{35, 1536, "E2B"},
                                        {42, 2560, "E4B"},
                                        {48, 3840, "12B"},
                                        {30, 2816, "26B-A4B"},
                                        {60, 5376, "31B"}};

    std::string variantName(const model::GemmaConfig &config)
    {
        for (const Published &published : kPublished) {
            if (published.layers == config.layers.size() && published.hidden == config.hidden)
                return published.name;
        }
        return std::to_string(config.layers.size()) + " layers of " + std::to_string(config.hidden);
    }

    // The type that holds most of the layers' weights. The embedding is left out: it often has a
    // type of its own and would outweigh the rest in the small variants.
    std::string mainType(const gguf::GgufFile &file)
    {
        std::map<gguf::TensorType, uint64_t> elements;
        for (const gguf::TensorInfo &tensor : file.tensors()) {
            if (tensor.name.starts_with("blk."))
                elements[tensor.type] += tensor.elements();
        }
        const auto most = std::max_element(elements.begin(), elements.end(),
                                           [](auto &a, auto &b) { return a.second < b.second; });
        return most == elements.end() ? std::string() : std::string(gguf::traits(most->first).name);
    }

} // namespace

std::string publishedModel(uint32_t hidden)
{
    for (const Published &published : kPublished) {
        if (published.hidden == hidden)
            return std::string("Gemma 4 ") + published.name;
    }
    return {};
}

ModelInfo describeModel(const gguf::GgufFile &file,
                        const model::GemmaConfig &config,
                        const model::GemmaTensors &tensors)
{
    ModelInfo info;
    const auto name = file.stringValue("general.name");
    info.name = name && !name->empty() ? *name : file.path().stem().string();
    info.variant = variantName(config);
    info.quantization = mainType(file);
    info.parameters = tensors.parameters;
    info.fileBytes = file.fileBytes();
    info.layers = static_cast<uint32_t>(config.layers.size());
    info.hiddenSize = config.hidden;
    info.vocabularySize = config.vocabulary;
    info.contextLength = config.context;
    const auto temperature = file.floatValue("general.sampling.temp");
    if (temperature && *temperature >= 0 && *temperature <= kHottest)
        info.temperature = static_cast<float>(*temperature);
    for (const gguf::TensorInfo &tensor : file.tensors())
        ++info.tensorTypes[std::string(gguf::traits(tensor.type).name)];
    info.weightBytes = tensors.residentBytes;
    info.packingBytes = packingBytes(file, tensors);
    info.tableBytes = tensors.tableBytes;
    const SessionOptions defaults;
    const model::KvSizes sizes{
        .context = config.context, .batch = defaults.batchSize, .rewind = defaults.rewindTokens};
    using compute::KvPrecision;
    info.kvBytesPerToken = model::globalKvBytesPerToken(config, KvPrecision::Half);
    info.kvBytesPerToken8 = model::globalKvBytesPerToken(config, KvPrecision::EightBit);
    info.kvBytesFixed = model::slidingKvBytes(config, sizes);
    info.kvFixedTokens = model::slidingSlots(config, sizes);
    const uint64_t budget = model::checkpointBudget(info.weightBytes);
    info.checkpointBytes = model::checkpointBytes(config, budget);
    info.scratchBytes = model::scratchBytes(config, sizes.batch);
    info.vocabularyBytes = config.vocabulary * kVocabularyBytesPerToken;
    return info;
}

std::string readableBytes(uint64_t bytes)
{
    const auto inUnit = [bytes](uint64_t unit, const char *name) {
        // One decimal, without the locale's comma.
        const uint64_t tenths = (bytes + unit / 20) / (unit / 10);
        return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " " + name;
    };
    constexpr uint64_t kMega = 1000000;
    constexpr uint64_t kGiga = 1000 * kMega;
    return bytes >= kGiga ? inUnit(kGiga, "GB") : inUnit(kMega, "MB");
}

} // namespace engine
