// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// A vocabulary of Gemma 4's size without its file: the control tokens, bytes, runs of spaces and
// line ends, the words of a folder's texts with their beginnings, each also after a space, and for
// the rest invented words. So that what stands in the folder is as rich in tokens as for a real
// one.
class MadeUpVocabulary final
{
public:
    static constexpr size_t kSize = 262'144;

    explicit MadeUpVocabulary(const std::filesystem::path &folder);

    const engine::text::Tokenizer &tokenizer() const { return *m_tokenizer; }
    // The longest token at each place; control tokens count.
    std::vector<engine::text::TokenId> encode(std::string_view text) const;

private:
    void add(const std::string &text, uint64_t type);
    void addBasics();
    void addWords(std::string_view text);
    void addInvented();
    void build();

    std::vector<std::string> m_tokens; // as a file spells them
    std::vector<uint64_t> m_types;
    std::unordered_map<std::string, engine::text::TokenId> m_ids; // by their bytes
    std::unique_ptr<const engine::text::Tokenizer> m_tokenizer;
};
