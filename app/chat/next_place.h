// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace app {

// Where some words stand next, asked from ever later places: what was found, or that there is
// nothing more, is remembered, so that all questions together read the text once.
class NextPlace final
{
public:
    NextPlace(std::string_view text, std::string_view words) // both must outlive this
        : m_text(text)
        , m_words(words)
    {
    }

    size_t from(size_t begin) // npos: nowhere
    {
        const bool isKnown = m_searches > 0 && begin >= m_begin && begin <= m_found;
        if (!isKnown) {
            m_begin = begin;
            m_found = m_text.find(m_words, begin);
            ++m_searches;
        }
        return m_found;
    }
    size_t searches() const { return m_searches; }

private:
    std::string_view m_text;
    std::string_view m_words;
    size_t m_begin = 0;
    size_t m_found = 0;
    size_t m_searches = 0;
};

} // namespace app
