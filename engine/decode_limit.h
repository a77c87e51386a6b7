// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace engine {

// What bounds the speed of decoding on a graphics device: every token reads the weights that
// compute it once, and what it sees of the conversation. Beside that nothing counts.

// Bytes per second, read and written, that copies within the device's memory reach. `device` as in
// OpenOptions. Takes some tenths of a second.
base::Result<double> measureCopySpeed(const std::string &device);

// Bytes that a token after `context` others reads; from the file's header alone.
base::Result<uint64_t> bytesPerToken(const std::filesystem::path &model, uint32_t context);

} // namespace engine
