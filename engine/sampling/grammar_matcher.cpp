// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/grammar_matcher.h"

#include <algorithm>
#include <utility>

namespace engine::sampling {

GrammarMatcher::GrammarMatcher(std::shared_ptr<GrammarMasks> masks, LateRule rule)
    : m_masks(std::move(masks))
    , m_rule(std::move(rule))
    , m_threads(m_masks->places(Grammar::kStart))
    , m_late(m_masks->grammar().lateTexts().size())
{
}

void GrammarMatcher::addAllowed(TokenSet &set)
{
    m_masks->trim();
    for (const Thread &thread : m_threads)
        m_masks->addAllowed(thread, m_late, set);
}

bool GrammarMatcher::accept(uint32_t token)
{
    const TokenTrie &trie = m_masks->vocabulary().trie();
    if (token >= trie.vocabulary())
        return false;
    const std::string_view bytes = trie.bytes(token);
    if (bytes.empty())
        return acceptControl(token);
    Threads now = m_threads;
    Threads next;
    for (const char byte : bytes) {
        m_masks->step(now, static_cast<uint8_t>(byte), m_late, next);
        std::swap(now, next);
    }
    if (now.empty())
        return false;
    m_threads = std::move(now);
    m_text += bytes;
    return true;
}

bool GrammarMatcher::acceptControl(uint32_t token)
{
    const Grammar &grammar = m_masks->grammar();
    std::vector<uint32_t> targets;
    for (const Thread &thread : m_threads) {
        if (thread.leafEdge != Thread::kNone)
            continue;
        for (const auto &edge : grammar.state(thread.state).tokens) {
            if (edge.token == token)
                targets.push_back(edge.target);
        }
    }
    if (targets.empty())
        return false;
    remember();
    Threads next;
    for (const uint32_t target : targets) {
        const Threads places = m_masks->places(target);
        for (const Thread &thread : places)
            begin(thread, next);
    }
    m_threads = std::move(next);
    return true;
}

// A late text that ends here is known to those after it.
void GrammarMatcher::remember()
{
    const Grammar &grammar = m_masks->grammar();
    for (const Thread &thread : m_threads) {
        if (thread.leafEdge == Thread::kNone)
            continue;
        if (const int32_t late = grammar.leafEdge(thread.leafEdge).late; late >= 0)
            m_earlier[grammar.lateTexts()[static_cast<size_t>(late)].argument] = m_text;
    }
    m_text.clear();
}

void GrammarMatcher::begin(const Thread &thread, Threads &next)
{
    if (std::ranges::find(next, thread) == next.end())
        next.push_back(thread);
    if (thread.leafEdge == Thread::kNone)
        return;
    const Grammar::LeafEdge &edge = m_masks->grammar().leafEdge(thread.leafEdge);
    if (edge.late < 0)
        return;
    const auto index = static_cast<size_t>(edge.late);
    if (m_rule)
        m_late[index] = m_rule(m_masks->grammar().lateTexts()[index], m_earlier);
    if (m_masks->leafOf(thread, m_late).accepts({})) {
        for (const Thread &after : m_masks->places(edge.target)) {
            if (std::ranges::find(next, after) == next.end())
                next.push_back(after);
        }
    }
}

bool GrammarMatcher::isAtEnd() const
{
    const uint32_t end = m_masks->grammar().end();
    return std::ranges::any_of(m_threads,
                               [end](const Thread &thread) { return thread.state == end; });
}

} // namespace engine::sampling
