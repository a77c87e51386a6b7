// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/grammar.h"

namespace engine::sampling {

uint32_t Grammar::addState()
{
    m_states.emplace_back();
    return static_cast<uint32_t>(m_states.size() - 1);
}

uint32_t Grammar::addBytes(uint32_t from, std::string_view bytes)
{
    for (const char byte : bytes) {
        if (isFull())
            break;
        const uint32_t next = addState();
        m_states[from].bytes.push_back({static_cast<uint8_t>(byte), next});
        from = next;
    }
    return from;
}

uint32_t Grammar::addToken(uint32_t from, uint32_t token)
{
    const uint32_t next = addState();
    m_states[from].tokens.push_back({token, next});
    return next;
}

uint32_t Grammar::addLeaf(uint32_t from, std::shared_ptr<const Leaf> leaf)
{
    const uint32_t next = addState();
    m_states[from].leaves.push_back(static_cast<uint32_t>(m_leafEdges.size()));
    m_leafEdges.push_back({.leaf = std::move(leaf), .target = next});
    return next;
}

uint32_t Grammar::addLate(uint32_t from, LateText text, std::shared_ptr<const Leaf> otherwise)
{
    const uint32_t next = addLeaf(from, std::move(otherwise));
    m_leafEdges.back().late = static_cast<int32_t>(m_lateTexts.size());
    m_lateTexts.push_back(std::move(text));
    return next;
}

} // namespace engine::sampling
