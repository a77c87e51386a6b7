// SPDX-License-Identifier: Apache-2.0
// clang-format off: the second header is written in terms of the first one's Simd
#include "engine/compute/cpu/kernels/simd_portable.h"
#include "engine/compute/cpu/kernels/kernel_table.h"
// clang-format on

namespace engine::compute::cpu {

const Kernels &portableKernels()
{
    static constexpr Kernels kTable = makeTable("portable");
    return kTable;
}

} // namespace engine::compute::cpu
