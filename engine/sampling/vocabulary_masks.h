// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/leaf.h"
#include "engine/sampling/token_set.h"
#include "engine/sampling/token_trie.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace engine::sampling {

// A vocabulary, and which of its tokens stay inside a leaf: found by one walk over the trie per
// leaf and state, then remembered for all grammars. One per model; single thread.
class VocabularyMasks final
{
public:
    // `bytes` by id, empty for control tokens.
    explicit VocabularyMasks(std::vector<std::string> bytes);

    // A place in the trie where the leaf is complete; its tokens, and what follows, are the
    // grammar's business.
    struct Exit {
        uint32_t node = 0;
        uint32_t characters = 0; // begun on the way
    };
    struct Inside {
        std::vector<uint32_t> few; // one of these two holds the tokens
        std::optional<TokenSet> many;
        std::vector<Exit> exits;

        void addTo(TokenSet &set) const;
    };

    const TokenTrie &trie() const { return m_trie; }
    // At most `characters` may begin. Stays valid until trim().
    const Inside &inside(const Leaf &leaf, const LeafState &state, uint32_t characters);
    void trim(); // forgets everything once it is a lot

private:
    using Key = std::tuple<uint64_t, uint64_t, uint32_t, uint32_t>; // leaf, value, position, limit

    Inside compute(const Leaf &leaf, LeafState state, uint32_t characters) const;
    Inside selected(const std::vector<uint32_t> &tokens, std::vector<Exit> exits) const;

    TokenTrie m_trie;
    std::map<Key, Inside> m_inside;
    size_t m_bytes = 0; // held by m_inside, about
};

} // namespace engine::sampling
