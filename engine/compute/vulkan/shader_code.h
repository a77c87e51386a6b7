// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/kernels.h"

#include <span>

namespace engine::compute::vulkan {

// A kernel's SPIR-V, compiled into the program.
std::span<const uint32_t> shaderCode(Kernel kernel);

// Of all kernels; another build's compiled kernels are of no use.
uint64_t shaderFingerprint();

} // namespace engine::compute::vulkan
