// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/line_numbers.h"

namespace agents::tools {

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::optional<std::string> withoutLineNumbers(std::string_view text)
{
    std::string plain;
    for (std::string_view line : splitLines(text)) {
        const size_t digits = line.find_first_not_of(' ');
        const size_t mark =
            line.find_first_not_of("0123456789", digits == std::string_view::npos ? 0 : digits);
        if (digits == std::string_view::npos || mark == digits)
            return std::nullopt;
        if (mark != std::string_view::npos && line[mark] != '\t' && line[mark] != ':'
            && line[mark] != '|')
            return std::nullopt;
        plain += mark == std::string_view::npos ? std::string_view() : line.substr(mark + 1);
        plain += '\n';
    }
    if (!text.ends_with('\n') && !plain.empty())
        plain.pop_back();
    if (plain.find_first_not_of(" \t\n") == std::string::npos)
        return std::nullopt;
    return plain;
}

} // namespace agents::tools
