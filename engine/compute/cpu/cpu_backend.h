// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"

namespace engine::compute::cpu {

// Instruction sets by rising ability; each includes the plain C++ path as fallback.
enum class Isa { Portable, Neon, Avx2, AvxVnni, Avx512Vnni, Amx };

struct CpuOptions {
    uint32_t threads = 0; // 0: one per physical core
    Isa cap = Isa::Amx; // never use more than this (tests; HEARTH_CPU_ISA=avx2)
    // From so many tokens on, quantised weights are expanded to 8-bit codes first, where that is
    // faster; 0: never (benchmarks).
    uint32_t expandFrom = 32;
};

Isa detectIsa();

// Quantised kernels of our own for few tokens, oneDNN for many, on the backend's own thread pool.
base::Result<std::unique_ptr<Backend>> makeBackend(const CpuOptions &options);

} // namespace engine::compute::cpu
