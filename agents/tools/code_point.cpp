// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/code_point.h"

#include "engine/text/utf8.h"

namespace agents::tools {

namespace {

    constexpr char32_t kReplacement = 0xFFFD;

    char32_t byteAt(std::string_view bytes, size_t at)
    {
        return static_cast<unsigned char>(bytes[at]);
    }

    CodePoint decodeUtf8(std::string_view bytes, size_t at)
    {
        const engine::text::Utf8Step step = engine::text::utf8Step(bytes, at);
        return {step.valid ? step.character : kReplacement, step.length, step.valid};
    }

    char32_t unitAt(std::string_view bytes, size_t at, bool little)
    {
        return little ? byteAt(bytes, at + 1) << 8 | byteAt(bytes, at)
                      : byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
    }

    CodePoint decodeUtf16(std::string_view bytes, size_t at, bool little)
    {
        if (at + 2 > bytes.size())
            return {};
        const char32_t unit = unitAt(bytes, at, little);
        if (unit < 0xD800 || unit >= 0xE000)
            return {unit, 2, true};
        if (unit >= 0xDC00 || at + 4 > bytes.size())
            return {kReplacement, 2, false};
        const char32_t low = unitAt(bytes, at + 2, little);
        if (low < 0xDC00 || low >= 0xE000)
            return {kReplacement, 2, false};
        return {0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), 4, true};
    }

    void appendUnit(std::string &out, char32_t unit, bool little)
    {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        out += little ? low : high;
        out += little ? high : low;
    }

} // namespace

CodePoint decodeOne(std::string_view bytes, size_t at, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return decodeUtf8(bytes, at);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return decodeUtf16(bytes, at, encoding == Encoding::Utf16Le);
    case Encoding::Latin1:
        break;
    }
    return {byteAt(bytes, at), 1, true};
}

void appendUtf8(std::string &out, char32_t point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0 | point >> 6);
        out += static_cast<char>(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        out += static_cast<char>(0xE0 | point >> 12);
        out += static_cast<char>(0x80 | (point >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | point >> 18);
        out += static_cast<char>(0x80 | (point >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (point >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (point & 0x3F));
    }
}

bool appendEncoded(std::string &out, char32_t point, Encoding encoding)
{
    if (point == kReplacement)
        return false;
    if (encoding == Encoding::Utf8) {
        appendUtf8(out, point);
        return true;
    }
    if (encoding == Encoding::Latin1) {
        if (point > 0xFF)
            return false;
        out += static_cast<char>(point);
        return true;
    }
    const bool little = encoding == Encoding::Utf16Le;
    if (point >= 0x10000) {
        appendUnit(out, 0xD800 + ((point - 0x10000) >> 10), little);
        appendUnit(out, 0xDC00 + ((point - 0x10000) & 0x3FF), little);
    } else {
        appendUnit(out, point, little);
    }
    return true;
}

} // namespace agents::tools
