// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace agents::workspace {

// Sixteen letters and digits from the system's source of chance, for a name that nobody guesses.
std::string randomName();

} // namespace agents::workspace
