// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/api.h"

#include <atomic>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace engine::compute::vulkan {

namespace {

    std::atomic<DeviceHook> deviceHook = nullptr;

    PFN_vkGetInstanceProcAddr findLoader()
    {
#ifdef _WIN32
        if (HMODULE library = LoadLibraryA("vulkan-1.dll")) {
            return reinterpret_cast<PFN_vkGetInstanceProcAddr>(
                reinterpret_cast<void *>(GetProcAddress(library, "vkGetInstanceProcAddr")));
        }
#else
#ifdef __APPLE__
        constexpr const char *kNames[] = {"libvulkan.1.dylib", "libMoltenVK.dylib"};
#else
        constexpr const char *kNames[] = {"libvulkan.so.1", "libvulkan.so"};
#endif
        for (const char *name : kNames) {
            if (void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL)) {
                return reinterpret_cast<PFN_vkGetInstanceProcAddr>(
                    dlsym(library, "vkGetInstanceProcAddr"));
            }
        }
#endif
        return nullptr;
    }

} // namespace

base::Result<PFN_vkGetInstanceProcAddr> openLoader()
{
    static const PFN_vkGetInstanceProcAddr found = findLoader();
    if (!found) {
        return base::Error{base::ErrorCode::Unsupported,
                           "Vulkan is not installed on this computer (no libvulkan). Install the "
                           "graphics card's driver to compute on it."};
    }
    return found;
}

void setDeviceHook(DeviceHook hook)
{
    deviceHook.store(hook);
}

bool loadGlobal(PFN_vkGetInstanceProcAddr find, InstanceApi &api)
{
    bool complete = true;
#define HEARTH_VULKAN_FIND(name)                                                                   \
    api.name = reinterpret_cast<PFN_vk##name>(find(nullptr, "vk" #name));                          \
    complete = complete && api.name;
    HEARTH_VULKAN_GLOBAL(HEARTH_VULKAN_FIND)
#undef HEARTH_VULKAN_FIND
    return complete;
}

bool loadInstance(PFN_vkGetInstanceProcAddr find, VkInstance instance, InstanceApi &api)
{
    bool complete = true;
#define HEARTH_VULKAN_FIND(name)                                                                   \
    api.name = reinterpret_cast<PFN_vk##name>(find(instance, "vk" #name));                         \
    complete = complete && api.name;
    HEARTH_VULKAN_INSTANCE(HEARTH_VULKAN_FIND)
    const bool all = complete;
    HEARTH_VULKAN_FIND(GetPhysicalDeviceCooperativeMatrixPropertiesKHR)
#undef HEARTH_VULKAN_FIND
    return all;
}

bool loadDevice(const InstanceApi &instance, VkDevice device, DeviceApi &api)
{
    bool complete = true;
#define HEARTH_VULKAN_FIND(name)                                                                   \
    api.name = reinterpret_cast<PFN_vk##name>(instance.GetDeviceProcAddr(device, "vk" #name));     \
    complete = complete && api.name;
    HEARTH_VULKAN_DEVICE(HEARTH_VULKAN_FIND)
#undef HEARTH_VULKAN_FIND
    if (const DeviceHook hook = deviceHook.load(); hook && complete)
        hook(api);
    return complete;
}

std::string resultName(VkResult result)
{
    switch (result) {
    case VK_ERROR_OUT_OF_HOST_MEMORY:
        return "VK_ERROR_OUT_OF_HOST_MEMORY";
    case VK_ERROR_OUT_OF_DEVICE_MEMORY:
        return "VK_ERROR_OUT_OF_DEVICE_MEMORY";
    case VK_ERROR_INITIALIZATION_FAILED:
        return "VK_ERROR_INITIALIZATION_FAILED";
    case VK_ERROR_DEVICE_LOST:
        return "VK_ERROR_DEVICE_LOST";
    case VK_ERROR_INCOMPATIBLE_DRIVER:
        return "VK_ERROR_INCOMPATIBLE_DRIVER";
    case VK_ERROR_MEMORY_MAP_FAILED:
        return "VK_ERROR_MEMORY_MAP_FAILED";
    case VK_ERROR_UNKNOWN:
        return "VK_ERROR_UNKNOWN";
    case VK_TIMEOUT:
        return "VK_TIMEOUT";
    default:
        return "VkResult " + std::to_string(static_cast<int>(result));
    }
}

} // namespace engine::compute::vulkan
