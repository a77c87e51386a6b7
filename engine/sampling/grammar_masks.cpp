// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/grammar_masks.h"

#include <algorithm>
#include <set>

namespace engine::sampling {

namespace {

    void addOnce(Threads &threads, const Thread &thread)
    {
        if (std::ranges::find(threads, thread) == threads.end())
            threads.push_back(thread);
    }

    void addAll(Threads &threads, const Threads &more)
    {
        for (const Thread &thread : more)
            addOnce(threads, thread);
    }

} // namespace

GrammarMasks::GrammarMasks(std::shared_ptr<const Grammar> grammar,
                           std::shared_ptr<VocabularyMasks> vocabulary)
    : m_grammar(std::move(grammar))
    , m_vocabulary(std::move(vocabulary))
{
}

const Leaf &GrammarMasks::leafOf(const Thread &thread, const LateLeaves &late) const
{
    const Grammar::LeafEdge &edge = m_grammar->leafEdge(thread.leafEdge);
    if (edge.late >= 0) {
        const auto index = static_cast<size_t>(edge.late);
        if (index < late.size() && late[index])
            return *late[index];
    }
    return *edge.leaf;
}

const Threads &GrammarMasks::places(uint32_t start)
{
    const auto known = m_places.find(start);
    if (known != m_places.end())
        return known->second;
    Threads &threads = m_places[start];
    std::set<uint32_t> seen{start};
    std::vector<uint32_t> open{start};
    const auto reach = [&](uint32_t state) {
        if (seen.insert(state).second)
            open.push_back(state);
    };
    while (!open.empty()) {
        const uint32_t index = open.back();
        open.pop_back();
        const Grammar::State &state = m_grammar->state(index);
        if (!state.bytes.empty() || !state.tokens.empty() || index == m_grammar->end())
            threads.push_back({.state = index, .leafEdge = Thread::kNone, .leaf = {}});
        for (const uint32_t edge : state.leaves) {
            threads.push_back({.state = Thread::kNone, .leafEdge = edge, .leaf = {}});
            // A late one's own leaf is not known here: whoever begins it asks that leaf.
            const Grammar::LeafEdge &leafEdge = m_grammar->leafEdge(edge);
            if (leafEdge.late < 0 && leafEdge.leaf->accepts({}))
                reach(leafEdge.target);
        }
        for (const uint32_t next : state.free)
            reach(next);
    }
    return threads;
}

void GrammarMasks::step(const Threads &threads, uint8_t byte, const LateLeaves &late, Threads &next)
{
    next.clear();
    for (const Thread &thread : threads)
        follow(thread, byte, late, next);
}

void GrammarMasks::follow(const Thread &thread, uint8_t byte, const LateLeaves &late, Threads &next)
{
    if (thread.leafEdge == Thread::kNone) {
        for (const auto &edge : m_grammar->state(thread.state).bytes) {
            if (edge.byte == byte)
                addAll(next, places(edge.target));
        }
        return;
    }
    const Leaf &leaf = leafOf(thread, late);
    Thread after = thread;
    if (!leaf.step(after.leaf, byte))
        return;
    addOnce(next, after);
    if (leaf.accepts(after.leaf))
        addAll(next, places(m_grammar->leafEdge(thread.leafEdge).target));
}

void GrammarMasks::addTokensBelow(uint32_t node,
                                  const Threads &from,
                                  const LateLeaves &late,
                                  std::vector<uint32_t> &tokens)
{
    const TokenTrie &trie = m_vocabulary->trie();
    std::vector<Threads> threads(1, from); // by depth
    trie.walk(
        node,
        [&](size_t depth, uint8_t byte) {
            if (threads.size() <= depth)
                threads.resize(depth + 1);
            step(threads[depth - 1], byte, late, threads[depth]);
            return !threads[depth].empty();
        },
        [&](uint32_t found) {
            const auto ended = trie.tokens(found);
            tokens.insert(tokens.end(), ended.begin(), ended.end());
        });
}

const std::vector<uint32_t> &GrammarMasks::afterState(uint32_t state, const LateLeaves &late)
{
    const auto [found, isNew] = m_afterState.try_emplace(state);
    if (isNew) {
        const Threads from{{.state = state, .leafEdge = Thread::kNone, .leaf = {}}};
        addTokensBelow(TokenTrie::kRoot, from, late, found->second);
        for (const auto &edge : m_grammar->state(state).tokens)
            found->second.push_back(edge.token);
        m_held += found->second.size() + 32;
    }
    return found->second;
}

// The tokens that end the leaf and go on behind it.
const std::vector<uint32_t> &GrammarMasks::afterLeaf(const Thread &thread, const LateLeaves &late)
{
    const Leaf &leaf = leafOf(thread, late);
    const auto longest = static_cast<uint32_t>(m_vocabulary->trie().longest());
    const uint32_t begun = thread.leaf.characters;
    const Leaf::Limits &limits = leaf.limits();
    const uint32_t most = std::min(limits.most - std::min(begun, limits.most), longest);
    const uint32_t fewest = std::min(limits.fewest - std::min(begun, limits.fewest), longest + 1);
    const auto [found, isNew] = m_afterLeaf.try_emplace(
        {thread.leafEdge, leaf.id(), thread.leaf.value, thread.leaf.position, most, fewest});
    if (!isNew)
        return found->second;
    const Threads from = places(m_grammar->leafEdge(thread.leafEdge).target);
    for (const auto &exit : m_vocabulary->inside(leaf, thread.leaf, most).exits) {
        if (exit.characters < fewest)
            continue;
        const auto ended = m_vocabulary->trie().tokens(exit.node);
        found->second.insert(found->second.end(), ended.begin(), ended.end());
        addTokensBelow(exit.node, from, late, found->second);
    }
    m_held += found->second.size() + 32;
    return found->second;
}

void GrammarMasks::addAllowed(const Thread &thread, const LateLeaves &late, TokenSet &set)
{
    if (thread.leafEdge == Thread::kNone) {
        for (const uint32_t token : afterState(thread.state, late))
            set.add(token);
        return;
    }
    const Leaf &leaf = leafOf(thread, late);
    const uint32_t begun = std::min(thread.leaf.characters, leaf.limits().most);
    m_vocabulary->inside(leaf, thread.leaf, leaf.limits().most - begun).addTo(set);
    if (leaf.endsByBytes()) {
        for (const uint32_t token : afterLeaf(thread, late))
            set.add(token);
    }
}

void GrammarMasks::trim()
{
    constexpr size_t kMost = 8 << 20;
    m_vocabulary->trim();
    if (m_held < kMost)
        return;
    m_afterState.clear();
    m_afterLeaf.clear();
    m_held = 0;
}

} // namespace engine::sampling
