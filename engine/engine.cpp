// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"

#include "engine/machine_memory.h"
#include "engine/model_data.h"
#include "engine/model_description.h"
#include "engine/model_file.h"
#include "engine/model_fingerprint.h"

#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    Error outOfMemory(const std::filesystem::path &path, uint64_t needed)
    {
        std::string message = "There is not enough memory for “" + path.filename().string() + "”.";
        if (needed > 0) {
            message += " It needs " + readableBytes(needed) + "; this computer has "
                + readableBytes(physicalMemory()) + " in all.";
        }
        message += " Close other programs or choose a smaller model or a smaller quantisation.";
        return {ErrorCode::OutOfMemory, message};
    }

    Result<text::Tokenizer> loadTokenizer(const ModelFile &opened)
    {
        auto tokenizer = text::Tokenizer::load(opened.file);
        if (tokenizer && tokenizer->size() != opened.config.vocabulary) {
            return Error{ErrorCode::InvalidInput,
                         "“" + opened.file.path().filename().string() + "” has "
                             + std::to_string(tokenizer->size()) + " tokens but embeddings for "
                             + std::to_string(opened.config.vocabulary)
                             + ". The file is damaged; download it again."};
        }
        return tokenizer;
    }

} // namespace

Result<BackendKind> parseBackend(std::string_view name)
{
    if (name == "auto")
        return BackendKind::Auto;
    if (name == "reference")
        return BackendKind::Reference;
    if (name == "cpu")
        return BackendKind::Cpu;
    if (name == "vulkan")
        return BackendKind::Vulkan;
    return Error{ErrorCode::InvalidInput,
                 "There is no backend called “" + std::string(name)
                     + "”. Use auto, vulkan, cpu or reference."};
}

Model::Model(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Model::~Model() = default;

Result<ModelInfo> Model::inspect(const std::filesystem::path &path)
{
    try {
        const auto opened = openModelFile(path);
        if (!opened)
            return opened.error();
        return describeModel(opened->file, opened->config, opened->tensors);
    } catch (const std::bad_alloc &) {
        return outOfMemory(path, 0);
    }
}

Result<std::shared_ptr<Model>> Model::open(const std::filesystem::path &path,
                                           const OpenOptions &options)
{
    uint64_t needed = 0;
    try {
        auto opened = openModelFile(path);
        if (!opened)
            return opened.error();
        const ModelInfo info = describeModel(opened->file, opened->config, opened->tensors);
        needed = info.memoryNeed(0);
        auto tokenizer = loadTokenizer(*opened);
        if (!tokenizer)
            return tokenizer.error();
        auto data = std::make_unique<Data>(std::move(opened->file), std::move(*tokenizer));
        data->info = info;
        data->config = std::move(opened->config);
        auto placed = placeModel(data->file, data->config, options);
        if (!placed) {
            return placed.error().code == ErrorCode::OutOfMemory
                    && options.backend != BackendKind::Vulkan
                ? outOfMemory(path, needed)
                : placed.error();
        }
        if (!data->file.intact()) {
            return Error{ErrorCode::Io,
                         "“" + path.filename().string()
                             + "” changed while it was being read. Load it again once nothing "
                               "writes to it any more."};
        }
        data->fingerprint = modelFingerprint(data->file);
        data->placement = std::move(*placed);
        data->options = options;
        data->options.cancel = nullptr;
        data->options.progress = {};
        return std::shared_ptr<Model>(new Model(std::move(data)));
    } catch (const std::bad_alloc &) {
        return outOfMemory(path, needed);
    }
}

const ModelInfo &Model::info() const
{
    return m_data->info;
}

const text::Tokenizer &Model::tokenizer() const
{
    return *m_data->tokenizer;
}

std::shared_ptr<const text::Tokenizer> Model::sharedTokenizer() const
{
    return m_data->tokenizer;
}

std::string Model::backendName() const
{
    return m_data->backend().name();
}

std::string Model::note() const
{
    return m_data->placement->note;
}

bool Model::hasDrafter() const
{
    return m_data->placement->drafter != nullptr;
}

uint64_t Model::fingerprint() const
{
    return m_data->fingerprint;
}

uint32_t Model::threads() const
{
    return m_data->backend().threads();
}

} // namespace engine
