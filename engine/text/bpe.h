// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/flat_map.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace engine::text {

// Gemma's byte-pair encoding of plain text: spaces stand for "▁", a run of newlines stands alone,
// and everything between is one word in which the merge of the lowest rank always goes first.
// Filled by the loader, then immutable; any thread may encode.
class Bpe final
{
public:
    using Id = uint32_t;
    static constexpr char32_t kSpace = 0x2581; // "▁"

    Bpe(size_t characters, size_t merges);

    // The token of one byte (fallback), of one character, and of two neighbours. Merges come in the
    // order of their rank; the first of equal pairs counts. `leftEnd` and `rightBegin` are the
    // characters that meet where the two are joined.
    void setByte(uint8_t byte, Id id) { m_bytes[byte] = id; }
    void addCharacter(char32_t character, Id id);
    void addMerge(Id left, Id right, Id result);
    void addSeam(char32_t leftEnd, char32_t rightBegin);

    bool mergesNewlines() const { return canJoin('\n', '\n'); }

    // Appends the ids of `text`, which may be any bytes. O(n log n).
    void encode(std::string_view text, std::vector<Id> &out) const;

private:
    class Word;

    Id characterId(char32_t character) const;
    bool canJoin(char32_t left, char32_t right) const;
    uint32_t rankOf(Id left, Id right) const;

    std::array<Id, 256> m_bytes{};
    std::array<Id, 128> m_ascii{};
    std::bitset<128 * 128> m_asciiSeams; // pairs of characters that some merge joins
    FlatMap m_seams;
    FlatMap m_characters;
    FlatMap m_ranks; // two ids to a rank
    std::vector<Id> m_results; // by rank
};

} // namespace engine::text
