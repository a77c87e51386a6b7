// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/encoded_cache.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace engine::vision {

namespace {

    uint64_t hashOf(uint32_t columns, std::span<const uint8_t> pixels)
    {
        const std::string_view bytes(reinterpret_cast<const char *>(pixels.data()), pixels.size());
        return std::hash<std::string_view>()(bytes) ^ (uint64_t{columns} << 32U);
    }

} // namespace

SoftRows EncodedCache::find(uint32_t columns, std::span<const uint8_t> pixels)
{
    const auto [begin, end] = m_byHash.equal_range(hashOf(columns, pixels));
    for (auto it = begin; it != end; ++it) {
        const Entry &entry = *it->second;
        if (entry.columns == columns && std::ranges::equal(entry.pixels, pixels)) {
            m_entries.splice(m_entries.begin(), m_entries, it->second);
            return entry.rows;
        }
    }
    return nullptr;
}

void EncodedCache::add(uint32_t columns, std::vector<uint8_t> pixels, SoftRows rows)
{
    const uint64_t hash = hashOf(columns, pixels);
    std::list<Entry> added;
    added.push_back(
        {.hash = hash, .columns = columns, .pixels = std::move(pixels), .rows = std::move(rows)});
    m_byHash.emplace(hash, added.begin());
    m_bytes += added.front().bytes();
    m_entries.splice(m_entries.begin(), added);
    while (m_bytes > m_mostBytes) {
        const auto last = std::prev(m_entries.end());
        const auto [begin, end] = m_byHash.equal_range(last->hash);
        m_byHash.erase(std::find_if(begin, end, [&](const auto &e) { return e.second == last; }));
        m_bytes -= last->bytes();
        m_entries.erase(last);
    }
}

} // namespace engine::vision
