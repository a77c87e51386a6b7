// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace agents::workspace {

// Sixteen letters and digits from the system's source of chance, for a name that nobody guesses.
std::string randomName();

// A name beside `name` that means nothing to any program.
std::string asideName(std::string_view name);

} // namespace agents::workspace
