// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine {

// Bytes, asked of the system anew each time, well under a millisecond; 0: it does not tell. Any
// thread.
uint64_t physicalMemory(); // of this computer
uint64_t availableMemory(); // that a program can take before others are moved to the disk
uint64_t ownMemory(); // of this process; what is mapped from files is left out

} // namespace engine
