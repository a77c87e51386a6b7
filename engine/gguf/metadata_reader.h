// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/byte_reader.h"
#include "engine/gguf/value.h"

#include <cstdint>

namespace engine::gguf {

// The fewest bytes that one key with its value takes: for checking a count before believing it.
inline constexpr uint64_t kSmallestEntryBytes = 8 + 4 + 1;

// Reads `count` keys and values. Counts are compared with the bytes that are left before anything
// is allocated. When the bytes end early the reader has failed() and the result is incomplete.
// Errors are clauses ("the key “a” appears twice") that the caller puts into a sentence.
base::Result<Metadata> readMetadata(ByteReader &reader, uint64_t count);

} // namespace engine::gguf
