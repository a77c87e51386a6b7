// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/substring_automaton.h"

namespace engine::sampling {

// Blumer et al., "The smallest automaton recognizing the subwords of a text" (1985), built from
// left to right.
base::Result<std::unique_ptr<SubstringAutomaton>> SubstringAutomaton::make(std::string_view text)
{
    if (text.empty() || text.size() > kMostBytes)
        return base::Error{base::ErrorCode::InvalidInput,
                           "The text is empty or too long to be quoted from."};
    std::unique_ptr<SubstringAutomaton> made(new SubstringAutomaton);
    made->m_states.emplace_back();
    made->m_states.reserve(text.size() * 3 / 2);
    made->m_edges.reserve(text.size() * 2);
    uint32_t last = 0;
    for (const char c : text)
        last = made->extend(last, static_cast<uint8_t>(c));
    for (uint32_t edge = made->m_states[0].edges; edge != kNone; edge = made->m_edges[edge].next)
        made->m_fromStart[made->m_edges[edge].byte] = made->m_edges[edge].target;
    return made;
}

uint32_t SubstringAutomaton::extend(uint32_t last, uint8_t byte)
{
    const auto added = static_cast<uint32_t>(m_states.size());
    m_states.push_back({.length = m_states[last].length + 1, .link = 0, .edges = kNone});
    uint32_t state = last;
    while (state != kNone && !find(state, byte)) {
        addEdge(state, byte, added);
        state = m_states[state].link;
    }
    if (state == kNone)
        return added;
    const uint32_t next = find(state, byte)->target;
    if (m_states[next].length == m_states[state].length + 1) {
        m_states[added].link = next;
        return added;
    }
    const uint32_t split = splitOff(next, m_states[state].length + 1);
    for (; state != kNone; state = m_states[state].link) {
        Edge *edge = find(state, byte);
        if (!edge || edge->target != next)
            break;
        edge->target = split;
    }
    m_states[next].link = split;
    m_states[added].link = split;
    return added;
}

// A copy of `state` for its texts up to `length`.
uint32_t SubstringAutomaton::splitOff(uint32_t state, uint32_t length)
{
    const auto split = static_cast<uint32_t>(m_states.size());
    m_states.push_back({.length = length, .link = m_states[state].link, .edges = kNone});
    for (uint32_t edge = m_states[state].edges; edge != kNone; edge = m_edges[edge].next)
        addEdge(split, m_edges[edge].byte, m_edges[edge].target);
    return split;
}

SubstringAutomaton::Edge *SubstringAutomaton::find(uint32_t state, uint8_t byte)
{
    for (uint32_t edge = m_states[state].edges; edge != kNone; edge = m_edges[edge].next) {
        if (m_edges[edge].byte == byte)
            return &m_edges[edge];
    }
    return nullptr;
}

void SubstringAutomaton::addEdge(uint32_t state, uint8_t byte, uint32_t target)
{
    m_edges.push_back({.target = target, .next = m_states[state].edges, .byte = byte});
    m_states[state].edges = static_cast<uint32_t>(m_edges.size() - 1);
}

bool SubstringAutomaton::step(uint32_t &state, uint8_t byte) const
{
    if (state == 0) {
        state = m_fromStart[byte];
        return state != 0;
    }
    for (uint32_t edge = m_states[state].edges; edge != kNone; edge = m_edges[edge].next) {
        if (m_edges[edge].byte == byte) {
            state = m_edges[edge].target;
            return true;
        }
    }
    return false;
}

} // namespace engine::sampling
