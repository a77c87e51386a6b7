// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace engine::text {

// One step through text that may not be UTF-8.
struct Utf8Step {
    char32_t character = 0; // meaningless unless `valid`
    uint32_t length = 0; // bytes: the character, or the longest broken piece (WHATWG's rule)
    bool valid = false;
    bool truncated = false; // broken only because the text ends here
};

namespace detail {
    Utf8Step utf8StepBeyondAscii(std::string_view text, size_t position);
}

// Reads what stands at `position`, which must be inside the text.
inline Utf8Step utf8Step(std::string_view text, size_t position)
{
    const auto byte = static_cast<uint8_t>(text[position]);
    if (byte < 0x80)
        return {.character = byte, .length = 1, .valid = true};
    return detail::utf8StepBeyondAscii(text, position);
}

// The text with every broken piece replaced by U+FFFD.
std::string withoutInvalidUtf8(std::string_view text);

// Without white space at both ends: Unicode's, as Google's template (Python) understands it.
std::string_view trimmed(std::string_view text);

} // namespace engine::text
