// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/split_name.h"

#include <algorithm>
#include <string_view>

namespace engine::gguf {

namespace {

    constexpr size_t kDigits = 5;
    constexpr std::string_view kOf = "-of-";
    constexpr std::string_view kExtension = ".gguf";

    std::string fiveDigits(uint32_t number)
    {
        const std::string digits = std::to_string(number);
        return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits;
    }

    std::optional<uint32_t> readFiveDigits(std::u8string_view text)
    {
        uint32_t number = 0;
        for (const char8_t c : text) {
            if (c < u8'0' || c > u8'9')
                return std::nullopt;
            number = number * 10 + static_cast<uint32_t>(c - u8'0');
        }
        return number;
    }

    bool isAscii(std::u8string_view text, std::string_view ascii)
    {
        return std::ranges::equal(text, ascii, [](char8_t left, char right) {
            return left == static_cast<char8_t>(right);
        });
    }

} // namespace

std::filesystem::path SplitName::path(uint32_t otherPart) const
{
    std::filesystem::path result = stem;
    result += "-" + fiveDigits(otherPart) + std::string(kOf) + fiveDigits(count)
        + std::string(kExtension);
    return result;
}

std::optional<SplitName> parseSplitName(const std::filesystem::path &path)
{
    constexpr size_t kTail = 1 + kDigits + kOf.size() + kDigits + kExtension.size();
    const std::u8string name = path.filename().u8string();
    if (name.size() < kTail)
        return std::nullopt;
    const auto tail = std::u8string_view(name).substr(name.size() - kTail);
    const auto part = readFiveDigits(tail.substr(1, kDigits));
    const auto count = readFiveDigits(tail.substr(1 + kDigits + kOf.size(), kDigits));
    if (tail[0] != u8'-' || !isAscii(tail.substr(1 + kDigits, kOf.size()), kOf)
        || !isAscii(tail.substr(kTail - kExtension.size()), kExtension) || !part || !count)
        return std::nullopt;
    return SplitName{path.parent_path() / name.substr(0, name.size() - kTail), *part, *count};
}

} // namespace engine::gguf
