// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/bpe.h"
#include "engine/text/token_index.h"
#include "engine/text/vocabulary_checks.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

// Turns a file's list of merges ("left right", half a million of them) into those of a Bpe. Only
// plain text merges, so that no spelling can ever give a control or byte token. Lives for one call.
class MergeLoader final
{
public:
    MergeLoader(const TokenIndex &index, std::span<const TokenKind> kinds, Bpe &bpe)
        : m_index(index)
        , m_kinds(kinds)
        , m_bpe(bpe)
    {
    }

    // Merges of tokens that the vocabulary lacks can never happen: they are left out, and logged.
    base::Result<void> load(std::span<const std::string> merges);

private:
    struct Pair {
        std::string_view left;
        std::string_view right;
        TokenIndex::Hash leftHash;
        TokenIndex::Hash rightHash;
    };

    base::Result<void> split(std::span<const std::string> merges);
    bool add(const Pair &pair);
    TokenId joinedId(std::string_view left, std::string_view right);

    const TokenIndex &m_index;
    std::span<const TokenKind> m_kinds; // by id
    Bpe &m_bpe;
    std::vector<Pair> m_pairs; // of the batch at work
    std::string m_joined; // what joinedId() looked up last, and found
    TokenId m_joinedId = TokenIndex::kMissing;
};

} // namespace engine::text
