// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/message.h"

#include <algorithm>

namespace engine::gguf {

namespace {

    constexpr size_t kLongestName = 80;

    bool isContinuation(char c) // of a UTF-8 character, which must not be cut
    {
        return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u;
    }

    bool isControl(char c)
    {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 || code == 0x7f;
    }

} // namespace

std::string displayName(const std::filesystem::path &path)
{
    const std::u8string name = path.filename().u8string();
    return {name.begin(), name.end()};
}

std::string inQuotes(std::string_view name)
{
    size_t length = std::min(name.size(), kLongestName);
    while (length < name.size() && length > 0 && isContinuation(name[length]))
        --length;
    std::string result = "“";
    for (const char c : name.substr(0, length))
        result += isControl(c) ? '?' : c;
    result += length < name.size() ? "…”" : "”";
    return result;
}

base::Error notFinite(std::string_view tensor)
{
    return {base::ErrorCode::InvalidInput,
            "The tensor " + inQuotes(tensor)
                + " holds weights that are not numbers. The file is damaged; download it again."};
}

} // namespace engine::gguf
