// SPDX-License-Identifier: Apache-2.0
#include "agents/vocabulary.h"

#include "engine/gguf/gguf_file.h"

#include <filesystem>

namespace agents {

base::Result<engine::text::Tokenizer> vocabularyOf(const QString &modelPath)
{
    const auto file =
        engine::gguf::GgufFile::open(std::filesystem::path(modelPath.toStdU16String()));
    if (!file)
        return file.error();
    return engine::text::Tokenizer::load(*file);
}

base::Result<std::vector<TokenPiece>>
tokenizeWith(const QString &modelPath, const std::string &text, engine::text::ControlTokens control)
{
    const auto tokenizer = vocabularyOf(modelPath);
    if (!tokenizer)
        return tokenizer.error();
    std::vector<TokenPiece> pieces;
    for (const auto id : tokenizer->encode(text, control)) {
        // Text that merely spells a control token never gets its id, so a control id is one.
        pieces.push_back({id, std::string(tokenizer->bytes(id)), tokenizer->isControl(id)});
    }
    return pieces;
}

} // namespace agents
