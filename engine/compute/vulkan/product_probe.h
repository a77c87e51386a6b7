// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/thread_pool.h"
#include "engine/compute/vulkan/context.h"

// Known products, to see before a model is there whether a driver computes what it offers.
namespace engine::compute::vulkan {

// By the device's cooperative matrices, if the context uses them: they are dropped with a log line
// where the numbers are wrong or nothing comes of it. A device that is lost by it stays lost.
void probeMatrices(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool);

// The same by its dot products of whole numbers.
void probeDots(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool);

} // namespace engine::compute::vulkan
