// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engine::sampling {

// A set of token ids of one vocabulary, one bit each. A value.
class TokenSet final
{
public:
    explicit TokenSet(size_t vocabulary)
        : m_words((vocabulary + 63) / 64)
        , m_vocabulary(vocabulary)
    {
    }

    size_t vocabulary() const { return m_vocabulary; }
    void add(uint32_t id) { m_words[id / 64] |= uint64_t{1} << (id % 64); }
    void remove(uint32_t id) { m_words[id / 64] &= ~(uint64_t{1} << (id % 64)); }
    bool has(uint32_t id) const
    {
        return id < m_vocabulary && (m_words[id / 64] >> (id % 64) & 1U) != 0;
    }
    void clear() { std::ranges::fill(m_words, 0); }
    void addAll()
    {
        std::ranges::fill(m_words, ~uint64_t{0});
        if (m_vocabulary % 64 != 0)
            m_words.back() = (uint64_t{1} << (m_vocabulary % 64)) - 1;
    }
    void add(const TokenSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](uint64_t word) { return word == 0; });
    }

    // Calls `visit(id)` for each, in ascending order.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<uint32_t>(i * 64 + static_cast<size_t>(std::countr_zero(word))));
        }
    }

private:
    std::vector<uint64_t> m_words;
    size_t m_vocabulary;
};

} // namespace engine::sampling
