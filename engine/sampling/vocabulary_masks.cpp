// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/vocabulary_masks.h"

#include <algorithm>
#include <iterator>

namespace engine::sampling {

VocabularyMasks::VocabularyMasks(std::vector<std::string> bytes)
    : m_trie(std::move(bytes))
{
    prepare();
}

// A reply should not wait for them in its midst.
void VocabularyMasks::prepare()
{
    for (const Quoting quoting : {Quoting::Raw, Quoting::Json})
        inside(*textLeaf(quoting, {}), {}, Leaf::kNoLimit);
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
    const std::pair key{Place{leaf.id(), state.value, state.position}, limit};
    const auto known = m_inside.find(key);
    if (known != m_inside.end())
        return known->second;
    Inside made = selected(found(leaf, state), limit);
    m_bytes += 256 + made.few.size() * sizeof(uint32_t) + made.exits.size() * sizeof(Exit)
        + (made.many ? m_trie.vocabulary() / 8 : 0);
    return m_inside.emplace(key, std::move(made)).first->second;
}

void VocabularyMasks::trim()
{
    constexpr size_t kMostBytes = 64 << 20;
    if (m_bytes < kMostBytes)
        return;
    m_inside.clear();
    m_found.clear();
    m_bytes = 0;
    prepare();
}

const VocabularyMasks::Found &VocabularyMasks::found(const Leaf &leaf, LeafState state)
{
    const auto [place, isNew] = m_found.try_emplace({leaf.id(), state.value, state.position});
    Found &found = place->second;
    if (!isNew)
        return found;
    state.characters = 0;
    std::vector<LeafState> states(m_trie.longest() + 1, state); // by depth
    size_t depth = 0;
    m_trie.walk(
        TokenTrie::kRoot,
        [&](size_t at, uint8_t byte) {
            depth = at;
            states[at] = states[at - 1];
            return leaf.advance(states[at], byte);
        },
        [&](uint32_t node) {
            const uint32_t begun = states[depth].characters;
            if (leaf.endsByBytes() && leaf.isComplete(states[depth])) {
                found.exits.push_back({node, begun});
                return;
            }
            const auto ended = m_trie.tokens(node);
            found.tokens.insert(found.tokens.end(), ended.begin(), ended.end());
            found.characters.resize(found.tokens.size(), static_cast<uint16_t>(begun));
        });
    m_bytes += 256 + found.tokens.size() * (sizeof(uint32_t) + sizeof(uint16_t))
        + found.exits.size() * sizeof(Exit);
    return found;
}

VocabularyMasks::Inside VocabularyMasks::selected(const Found &found, uint32_t characters) const
{
    Inside inside{.few = {}, .many = {}, .exits = {}};
    std::ranges::copy_if(found.exits, std::back_inserter(inside.exits),
                         [&](const Exit &exit) { return exit.characters <= characters; });
    for (size_t i = 0; i < found.tokens.size(); ++i) {
        if (found.characters[i] <= characters)
            inside.few.push_back(found.tokens[i]);
    }
    if (inside.few.size() < m_trie.vocabulary() / 128)
        return inside;
    inside.many.emplace(m_trie.vocabulary());
    for (const uint32_t token : inside.few)
        inside.many->add(token);
    inside.few = {};
    return inside;
}

} // namespace engine::sampling
