// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/leaf.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace engine::sampling {

// A string argument of a call whose rule is only known when the model gets there.
struct LateText {
    std::string tool;
    std::string argument;
};

// What a model may write, as a nondeterministic automaton: its edges are bytes, leaves and control
// tokens. Built once, then immutable; any thread.
class Grammar final
{
public:
    static constexpr size_t kMostStates = 60000;

    struct ByteEdge {
        uint8_t byte = 0;
        uint32_t target = 0;
    };
    struct TokenEdge {
        uint32_t token = 0;
        uint32_t target = 0;
    };
    struct LeafEdge {
        std::shared_ptr<const Leaf> leaf; // shared: many edges, and grammars, have the same ones
        uint32_t target = 0;
        int32_t late = -1; // index into lateTexts(): another leaf may stand in for this one
    };
    struct State {
        std::vector<ByteEdge> bytes;
        std::vector<TokenEdge> tokens;
        std::vector<uint32_t> leaves; // indices of leaf edges
        std::vector<uint32_t> free; // states reached without writing anything
    };

    Grammar() { addState(); }
    uint32_t addState();
    uint32_t addBytes(uint32_t from, std::string_view bytes); // returns where they end
    uint32_t addToken(uint32_t from, uint32_t token);
    uint32_t addLeaf(uint32_t from, std::shared_ptr<const Leaf> leaf);
    uint32_t addLate(uint32_t from, LateText text, std::shared_ptr<const Leaf> otherwise);
    void addFree(uint32_t from, uint32_t to) { m_states[from].free.push_back(to); }
    void setEnd(uint32_t state) { m_end = state; }
    bool isFull() const { return m_states.size() > kMostStates; }

    static constexpr uint32_t kStart = 0;
    uint32_t end() const { return m_end; }
    const State &state(uint32_t index) const { return m_states[index]; }
    const LeafEdge &leafEdge(uint32_t index) const { return m_leafEdges[index]; }
    const std::vector<LateText> &lateTexts() const { return m_lateTexts; }

private:
    std::vector<State> m_states;
    std::vector<LeafEdge> m_leafEdges;
    std::vector<LateText> m_lateTexts;
    uint32_t m_end = 0;
};

} // namespace engine::sampling
