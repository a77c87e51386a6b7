// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace engine::vision {

using SoftRows = std::shared_ptr<const std::vector<float>>;

// Pictures that were encoded, by what the model was shown of them; the longest unused go first.
// Owned by a VisionEncoder; confined to its thread.
class EncodedCache final
{
public:
    explicit EncodedCache(uint64_t mostBytes)
        : m_mostBytes(mostBytes)
    {
    }

    SoftRows find(uint32_t columns, std::span<const uint8_t> pixels); // null when unknown
    // Throws std::bad_alloc; nothing is changed then.
    void add(uint32_t columns, std::vector<uint8_t> pixels, SoftRows rows);
    uint64_t bytes() const { return m_bytes; }

private:
    struct Entry {
        uint64_t hash = 0;
        uint32_t columns = 0;
        std::vector<uint8_t> pixels; // compared as well: equal hashes prove nothing
        SoftRows rows;

        uint64_t bytes() const { return pixels.size() + rows->size() * sizeof(float); }
    };

    uint64_t m_mostBytes;
    uint64_t m_bytes = 0;
    std::list<Entry> m_entries; // last used first
    std::unordered_multimap<uint64_t, std::list<Entry>::iterator> m_byHash;
};

} // namespace engine::vision
