// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace engine {

// The libraries that compute beside our own kernels, as they are loaded now: {"oneDNN 3.7",
// "Vulkan"}. Empty where none was built in. Any thread.
std::vector<std::string> computeLibraries();

} // namespace engine
