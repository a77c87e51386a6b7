// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/vocabulary_masks.h"

#include <algorithm>

namespace engine::sampling {

VocabularyMasks::VocabularyMasks(std::vector<std::string> bytes)
    : m_trie(std::move(bytes))
{
}

void VocabularyMasks::Inside::addTo(TokenSet &set) const
{
    if (many)
        set.add(*many);
    for (const uint32_t token : few)
        set.add(token);
}

const VocabularyMasks::Inside &
VocabularyMasks::inside(const Leaf &leaf, const LeafState &state, uint32_t characters)
{
    // A limit that no token can reach is none.
    const uint32_t limit = characters >= m_trie.longest() ? Leaf::kNoLimit : characters;
    const Key key{leaf.id(), state.value, state.position, limit};
    const auto known = m_inside.find(key);
    if (known != m_inside.end())
        return known->second;
    Inside &made = m_inside[key];
    made = compute(leaf, state, limit);
    m_bytes += 256 + made.few.size() * sizeof(uint32_t) + made.exits.size() * sizeof(Exit)
        + (made.many ? m_trie.vocabulary() / 8 : 0);
    return made;
}

void VocabularyMasks::trim()
{
    constexpr size_t kMostBytes = 64 << 20;
    if (m_bytes < kMostBytes)
        return;
    m_inside.clear();
    m_bytes = 0;
}

VocabularyMasks::Inside
VocabularyMasks::compute(const Leaf &leaf, LeafState state, uint32_t characters) const
{
    state.characters = 0;
    std::vector<LeafState> states(m_trie.longest() + 1, state); // by depth
    std::vector<uint32_t> tokens;
    std::vector<Exit> exits;
    size_t depth = 0;
    m_trie.walk(
        TokenTrie::kRoot,
        [&](size_t at, uint8_t byte) {
            depth = at;
            states[at] = states[at - 1];
            return leaf.advance(states[at], byte) && states[at].characters <= characters;
        },
        [&](uint32_t node) {
            if (leaf.endsByBytes() && leaf.isComplete(states[depth])) {
                exits.push_back({node, states[depth].characters});
                return;
            }
            const auto ended = m_trie.tokens(node);
            tokens.insert(tokens.end(), ended.begin(), ended.end());
        });
    return selected(tokens, std::move(exits));
}

VocabularyMasks::Inside VocabularyMasks::selected(const std::vector<uint32_t> &tokens,
                                                  std::vector<Exit> exits) const
{
    Inside inside{.few = {}, .many = {}, .exits = std::move(exits)};
    if (tokens.size() < m_trie.vocabulary() / 128) {
        inside.few = tokens;
        return inside;
    }
    inside.many.emplace(m_trie.vocabulary());
    for (const uint32_t token : tokens)
        inside.many->add(token);
    return inside;
}

} // namespace engine::sampling
