// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"
#include "engine/text/tokenizer.h"
#include "engine/text/tokenizer_data.h"

#include <memory>
#include <random>
#include <string>
#include <vector>

#include <QtTest>

namespace tests {

// The tokenizer that tests/golden/tokens.json was made with. Null, after a message, when it fails.
inline std::unique_ptr<engine::text::Tokenizer> goldenTokenizer()
{
    const auto file =
        engine::gguf::GgufFile::open(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");
    if (!file) {
        qWarning("%s", file.error().message.c_str());
        return {};
    }
    auto tokenizer = engine::text::Tokenizer::load(*file);
    if (!tokenizer) {
        qWarning("%s", tokenizer.error().message.c_str());
        return {};
    }
    return std::make_unique<engine::text::Tokenizer>(*std::move(tokenizer));
}

// A vocabulary that a test can damage: the byte tokens, a few control tokens, "▁", letters, merges.
struct SmallVocabulary {
    static constexpr uint64_t kNormal = 1, kControl = 3, kUserDefined = 4, kByte = 6;

    std::string model = "gemma4";
    std::vector<std::string> tokens;
    std::vector<std::string> merges = {"a b", "b c", "ab c", "\n \n", "\n\n \n\n", "▁ a"};
    std::vector<uint64_t> types;
    std::optional<uint64_t> eos;

    SmallVocabulary()
    {
        for (const char *control : {"<pad>", "<eos>", "<bos>", "<|turn>", "<turn|>"})
            add(control, kControl);
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        for (size_t byte = 0; byte < 256; ++byte)
            add({'<', '0', 'x', kDigits[byte / 16], kDigits[byte % 16], '>'}, kByte);
        for (const char *text :
             {"▁", "a", "b", "c", "\n", "ab", "bc", "abc", "\n\n", "\n\n\n\n", "▁a", "<", "é"})
            add(text, kNormal);
    }

    void add(std::string text, uint64_t type)
    {
        tokens.push_back(std::move(text));
        types.push_back(type);
    }

    engine::text::Vocabulary view() const
    {
        return {.model = model,
                .tokens = tokens,
                .merges = merges,
                .types = types,
                .bos = {},
                .eos = eos,
                .pad = {},
                .unknown = {}};
    }
};

// Strings that are hard on tokenizers: control look-alikes, broken UTF-8, runs, scripts.
class RandomText final
{
public:
    explicit RandomText(uint32_t seed)
        : m_random(seed)
    {
    }

    size_t below(size_t bound) { return m_random() % bound; }

    std::string next(size_t mostPieces = 24)
    {
        static const std::vector<std::string> kPieces = {"the",
                                                         " license",
                                                         "def ",
                                                         "\n",
                                                         "\n\n",
                                                         "\n\n\n\n\n\n\n\n\n",
                                                         " ",
                                                         "    ",
                                                         "\t",
                                                         "\r\n",
                                                         "naïve",
                                                         "你好",
                                                         "мир",
                                                         "😀",
                                                         "👩‍👩‍👧",
                                                         "<|turn>",
                                                         "<turn|>",
                                                         "<|tool_call>",
                                                         "<|\"|>",
                                                         "<0x41>",
                                                         "<eos>",
                                                         "<|tur",
                                                         "n>",
                                                         "<",
                                                         "|>",
                                                         "<bos",
                                                         "\xFF",
                                                         "\xC3",
                                                         "\xE2\x96",
                                                         "\xF0\x9F\x98",
                                                         "\xED\xA0\x80",
                                                         "\xC0\x80",
                                                         "\x80",
                                                         "e\u0301",
                                                         "0123",
                                                         "{}[]:,",
                                                         "'s"};
        std::string text;
        for (size_t count = below(mostPieces); count > 0; --count) {
            if (below(8) == 0)
                text += std::string(1 + below(3), static_cast<char>(below(256)));
            else
                text += kPieces[below(kPieces.size())];
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

} // namespace tests
