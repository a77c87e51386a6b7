// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agents::tools {

// Texts of which every match of an expression holds one, as far as a look at it tells: looking for
// them is a hundred times faster than the expression. Immutable; any thread.
class RequiredTexts final
{
public:
    RequiredTexts() = default; // none is known
    static RequiredTexts of(std::string_view pattern); // a PCRE2 expression
    static RequiredTexts just(std::string text);

    const std::vector<std::string> &texts() const { return m_texts; } // lower case if it is ignored

    // Where they stand in one text. Single thread; outlived by both.
    class Cursor final
    {
    public:
        Cursor(const RequiredTexts &required, std::string_view text);
        // The first place from `from` on; npos: none. `from` itself where nothing is known.
        size_t next(size_t from);

    private:
        static constexpr size_t kUnknown = std::string_view::npos - 1;

        const RequiredTexts &m_required;
        std::string_view m_text;
        std::string m_lower;
        std::vector<size_t> m_next; // of each text; empty: nothing is known
    };

private:
    std::vector<std::string> m_texts;
    bool m_ignoresCase = false;
};

} // namespace agents::tools
