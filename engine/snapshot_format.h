// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

// A snapshot file is this header and a body: the tokens (uint32 each), the soft runs (each a
// SnapshotRun and its floats) and the layers with keys and values (each a SnapshotLayer and its
// bytes). Snapshots are one machine's cache, thrown away when anything differs: numbers are the
// machine's own.
namespace engine {

struct SnapshotHeader {
    std::array<char, 8> magic{'H', 'e', 'a', 'r', 't', 'h', 'K', 'V'};
    uint32_t version = 1;
    uint32_t tokens = 0;
    uint32_t runs = 0;
    uint32_t layers = 0;
    uint64_t model = 0; // its fingerprint
    uint64_t device = 0; // hash of the backend's kind
    uint64_t bodyBytes = 0;
    uint64_t bodyHash = 0;
};

struct SnapshotRun {
    uint32_t first = 0;
    uint32_t together = 0;
    uint64_t floats = 0;
};

struct SnapshotLayer {
    uint32_t first = 0; // position; they go up to the last token
    uint32_t index = 0;
    uint64_t bytes = 0;
};

// A hash against damage and mistakes, not against malice. The body is fed in the pieces in which it
// was written; all but the last tokens are multiples of eight bytes.
class SnapshotHash final
{
public:
    void add(std::span<const std::byte> bytes)
    {
        size_t at = 0;
        for (; at + 8 <= bytes.size(); at += 8)
            mix(wordAt(bytes, at, 8));
        if (at < bytes.size())
            mix(wordAt(bytes, at, bytes.size() - at));
    }
    uint64_t value() const { return m_value; }

private:
    static uint64_t wordAt(std::span<const std::byte> bytes, size_t at, size_t count)
    {
        uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, count);
        return word;
    }
    void mix(uint64_t word) { m_value = std::rotl((m_value ^ word) * 0x9E3779B97F4A7C15ULL, 29); }

    uint64_t m_value = 0xCBF29CE484222325ULL;
};

} // namespace engine
