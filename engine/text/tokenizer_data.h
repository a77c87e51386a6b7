// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/bpe.h"
#include "engine/text/literal_matcher.h"
#include "engine/text/tokenizer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

inline constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // "▁": a space in the vocabulary

// What a model file says about its vocabulary, unchecked. Views the file's strings, which need to
// live only while the tokenizer is built.
struct Vocabulary {
    std::string model; // tokenizer.ggml.model
    std::span<const std::string> tokens; // by id, as the file spells them ("▁the", "<0x0A>")
    std::span<const std::string> merges; // "left right", by rank
    std::span<const uint64_t> types; // by id, GGUF's token types
    std::optional<uint64_t> bos, eos, pad, unknown;
};

// A checked vocabulary in the shape that encoding and decoding need.
struct TokenizerData {
    Bpe bpe = Bpe(0, 0);
    LiteralMatcher control; // recognised in what the app writes, never in what others wrote
    LiteralMatcher literals; // words that a file defines to be one token in any text
    SpecialTokens special;
    std::string bytes; // of all tokens, one after the other
    std::vector<uint32_t> offsets; // into `bytes`, [vocabulary + 1]
    std::vector<bool> isControl; // [vocabulary]
    std::vector<bool> isStop; // [vocabulary]

    std::string_view bytesOf(TokenId id) const
    {
        return std::string_view(bytes).substr(offsets[id], offsets[id + 1] - offsets[id]);
    }
};

// InvalidInput or Unsupported, with a sentence that names the part of the file that is wrong.
base::Result<TokenizerData> buildTokenizerData(const Vocabulary &vocabulary);

} // namespace engine::text
