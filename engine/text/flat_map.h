// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine::text {

// Half a million pairs of token ids in 16 MB: open addressing, linear probing, one cache line per
// look-up. Filled once and never erased from. Any key but the largest; any thread may read.
class FlatMap final
{
public:
    static constexpr uint32_t kMissing = ~uint32_t{0};

    explicit FlatMap(size_t expected = 0)
        : m_slots(std::bit_ceil(expected + expected / 2 + 2))
        , m_shift(64 - std::countr_zero(m_slots.size()))
    {
    }

    // False, and nothing changes, when the key is there already.
    bool insert(uint64_t key, uint32_t value)
    {
        if (2 * (m_used + 1) > 2 * m_slots.size() - m_slots.size() / 2)
            grow();
        Slot &slot = m_slots[indexOf(key)];
        if (slot.key == key)
            return false;
        slot = {.key = key, .value = value};
        ++m_used;
        return true;
    }

    uint32_t find(uint64_t key) const { return m_slots[indexOf(key)].value; }

private:
    static constexpr uint64_t kEmpty = ~uint64_t{0};
    struct Slot {
        uint64_t key = kEmpty;
        uint32_t value = kMissing;
    };

    // Where the key is, or the empty slot where it belongs.
    size_t indexOf(uint64_t key) const
    {
        size_t index = static_cast<size_t>((key * 0x9E3779B97F4A7C15ULL) >> m_shift);
        while (m_slots[index].key != key && m_slots[index].key != kEmpty)
            index = (index + 1) & (m_slots.size() - 1);
        return index;
    }

    void grow()
    {
        FlatMap larger(m_slots.size());
        for (const Slot &slot : m_slots) {
            if (slot.key != kEmpty)
                larger.insert(slot.key, slot.value);
        }
        *this = std::move(larger);
    }

    std::vector<Slot> m_slots; // a power of two
    int m_shift;
    size_t m_used = 0;
};

} // namespace engine::text
