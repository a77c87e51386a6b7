// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/byte_dfa.h"

#include <array>
#include <memory>
#include <string_view>

namespace engine::sampling {

// Every piece of a text, the empty one left out: its suffix automaton. For quotations, and for what
// an edit looks for. Immutable; any thread.
class SubstringAutomaton final : public TextContent
{
public:
    static constexpr size_t kMostBytes = 512 * 1024; // some 20 bytes of memory each

    // InvalidInput for an empty text, or a longer one.
    static base::Result<std::unique_ptr<SubstringAutomaton>> make(std::string_view text);

    bool step(uint32_t &state, uint8_t byte) const override;
    bool accepts(uint32_t state) const override { return state != 0; }

private:
    static constexpr uint32_t kNone = ~uint32_t{0};
    struct State {
        uint32_t length = 0; // of its longest text
        uint32_t link = kNone; // the state of the longest suffix that occurs elsewhere too
        uint32_t edges = kNone; // a list
    };
    struct Edge {
        uint32_t target = 0;
        uint32_t next = kNone;
        uint8_t byte = 0;
    };

    SubstringAutomaton() = default;
    uint32_t extend(uint32_t last, uint8_t byte);
    uint32_t splitOff(uint32_t state, uint32_t length);
    Edge *find(uint32_t state, uint8_t byte);
    void addEdge(uint32_t state, uint8_t byte, uint32_t target);

    std::vector<State> m_states;
    std::vector<Edge> m_edges;
    std::array<uint32_t, 256> m_fromStart{}; // state 0 has many edges; 0: none
};

} // namespace engine::sampling
