// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace engine::sampling {

// What a text between quotes may be: a deterministic automaton over its UTF-8 bytes. Every state
// leads to an accepted text. State 0 is the start. Immutable; any thread.
class TextContent
{
public:
    virtual ~TextContent() = default;
    virtual bool step(uint32_t &state, uint8_t byte) const = 0; // false: no such text
    virtual bool accepts(uint32_t state) const = 0;
};

// One with a table.
class ByteDfa final : public TextContent
{
public:
    struct Range {
        uint8_t low = 0;
        uint8_t high = 0;
        uint32_t target = 0;
    };
    struct State {
        std::vector<Range> ranges; // ascending, disjoint
        bool accepts = false;
    };

    // Leaves out what leads to no accepted text. InvalidInput where nothing is left.
    static base::Result<ByteDfa> make(std::vector<State> states);
    // Exactly one of these texts. InvalidInput for none, or for more than 256 KiB of them.
    static base::Result<ByteDfa> anyOf(std::span<const std::string> texts);

    bool step(uint32_t &state, uint8_t byte) const override;
    bool accepts(uint32_t state) const override { return m_states[state].accepts; }
    size_t size() const { return m_states.size(); }

private:
    struct Row {
        uint32_t first = 0; // its ranges are those before the next row's
        bool accepts = false;
    };
    std::vector<Row> m_states; // and one behind the last
    std::vector<Range> m_ranges;
};

} // namespace engine::sampling
