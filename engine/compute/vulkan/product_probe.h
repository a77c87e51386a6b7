// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/thread_pool.h"
#include "engine/compute/vulkan/context.h"

namespace engine::compute::vulkan {

// Multiplies a known matrix by the device's cooperative matrices, if the context uses them, and
// drops them with a log line where the numbers are wrong or nothing comes of it. A device that is
// lost by it stays lost.
void probeMatrices(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool);

} // namespace engine::compute::vulkan
