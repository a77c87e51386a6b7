// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/cpu/kernels.h"

#include <string_view>

namespace engine::compute::cpu {

std::string_view isaName(Isa isa); // "avx512"

// What HEARTH_CPU_ISA allows; everything when it is not set. An unknown value is logged and
// ignored.
Isa capFromEnvironment();

// How many bytes before their use kernels should fetch weights on this processor; 0: they should
// not (PackedTile).
uint32_t fetchAhead();

// The kernels for an instruction set (of this processor or below).
const Kernels &kernelsFor(Isa isa);

} // namespace engine::compute::cpu
