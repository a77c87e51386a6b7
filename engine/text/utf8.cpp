// SPDX-License-Identifier: Apache-2.0
#include "engine/text/utf8.h"

namespace engine::text {

namespace {

    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

    uint8_t byteAt(std::string_view text, size_t position)
    {
        return static_cast<uint8_t>(text[position]);
    }

    // What a lead byte promises: how many bytes follow, and the range of the first of them (which
    // excludes overlong forms, surrogates and everything above U+10FFFF). Unicode 15, table 3-7.
    struct Lead {
        uint32_t following = 0;
        uint8_t low = 0x80;
        uint8_t high = 0xBF;
    };

    Lead leadOf(uint8_t byte)
    {
        if (byte >= 0xC2 && byte <= 0xDF)
            return {1, 0x80, 0xBF};
        if (byte >= 0xE0 && byte <= 0xEF)
            return {2, static_cast<uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                    static_cast<uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
        if (byte >= 0xF0 && byte <= 0xF4)
            return {3, static_cast<uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                    static_cast<uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
        return {};
    }

    bool isSpace(char32_t c)
    {
        return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0
            || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029
            || c == 0x202F || c == 0x205F || c == 0x3000;
    }

} // namespace

Utf8Step detail::utf8StepBeyondAscii(std::string_view text, size_t position)
{
    const uint8_t first = byteAt(text, position);
    const Lead lead = leadOf(first);
    if (lead.following == 0)
        return {.length = 1};
    char32_t character = first & (0x3FU >> lead.following);
    for (uint32_t i = 1; i <= lead.following; ++i) {
        if (position + i == text.size())
            return {.length = i, .truncated = true};
        const uint8_t byte = byteAt(text, position + i);
        if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
            return {.length = i};
        character = (character << 6) | (byte & 0x3FU);
    }
    return {.character = character, .length = lead.following + 1, .valid = true};
}

std::string withoutInvalidUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (size_t position = 0; position < text.size();) {
        const Utf8Step step = utf8Step(text, position);
        out += step.valid ? text.substr(position, step.length) : kReplacement;
        position += step.length;
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    size_t begin = text.size();
    size_t end = text.size();
    for (size_t position = 0; position < text.size();) {
        const Utf8Step step = utf8Step(text, position);
        if (!step.valid || !isSpace(step.character)) {
            begin = begin == text.size() ? position : begin;
            end = position + step.length;
        }
        position += step.length;
    }
    return begin == text.size() ? std::string_view{} : text.substr(begin, end - begin);
}

} // namespace engine::text
