// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"
#include "engine/compute/vulkan/integer_dots.h"
#include "engine/compute/vulkan/matrix_shapes.h"
#include "engine/compute/vulkan/vulkan_backend.h"

#include <memory>

namespace engine::compute::vulkan {

// The program's instance and what it finds. Made when first wanted and never destroyed: drivers do
// not all survive being unloaded, or a program's end. Any thread.
class Instance final
{
public:
    static base::Result<const Instance *> shared();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    const InstanceApi &api() const { return m_api; }
    base::Result<std::vector<VkPhysicalDevice>> physicalDevices() const;
    DeviceInfo describe(VkPhysicalDevice device) const;

private:
    Instance() = default;
    static base::Result<const Instance *> create();

    InstanceApi m_api;
    VkInstance m_instance = VK_NULL_HANDLE;
};

// What every device that is taken offers; more than Vulkan 1.2 promises.
constexpr uint32_t kSharedMemory = 32768; // bytes of a workgroup
constexpr uint32_t kMostThreads = 256; // of a workgroup
constexpr uint32_t kMostWorkgroups = 65535; // in each direction; Vulkan promises it

// What the kernels are chosen by.
struct DeviceTraits {
    uint32_t subgroupSize = 32;
    uint32_t leastSubgroup = 1; // threads of the smallest subgroup of a kernel that wants full ones
    bool fullSubgroups = false; // kernels can ask for them
    MatrixShape matrices{}; // of the cooperative matrices that it can multiply
    DotSupport dots = DotSupport::None;
    bool processor = false; // a driver that computes on the processor
    uint64_t maxAllocation = 0; // bytes of one buffer
};

// An open device with one compute queue. Shared by everything that lives on it, so that it goes
// last. One thread at a time, beside the one that compiles kernels.
class Device final
{
public:
    static base::Result<std::shared_ptr<Device>> open(const std::string &wanted); // chooseDevice()
    ~Device();
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    const DeviceApi &api() const { return m_api; }
    VkDevice handle() const { return m_device; }
    VkQueue queue() const { return m_queue; }
    uint32_t queueFamily() const { return m_queueFamily; }
    const DeviceInfo &info() const { return m_info; }
    const DeviceTraits &traits() const { return m_traits; }
    const VkPhysicalDeviceProperties &properties() const { return m_properties; }
    const VkPhysicalDeviceMemoryProperties &memory() const { return m_memory; }

    // What a call's failure means: OutOfMemory, or DeviceLost.
    base::Error errorFor(VkResult result) const;
    // The device no longer answers, but may still be at work: from now on nothing on it is freed,
    // as the driver may be using it.
    void abandon();

private:
    Device() = default;
    void readTraits(VkPhysicalDevice physical);
    base::Result<void> createQueue(VkPhysicalDevice physical);

    const Instance *m_instance = nullptr;
    DeviceApi m_api;
    VkDevice m_device = VK_NULL_HANDLE;
    VkQueue m_queue = VK_NULL_HANDLE;
    uint32_t m_queueFamily = 0;
    DeviceInfo m_info;
    DeviceTraits m_traits;
    VkPhysicalDeviceProperties m_properties{};
    VkPhysicalDeviceMemoryProperties m_memory{};
};

} // namespace engine::compute::vulkan
