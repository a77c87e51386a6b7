// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/byte_dfa.h"

#include <cstdint>
#include <limits>
#include <memory>

namespace engine::sampling {

// Where in a leaf a text is. All zero is the start.
struct LeafState {
    uint64_t value = 0;
    uint32_t position = 0;
    uint32_t characters = 0; // begun so far, where a leaf limits them

    bool operator==(const LeafState &) const = default;
};

// How many characters a string has.
struct LeafLimits {
    uint32_t fewest = 0;
    uint32_t most = std::numeric_limits<uint32_t>::max();
};

// A piece of a grammar that its own code recognises byte by byte: a string, a number, white space.
// Every state that step() lets through leads to an accepted text. Immutable; any thread.
class Leaf
{
public:
    static constexpr uint32_t kNoLimit = std::numeric_limits<uint32_t>::max();
    using Limits = LeafLimits;

    virtual ~Leaf() = default;
    Leaf(const Leaf &) = delete;
    Leaf &operator=(const Leaf &) = delete;

    // Two leaves with one id differ in nothing but their limits: they share the sets of tokens.
    uint64_t id() const { return m_id; }
    const Limits &limits() const { return m_limits; }
    // Whether another byte may follow what it accepts; strings of calls end with a control token.
    virtual bool endsByBytes() const { return true; }
    // Without regard to limits; counts characters.
    virtual bool advance(LeafState &state, uint8_t byte) const = 0;
    virtual bool isComplete(const LeafState &state) const = 0;

    bool step(LeafState &state, uint8_t byte) const
    {
        return advance(state, byte) && state.characters <= m_limits.most
            && (state.characters >= m_limits.fewest || !endsByBytes() || !isComplete(state));
    }
    bool accepts(const LeafState &state) const
    {
        return isComplete(state) && state.characters >= m_limits.fewest;
    }

protected:
    explicit Leaf(uint64_t id = 0, Limits limits = {}); // 0: a new one

private:
    uint64_t m_id;
    Limits m_limits;
};

// How strings are written: between quotation marks with escapes, or raw between control tokens.
enum class Quoting { Json, Raw };

// The inside of a string, with Json also its closing quotation mark. Without content, any text. Of
// the ways to escape a character only the shortest is allowed.
std::shared_ptr<const Leaf>
textLeaf(Quoting quoting, Leaf::Limits limits, std::shared_ptr<const TextContent> content = {});

// A decimal number from `least` to `most`, both given times 10^decimals, with at most so many
// decimals and no exponent. Both are at most 10^18 away from 0; least <= most.
std::shared_ptr<const Leaf> decimalLeaf(int64_t least, int64_t most, uint32_t decimals);

// Nothing, a space, or a new line with at most 32 spaces.
std::shared_ptr<const Leaf> whiteSpaceLeaf();

} // namespace engine::sampling
