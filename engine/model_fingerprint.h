// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"

#include <cstdint>

namespace engine {

// Tells models apart whose keys and values must not be mixed up: a hash over what the file says of
// its tensors and over samples of their data. Takes some milliseconds.
uint64_t modelFingerprint(const gguf::GgufFile &file);

} // namespace engine
