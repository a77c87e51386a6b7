// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/gguf_file.h"
#include "engine/text/tokenizer.h"
#include "engine/text/tokenizer_data.h"

#include <new>

namespace engine::text {

namespace {

    struct FileVocabulary {
        Vocabulary vocabulary;
        std::vector<uint64_t> types; // what vocabulary.types views
    };

    base::Result<std::optional<uint64_t>> optionalId(const gguf::GgufFile &file,
                                                     std::string_view key)
    {
        if (!file.has(key))
            return std::optional<uint64_t>{};
        const auto id = file.uintValue(key);
        if (!id)
            return id.error();
        return std::optional<uint64_t>(*id);
    }

    base::Result<FileVocabulary> read(const gguf::GgufFile &file)
    {
        FileVocabulary read;
        auto model = file.stringValue("tokenizer.ggml.model");
        if (!model)
            return model.error();
        read.vocabulary.model = *std::move(model);
        const auto tokens = file.stringArray("tokenizer.ggml.tokens");
        if (!tokens)
            return tokens.error();
        const auto merges = file.stringArray("tokenizer.ggml.merges");
        if (!merges)
            return merges.error();
        auto types = file.uintArray("tokenizer.ggml.token_type");
        if (!types)
            return types.error();
        read.vocabulary.tokens = **tokens;
        read.vocabulary.merges = **merges;
        read.types = *std::move(types);
        const std::pair<std::string_view, std::optional<uint64_t> *> ids[] = {
            {"tokenizer.ggml.bos_token_id", &read.vocabulary.bos},
            {"tokenizer.ggml.eos_token_id", &read.vocabulary.eos},
            {"tokenizer.ggml.padding_token_id", &read.vocabulary.pad},
            {"tokenizer.ggml.unknown_token_id", &read.vocabulary.unknown}};
        for (const auto &[key, member] : ids) {
            const auto id = optionalId(file, key);
            if (!id)
                return id.error();
            *member = *id;
        }
        return read;
    }

} // namespace

base::Result<Tokenizer> Tokenizer::load(const gguf::GgufFile &file)
{
    try {
        auto fileVocabulary = read(file);
        if (!fileVocabulary)
            return fileVocabulary.error();
        fileVocabulary->vocabulary.types = fileVocabulary->types;
        return build(fileVocabulary->vocabulary);
    } catch (const std::bad_alloc &) {
        return base::Error{.code = base::ErrorCode::OutOfMemory,
                           .message = "There is not enough memory for the model's vocabulary. "
                                      "Close other programs and try again."};
    }
}

} // namespace engine::text
