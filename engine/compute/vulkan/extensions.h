// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"

#include <string_view>

namespace engine::compute::vulkan {

bool hasExtension(const InstanceApi &api, VkPhysicalDevice device, std::string_view name);

// Bytes of the largest heap that is the device's own, which on integrated GPUs is the shared
// memory, and how many of them nobody uses, as far as the driver says.
struct LocalMemory {
    uint64_t bytes = 0;
    uint64_t free = 0;
};
LocalMemory localMemory(const InstanceApi &api, VkPhysicalDevice device);

} // namespace engine::compute::vulkan
