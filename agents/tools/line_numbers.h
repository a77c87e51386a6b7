// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agents::tools {

// The lines without their ends; "a\n" is one line, "" is none.
std::vector<std::string_view> splitLines(std::string_view text);

// The text without the line numbers that the read tool puts before each line; nothing where not
// every line has one.
std::optional<std::string> withoutLineNumbers(std::string_view text);

} // namespace agents::tools
