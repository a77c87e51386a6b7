// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"

namespace engine::compute::vulkan {

// Drivers may run a kernel in smaller subgroups than they say, unless it asks for full ones.
struct SubgroupSizes {
    bool canBeFull = false; // kernels can ask for it, by VK_EXT_subgroup_size_control
    uint32_t least = 1; // threads of the smallest that there can be then
    bool canBeChosen = false; // and for one of a certain size, from least to most
    uint32_t most = 1;
};

SubgroupSizes subgroupSizes(const InstanceApi &api, VkPhysicalDevice device);

// To be filled in, by the driver or for it.
VkPhysicalDeviceSubgroupSizeControlFeaturesEXT subgroupSizeFeatures();

} // namespace engine::compute::vulkan
