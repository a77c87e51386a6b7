// SPDX-License-Identifier: Apache-2.0
#include "engine/text/token_index.h"

#include <bit>
#include <functional>

namespace engine::text {

namespace {

    uint32_t tagOf(TokenIndex::Hash hash)
    {
        return static_cast<uint32_t>(hash >> 32);
    }

} // namespace

TokenIndex::Hash TokenIndex::hashOf(std::string_view text)
{
    return uint64_t{std::hash<std::string_view>{}(text)} * 0x9E3779B97F4A7C15ULL;
}

TokenIndex::TokenIndex(std::span<const std::string> tokens)
    : m_tokens(tokens)
    , m_slots(std::bit_ceil(2 * tokens.size() + 2))
{
    for (uint32_t id = 0; id < tokens.size(); ++id) {
        const Hash hash = hashOf(tokens[id]);
        Slot &slot = m_slots[slotOf(tokens[id], hash)];
        if (slot.id == kMissing)
            slot = {.id = id, .tag = tagOf(hash)};
        else if (!m_duplicate)
            m_duplicate = id;
    }
}

size_t TokenIndex::slotOf(std::string_view text, Hash hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t index = firstSlot(hash);
    while (m_slots[index].id != kMissing
           && (m_slots[index].tag != tagOf(hash) || m_tokens[m_slots[index].id] != text))
        index = (index + 1) & mask;
    return index;
}

} // namespace engine::text
