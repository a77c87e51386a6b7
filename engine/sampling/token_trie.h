// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::sampling {

// A vocabulary's tokens by their bytes, as a tree in depth-first order: one walk finds all tokens
// that an automaton accepts and skips whatever begins wrong. Immutable; any thread.
class TokenTrie final
{
public:
    // `bytes` by id; empty ones (control tokens) are left out.
    explicit TokenTrie(std::vector<std::string> bytes);

    struct Node {
        uint32_t end = 0; // the first node after this one's subtree
        uint32_t firstToken = 0; // its tokens are those before the next node's
        uint16_t depth = 0;
        uint8_t byte = 0;
    };
    static constexpr uint32_t kRoot = 0;

    size_t vocabulary() const { return m_bytes.size(); }
    size_t longest() const { return m_longest; } // bytes of a token
    std::string_view bytes(uint32_t id) const { return m_bytes[id]; }
    const Node &node(uint32_t index) const { return m_nodes[index]; }
    std::span<const uint32_t> tokens(uint32_t index) const
    {
        const uint32_t first = m_nodes[index].firstToken;
        return std::span(m_tokens).subspan(first, m_nodes[index + 1].firstToken - first);
    }

    // Below `from`: calls enter(depth below it, from 1; byte), and where that is true
    // found(node) and goes on below it.
    template<typename Enter, typename Found>
    void walk(uint32_t from, Enter enter, Found found) const
    {
        const uint32_t end = m_nodes[from].end;
        const uint32_t base = m_nodes[from].depth;
        for (uint32_t index = from + 1; index < end;) {
            const Node &node = m_nodes[index];
            if (enter(node.depth - base, node.byte)) {
                found(index);
                ++index;
            } else {
                index = node.end;
            }
        }
    }

private:
    std::vector<std::string> m_bytes;
    std::vector<uint32_t> m_tokens; // sorted by bytes
    std::vector<Node> m_nodes; // and one behind the last
    size_t m_longest = 0;
};

} // namespace engine::sampling
