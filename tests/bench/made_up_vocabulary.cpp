// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/made_up_vocabulary.h"

#include "engine/text/tokenizer_data.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

using engine::text::TokenId;

namespace {

constexpr uint64_t kNormal = 1;
constexpr uint64_t kControl = 3;
constexpr uint64_t kByte = 6;
constexpr size_t kLongest = 16; // bytes of a word

bool isWord(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

} // namespace

MadeUpVocabulary::MadeUpVocabulary(const std::filesystem::path &folder)
{
    addBasics();
    std::filesystem::recursive_directory_iterator entries(folder);
    for (const auto &entry : entries) {
        const auto ending = entry.path().extension();
        if (entry.path().filename() == "build")
            entries.disable_recursion_pending();
        if (ending != ".cpp" && ending != ".h" && ending != ".md" && ending != ".py")
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        addWords(std::string(std::istreambuf_iterator<char>(file), {}));
    }
    std::printf("%zu of %zu tokens are of the folder's texts\n", m_tokens.size(), kSize);
    addInvented();
    build();
}

void MadeUpVocabulary::add(const std::string &text, uint64_t type)
{
    if (m_tokens.size() >= kSize || !m_ids.try_emplace(text, m_tokens.size()).second)
        return;
    std::string spelled;
    for (const char c : text)
        spelled +=
            c == ' ' && type == kNormal ? std::string(engine::text::kSpaceMark) : std::string(1, c);
    m_tokens.push_back(spelled);
    m_types.push_back(type);
}

void MadeUpVocabulary::addBasics()
{
    for (const char *name : {"<pad>", "<eos>", "<bos>", "<unk>", "<|turn>", "<turn|>", "<|think|>",
                             "<|channel>", "<channel|>", "<|tool>", "<tool|>", "<|tool_call>",
                             "<tool_call|>", "<|tool_response>", "<tool_response|>", "<|\"|>"})
        add(name, kControl);
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (size_t byte = 0; byte < 256; ++byte)
        add({'<', '0', 'x', kDigits[byte / 16], kDigits[byte % 16], '>'}, kByte);
    for (char c = '!'; c <= '~'; ++c)
        add(std::string(1, c), kNormal);
    for (const char c : {' ', '\n', '\t'}) {
        for (size_t length = 1; length <= 31; ++length)
            add(std::string(length, c), kNormal);
    }
    constexpr std::string_view kMarks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    for (const char a : kMarks) {
        add({' ', a}, kNormal);
        add({a, '\n'}, kNormal);
        for (const char b : kMarks) {
            add({a, b}, kNormal);
            add({' ', a, b}, kNormal);
        }
    }
}

// Each run of letters, its beginnings, and both after a space.
void MadeUpVocabulary::addWords(std::string_view text)
{
    for (size_t begin = 0; begin < text.size(); ++begin) {
        if (!isWord(text[begin]) || (begin > 0 && isWord(text[begin - 1])))
            continue;
        size_t end = begin;
        while (end < text.size() && isWord(text[end]) && end - begin < kLongest)
            ++end;
        for (size_t length = 2; length <= end - begin; ++length) {
            add(std::string(text.substr(begin, length)), kNormal);
            add(" " + std::string(text.substr(begin, length)), kNormal);
        }
    }
}

void MadeUpVocabulary::addInvented()
{
    constexpr std::string_view kFirst = "bcdfghjklmnpqrstvwxyz";
    constexpr std::string_view kSecond = "aeiou";
    std::mt19937 random(1);
    while (m_tokens.size() < kSize) {
        std::string word(random() % 2 == 0 ? " " : "");
        for (size_t syllables = 1 + random() % 4; syllables > 0; --syllables) {
            word += kFirst[random() % kFirst.size()];
            word += kSecond[random() % kSecond.size()];
            if (random() % 3 == 0)
                word += kFirst[random() % kFirst.size()];
        }
        add(word, kNormal);
    }
}

void MadeUpVocabulary::build()
{
    const std::vector<std::string> merges{"a b"};
    auto made = engine::text::Tokenizer::build({.model = "gemma4",
                                                .tokens = m_tokens,
                                                .merges = merges,
                                                .types = m_types,
                                                .bos = 2,
                                                .eos = 1,
                                                .pad = 0,
                                                .unknown = 3});
    if (!made) {
        std::fprintf(stderr, "%s\n", made.error().message.c_str());
        std::exit(1);
    }
    m_tokenizer = std::make_unique<const engine::text::Tokenizer>(*std::move(made));
}

std::vector<TokenId> MadeUpVocabulary::encode(std::string_view text) const
{
    std::vector<TokenId> ids;
    for (size_t at = 0; at < text.size();) {
        // Control tokens begin with it, and no other token may reach into them.
        const size_t border = std::min(text.find('<', at + 1), text.size());
        size_t length = std::min(border - at, kLongest + 16);
        auto found = m_ids.end();
        for (; length > 0 && found == m_ids.end(); --length)
            found = m_ids.find(std::string(text.substr(at, length)));
        if (found == m_ids.end())
            break; // beyond ASCII
        ids.push_back(found->second);
        at += length + 1;
    }
    return ids;
}
