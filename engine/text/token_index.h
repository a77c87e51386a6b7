// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

// Token text to id, for the time of loading: views the strings, costs 8 bytes a slot.
class TokenIndex final
{
public:
    using Hash = uint64_t;
    static constexpr uint32_t kMissing = ~uint32_t{0};

    explicit TokenIndex(std::span<const std::string> tokens);

    static Hash hashOf(std::string_view text);
    uint32_t find(std::string_view text) const { return find(text, hashOf(text)); }
    uint32_t find(std::string_view text, Hash hash) const { return m_slots[slotOf(text, hash)].id; }

    // Asks for the memory that find() will read: first the slot, and once that is here the token.
    void prefetchSlot(Hash hash) const { __builtin_prefetch(&m_slots[firstSlot(hash)]); }
    void prefetchToken(Hash hash) const
    {
        if (const uint32_t id = m_slots[firstSlot(hash)].id; id != kMissing)
            __builtin_prefetch(&m_tokens[id]);
    }

    // The first id whose text an earlier id has too.
    std::optional<uint32_t> duplicate() const { return m_duplicate; }

private:
    struct Slot {
        uint32_t id = kMissing;
        uint32_t tag = 0; // more of the hash: saves touching the string on most collisions
    };

    size_t firstSlot(Hash hash) const { return static_cast<size_t>(hash) & (m_slots.size() - 1); }
    size_t slotOf(std::string_view text, Hash hash) const;

    std::span<const std::string> m_tokens;
    std::vector<Slot> m_slots; // a power of two
    std::optional<uint32_t> m_duplicate;
};

} // namespace engine::text
