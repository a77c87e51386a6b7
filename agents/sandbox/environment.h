// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// A child's environment: NAME=value, each name once. Windows does not tell the case of names apart.
namespace agents::sandbox {

// The value of a variable; empty: not set.
std::string variable(const std::vector<std::string> &environment, std::string_view name);

// In place of what the name had.
void setVariable(std::vector<std::string> &environment,
                 std::string_view name,
                 std::string_view value);

} // namespace agents::sandbox
