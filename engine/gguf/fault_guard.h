// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace engine::gguf {

// Guards a mapped range against SIGBUS, which reading past the end of a file that has shrunk (or
// from a failing disk) raises: the handler puts zero pages there and marks the range. Any thread.
// Returns a slot, or nothing when all slots are taken.
std::optional<int> guardRange(std::span<const std::byte> range);

// Ends it. Before the range is unmapped, and when no thread reads it any more.
void releaseRange(int slot);

// Whether a read of the range has faulted.
bool hasFaulted(int slot);

} // namespace engine::gguf
