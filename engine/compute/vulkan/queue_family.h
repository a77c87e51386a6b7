// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"

#include <cstdint>
#include <optional>
#include <span>

namespace engine::compute::vulkan {

// The queues to compute on; nothing: there are none. Those that do not draw come first, so that a
// long prompt does not stand in the way of the windows.
inline std::optional<uint32_t> computeFamily(std::span<const VkQueueFamilyProperties> families)
{
    std::optional<uint32_t> found;
    for (uint32_t i = 0; i < families.size(); ++i) {
        const VkQueueFlags flags = families[i].queueFlags;
        if (families[i].queueCount == 0 || !(flags & VK_QUEUE_COMPUTE_BIT))
            continue;
        if (!(flags & VK_QUEUE_GRAPHICS_BIT))
            return i;
        found = found.value_or(i);
    }
    return found;
}

} // namespace engine::compute::vulkan
