// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

// Finds tokens that are recognised by their spelling ("<|turn>") before any merging: the leftmost,
// and of those that begin together the longest. Immutable after prepare(); any thread may search.
class LiteralMatcher final
{
public:
    struct Match {
        size_t position = 0;
        size_t length = 0;
        uint32_t id = 0;
    };

    void add(std::string_view text, uint32_t id); // `text` must not be empty
    void prepare(); // once, after the last add()

    bool isEmpty() const { return m_literals.empty(); }
    std::optional<Match> find(std::string_view text, size_t from) const;

private:
    struct Literal {
        std::string text;
        uint32_t id;
    };

    std::optional<Match> longestAt(std::string_view text, size_t position) const;

    std::vector<Literal> m_literals; // sorted
    std::bitset<256> m_firstBytes;
};

} // namespace engine::text
