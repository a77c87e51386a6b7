// SPDX-License-Identifier: Apache-2.0
#include "engine/text/literal_matcher.h"

#include <algorithm>

namespace engine::text {

void LiteralMatcher::add(std::string_view text, uint32_t id)
{
    m_firstBytes.set(static_cast<uint8_t>(text.front()));
    m_literals.push_back({.text = std::string(text), .id = id});
}

void LiteralMatcher::prepare()
{
    std::ranges::sort(m_literals, {}, &Literal::text);
}

std::optional<LiteralMatcher::Match> LiteralMatcher::find(std::string_view text, size_t from) const
{
    for (size_t position = from; position < text.size(); ++position) {
        if (!m_firstBytes.test(static_cast<uint8_t>(text[position])))
            continue;
        if (auto match = longestAt(text, position))
            return match;
    }
    return {};
}

std::optional<LiteralMatcher::Match> LiteralMatcher::longestAt(std::string_view text,
                                                               size_t position) const
{
    // Narrows the sorted list byte by byte: of the literals that agree with the text so far, one
    // that ends here sorts first.
    std::optional<Match> best;
    auto candidates = std::ranges::subrange(m_literals.begin(), m_literals.end());
    for (size_t depth = 0; !candidates.empty(); ++depth) {
        if (candidates.front().text.size() == depth)
            best = Match{.position = position, .length = depth, .id = candidates.front().id};
        if (position + depth == text.size())
            break;
        // -1 puts literals that end here before all others.
        const auto byte = [depth](const Literal &literal) {
            return literal.text.size() == depth ? -1
                                                : int{static_cast<uint8_t>(literal.text[depth])};
        };
        candidates = std::ranges::equal_range(
            candidates, int{static_cast<uint8_t>(text[position + depth])}, {}, byte);
    }
    return best;
}

} // namespace engine::text
