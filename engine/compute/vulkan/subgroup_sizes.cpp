// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/subgroup_sizes.h"

#include "engine/compute/vulkan/extensions.h"

namespace engine::compute::vulkan {

VkPhysicalDeviceSubgroupSizeControlFeaturesEXT subgroupSizeFeatures()
{
    VkPhysicalDeviceSubgroupSizeControlFeaturesEXT features{};
    features.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES_EXT;
    return features;
}

SubgroupSizes subgroupSizes(const InstanceApi &api, VkPhysicalDevice device)
{
    if (!hasExtension(api, device, VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME))
        return {};
    auto features = subgroupSizeFeatures();
    VkPhysicalDeviceFeatures2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    all.pNext = &features;
    api.GetPhysicalDeviceFeatures2(device, &all);
    VkPhysicalDeviceSubgroupSizeControlPropertiesEXT sizes{};
    sizes.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES_EXT;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &sizes;
    api.GetPhysicalDeviceProperties2(device, &properties);
    if (!features.computeFullSubgroups || sizes.minSubgroupSize == 0)
        return {};
    return {.canBeFull = true,
            .least = sizes.minSubgroupSize,
            .canBeChosen = features.subgroupSizeControl
                && (sizes.requiredSubgroupSizeStages & VK_SHADER_STAGE_COMPUTE_BIT),
            .most = sizes.maxSubgroupSize};
}

} // namespace engine::compute::vulkan
