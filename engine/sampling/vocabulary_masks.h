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
// leaf and state, then remembered for all grammars; limits choose from what the walk found. The
// walks of plain strings, which meet most tokens, are done at once. One per model; single thread.
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
    using Place = std::tuple<uint64_t, uint64_t, uint32_t>; // leaf, value, position
    struct Found { // by a walk, without a limit
        std::vector<uint32_t> tokens;
        std::vector<uint16_t> characters; // begun by each
        std::vector<Exit> exits;
    };

    void prepare();
    const Found &found(const Leaf &leaf, LeafState state);
    Inside selected(const Found &found, uint32_t characters) const;

    TokenTrie m_trie;
    std::map<Place, Found> m_found;
    std::map<std::pair<Place, uint32_t>, Inside> m_inside; // with the limit
    size_t m_bytes = 0; // held by the two, about
};

} // namespace engine::sampling
