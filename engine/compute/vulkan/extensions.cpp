// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/extensions.h"

#include <algorithm>
#include <vector>

namespace engine::compute::vulkan {

bool hasExtension(const InstanceApi &api, VkPhysicalDevice device, std::string_view name)
{
    uint32_t count = 0;
    if (api.EnumerateDeviceExtensionProperties(device, nullptr, &count, nullptr) != VK_SUCCESS)
        return false;
    std::vector<VkExtensionProperties> found(count);
    const VkResult listed =
        api.EnumerateDeviceExtensionProperties(device, nullptr, &count, found.data());
    found.resize(std::min<size_t>(count, found.size()));
    return (listed == VK_SUCCESS || listed == VK_INCOMPLETE)
        && std::ranges::any_of(found, [name](const VkExtensionProperties &extension) {
               return name == extension.extensionName;
           });
}

LocalMemory localMemory(const InstanceApi &api, VkPhysicalDevice device)
{
    VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{};
    budget.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
    VkPhysicalDeviceMemoryProperties2 memory{};
    memory.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    const bool tells = hasExtension(api, device, VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    if (tells)
        memory.pNext = &budget;
    api.GetPhysicalDeviceMemoryProperties2(device, &memory);
    LocalMemory largest;
    for (uint32_t i = 0; i < memory.memoryProperties.memoryHeapCount; ++i) {
        const VkMemoryHeap &heap = memory.memoryProperties.memoryHeaps[i];
        if (!(heap.flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) || heap.size <= largest.bytes)
            continue;
        largest = {heap.size, heap.size};
        // The budget is what this program may have, with what it has.
        if (tells)
            largest.free = std::min<uint64_t>(
                heap.size,
                budget.heapBudget[i] - std::min(budget.heapBudget[i], budget.heapUsage[i]));
    }
    return largest;
}

} // namespace engine::compute::vulkan
