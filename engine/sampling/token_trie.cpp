// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/token_trie.h"

#include <algorithm>

namespace engine::sampling {

TokenTrie::TokenTrie(std::vector<std::string> bytes)
    : m_bytes(std::move(bytes))
{
    constexpr size_t kLongest = 4096; // what no vocabulary has; keeps Node small
    for (uint32_t id = 0; id < m_bytes.size(); ++id) {
        if (!m_bytes[id].empty() && m_bytes[id].size() <= kLongest)
            m_tokens.push_back(id);
    }
    std::ranges::stable_sort(m_tokens,
                             [this](uint32_t a, uint32_t b) { return m_bytes[a] < m_bytes[b]; });
    m_nodes.emplace_back();
    std::vector<uint32_t> path{kRoot}; // the nodes above and at the last token
    std::string_view last;
    for (uint32_t rank = 0; rank < m_tokens.size(); ++rank) {
        const std::string_view text = m_bytes[m_tokens[rank]];
        m_longest = std::max(m_longest, text.size());
        const auto common =
            static_cast<size_t>(std::ranges::mismatch(last, text).in1 - last.begin());
        for (; path.size() > common + 1; path.pop_back())
            m_nodes[path.back()].end = static_cast<uint32_t>(m_nodes.size());
        for (size_t depth = common; depth < text.size(); ++depth) {
            path.push_back(static_cast<uint32_t>(m_nodes.size()));
            m_nodes.push_back({.end = 0,
                               .firstToken = rank,
                               .depth = static_cast<uint16_t>(depth + 1),
                               .byte = static_cast<uint8_t>(text[depth])});
        }
        last = text;
    }
    for (const uint32_t index : path)
        m_nodes[index].end = static_cast<uint32_t>(m_nodes.size());
    m_nodes.push_back(
        {.end = 0, .firstToken = static_cast<uint32_t>(m_tokens.size()), .depth = 0, .byte = 0});
}

} // namespace engine::sampling
