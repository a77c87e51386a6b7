// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#define VK_NO_PROTOTYPES
#include <vulkan/vulkan_core.h>

// The part of Vulkan that is used, looked up at run time: Hearth starts without a loader, too.
namespace engine::compute::vulkan {

// clang-format off: lists.
#define HEARTH_VULKAN_GLOBAL(X) \
    X(CreateInstance) X(EnumerateInstanceVersion)
#define HEARTH_VULKAN_INSTANCE(X) \
    X(EnumeratePhysicalDevices) X(GetPhysicalDeviceProperties2) \
    X(GetPhysicalDeviceFeatures2) X(GetPhysicalDeviceMemoryProperties2) \
    X(GetPhysicalDeviceQueueFamilyProperties) X(EnumerateDeviceExtensionProperties) \
    X(CreateDevice) X(GetDeviceProcAddr)
#define HEARTH_VULKAN_DEVICE(X) \
    X(DestroyDevice) X(GetDeviceQueue) X(QueueSubmit) \
    X(AllocateMemory) X(FreeMemory) X(MapMemory) \
    X(CreateBuffer) X(DestroyBuffer) X(BindBufferMemory) \
    X(GetBufferMemoryRequirements) X(GetBufferDeviceAddress) \
    X(CreateShaderModule) X(DestroyShaderModule) X(CreatePipelineLayout) \
    X(DestroyPipelineLayout) X(CreateComputePipelines) X(DestroyPipeline) \
    X(CreatePipelineCache) X(DestroyPipelineCache) X(GetPipelineCacheData) \
    X(CreateCommandPool) X(DestroyCommandPool) X(AllocateCommandBuffers) \
    X(FreeCommandBuffers) X(BeginCommandBuffer) X(EndCommandBuffer) X(CmdBindPipeline) \
    X(CmdPushConstants) X(CmdDispatch) X(CmdPipelineBarrier) X(CmdCopyBuffer) \
    X(CreateSemaphore) X(DestroySemaphore) X(WaitSemaphores)
// clang-format on

#define HEARTH_VULKAN_POINTER(name) PFN_vk##name name = nullptr;

// What an instance offers. Copied by value; valid while the instance lives.
struct InstanceApi {
    HEARTH_VULKAN_GLOBAL(HEARTH_VULKAN_POINTER)
    HEARTH_VULKAN_INSTANCE(HEARTH_VULKAN_POINTER)
    // Null where no driver has the extension.
    HEARTH_VULKAN_POINTER(GetPhysicalDeviceCooperativeMatrixPropertiesKHR)
};

struct DeviceApi {
    HEARTH_VULKAN_DEVICE(HEARTH_VULKAN_POINTER)
};

#undef HEARTH_VULKAN_POINTER

// Opens the system's loader, once for the life of the program: drivers do not all survive being
// unloaded. Unsupported says what is missing.
base::Result<PFN_vkGetInstanceProcAddr> openLoader();

// For tests: what is done to the functions of each device that is opened from now on, to make them
// fail. Null: nothing.
using DeviceHook = void (*)(DeviceApi &api);
void setDeviceHook(DeviceHook hook);

// False: a function is missing.
bool loadGlobal(PFN_vkGetInstanceProcAddr find, InstanceApi &api);
bool loadInstance(PFN_vkGetInstanceProcAddr find, VkInstance instance, InstanceApi &api);
bool loadDevice(const InstanceApi &instance, VkDevice device, DeviceApi &api);

// "VK_ERROR_DEVICE_LOST"
std::string resultName(VkResult result);

} // namespace engine::compute::vulkan
