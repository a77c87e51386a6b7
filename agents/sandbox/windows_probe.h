// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace agents::sandbox {

class Sandbox;

// Windows. Tries with the system's own command interpreter whether the sandbox lets out what its
// state says it holds. Empty: it holds; else a finished sentence about what it did not.
std::string tryEscapes(const Sandbox &sandbox);

} // namespace agents::sandbox
