// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

namespace engine {

// Bytes of the drafter that lies beside a model and is loaded with it; 0: none that fits. Reads
// headers only, in milliseconds. Any thread.
uint64_t drafterBytesBeside(const std::filesystem::path &model);

} // namespace engine
