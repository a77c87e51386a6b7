// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/device.h"

#include "engine/compute/vulkan/device_choice.h"
#include "engine/compute/vulkan/extensions.h"
#include "engine/compute/vulkan/held_memory.h"
#include "engine/compute/vulkan/queue_family.h"
#include "engine/compute/vulkan/subgroup_sizes.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace engine::compute::vulkan {

namespace {

    using base::Error;
    using base::ErrorCode;

    Error unsupported(const std::string &message)
    {
        return {ErrorCode::Unsupported, message};
    }

    DeviceKind kindOf(VkPhysicalDeviceType type)
    {
        switch (type) {
        case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
            return DeviceKind::Discrete;
        case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
            return DeviceKind::Integrated;
        case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
            return DeviceKind::Virtual;
        case VK_PHYSICAL_DEVICE_TYPE_CPU:
            return DeviceKind::Processor;
        default:
            return DeviceKind::Other;
        }
    }

    std::optional<uint32_t> queueFamilyOf(const InstanceApi &api, VkPhysicalDevice device)
    {
        uint32_t count = 0;
        api.GetPhysicalDeviceQueueFamilyProperties(device, &count, nullptr);
        std::vector<VkQueueFamilyProperties> families(count);
        api.GetPhysicalDeviceQueueFamilyProperties(device, &count, families.data());
        return computeFamily(families);
    }

    struct Features {
        VkPhysicalDeviceVulkan12Features v12{};
        VkPhysicalDeviceFeatures2 all{};

        Features()
        {
            v12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
            all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
            all.pNext = &v12;
        }
        Features(const Features &) = delete;
    };

    // Why a device cannot run the kernels; empty: it can.
    std::string missing(const InstanceApi &api,
                        VkPhysicalDevice device,
                        const VkPhysicalDeviceProperties &properties,
                        const VkPhysicalDeviceSubgroupProperties &subgroups)
    {
        if (properties.apiVersion < VK_API_VERSION_1_2)
            return "needs Vulkan 1.2, which this driver lacks; update it";
        if (!queueFamilyOf(api, device))
            return "cannot compute, only draw";
        Features features;
        api.GetPhysicalDeviceFeatures2(device, &features.all);
        if (!features.v12.bufferDeviceAddress)
            return "needs buffer device addresses, which this driver lacks";
        if (!features.v12.timelineSemaphore)
            return "needs timeline semaphores, which this driver lacks";
        constexpr VkSubgroupFeatureFlags kOperations =
            VK_SUBGROUP_FEATURE_ARITHMETIC_BIT | VK_SUBGROUP_FEATURE_BALLOT_BIT;
        if ((subgroups.supportedOperations & kOperations) != kOperations
            || !(subgroups.supportedStages & VK_SHADER_STAGE_COMPUTE_BIT))
            return "needs subgroup arithmetic and broadcasts, which this driver lacks";
        if (properties.limits.maxComputeSharedMemorySize < kSharedMemory)
            return "needs 32 KiB of shared memory per workgroup, which this device lacks";
        if (properties.limits.maxComputeWorkGroupInvocations < kMostThreads
            || properties.limits.maxComputeWorkGroupSize[0] < kMostThreads)
            return "needs workgroups of 256 threads, which this device lacks";
        return {};
    }

    int rank(DeviceKind kind)
    {
        constexpr DeviceKind kOrder[] = {DeviceKind::Discrete, DeviceKind::Integrated,
                                         DeviceKind::Virtual, DeviceKind::Other,
                                         DeviceKind::Processor};
        return static_cast<int>(std::find(std::begin(kOrder), std::end(kOrder), kind)
                                - std::begin(kOrder));
    }

    bool better(const DeviceInfo &a, const DeviceInfo &b)
    {
        if (a.problem.empty() != b.problem.empty())
            return a.problem.empty();
        return rank(a.kind) != rank(b.kind) ? rank(a.kind) < rank(b.kind) : a.memory > b.memory;
    }

    struct Candidate {
        VkPhysicalDevice physical = VK_NULL_HANDLE;
        DeviceInfo info;
    };

    base::Result<std::vector<Candidate>> candidates(const Instance &instance)
    {
        auto devices = instance.physicalDevices();
        if (!devices)
            return devices.error();
        std::vector<Candidate> found;
        for (const VkPhysicalDevice device : *devices)
            found.push_back({device, instance.describe(device)});
        std::ranges::stable_sort(found, better, &Candidate::info);
        return found;
    }

    std::vector<DeviceInfo> infosOf(const std::vector<Candidate> &candidates)
    {
        std::vector<DeviceInfo> infos;
        for (const Candidate &candidate : candidates)
            infos.push_back(candidate.info);
        return infos;
    }

    base::Result<Candidate> choose(const Instance &instance, const std::string &wanted)
    {
        auto found = candidates(instance);
        if (!found)
            return found.error();
        const auto place = chooseDevice(infosOf(*found), wanted);
        if (!place)
            return place.error();
        return std::move((*found)[*place]);
    }

} // namespace

base::Result<const Instance *> Instance::shared()
{
    static const base::Result<const Instance *> made = create();
    return made;
}

base::Result<const Instance *> Instance::create()
{
    auto find = openLoader();
    if (!find)
        return find.error();
    std::unique_ptr<Instance> instance(new Instance);
    uint32_t version = 0;
    if (!loadGlobal(*find, instance->m_api)
        || instance->m_api.EnumerateInstanceVersion(&version) != VK_SUCCESS
        || version < VK_API_VERSION_1_2)
        return unsupported("The installed Vulkan is older than 1.2. Update the graphics driver.");
    VkApplicationInfo application{};
    application.sType = VK_STRUCTURE_TYPE_APPLICATION_INFO;
    application.pApplicationName = "Hearth";
    application.apiVersion = VK_API_VERSION_1_2;
    VkInstanceCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO;
    create.pApplicationInfo = &application;
    const VkResult made = instance->m_api.CreateInstance(&create, nullptr, &instance->m_instance);
    if (made != VK_SUCCESS) {
        return unsupported("Vulkan does not start (" + resultName(made)
                           + "). Is a graphics driver installed?");
    }
    if (!loadInstance(*find, instance->m_instance, instance->m_api))
        return unsupported("The installed Vulkan is incomplete. Install the driver again.");
    return instance.release();
}

base::Result<std::vector<VkPhysicalDevice>> Instance::physicalDevices() const
{
    uint32_t count = 0;
    std::vector<VkPhysicalDevice> devices;
    VkResult listed = m_api.EnumeratePhysicalDevices(m_instance, &count, nullptr);
    if (listed == VK_SUCCESS && count > 0) {
        devices.resize(count);
        listed = m_api.EnumeratePhysicalDevices(m_instance, &count, devices.data());
    }
    if (listed != VK_SUCCESS && listed != VK_INCOMPLETE) { // one more was plugged in meanwhile
        return unsupported("Vulkan cannot list the graphics devices (" + resultName(listed)
                           + "). Restart the computer or update the graphics driver.");
    }
    devices.resize(std::min<size_t>(count, devices.size()));
    if (devices.empty()) {
        return unsupported("Vulkan finds no graphics device. Install the graphics card's driver to "
                           "compute on it.");
    }
    return devices;
}

DeviceInfo Instance::describe(VkPhysicalDevice device) const
{
    VkPhysicalDeviceDriverProperties driver{};
    driver.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_DRIVER_PROPERTIES;
    VkPhysicalDeviceSubgroupProperties subgroups{};
    subgroups.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
    subgroups.pNext = &driver;
    VkPhysicalDeviceIDProperties identity{};
    identity.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_ID_PROPERTIES;
    identity.pNext = &subgroups;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &identity;
    m_api.GetPhysicalDeviceProperties2(device, &properties);
    const LocalMemory memory = localMemory(m_api, device);
    const std::string key =
        makeKey(identity.deviceUUID, driver.driverID, properties.properties.deviceName);
    return {.key = key,
            .name = properties.properties.deviceName,
            .driver = std::string(driver.driverName) + " " + driver.driverInfo,
            .kind = kindOf(properties.properties.deviceType),
            .memory = memory.bytes,
            .freeMemory = memory.free,
            .held = heldBytes(key),
            .problem = missing(m_api, device, properties.properties, subgroups)};
}

base::Result<std::shared_ptr<Device>> Device::open(const std::string &wanted)
{
    const auto instance = Instance::shared();
    if (!instance)
        return instance.error();
    auto chosen = choose(**instance, wanted);
    if (!chosen)
        return chosen.error();
    std::shared_ptr<Device> device(new Device);
    device->m_instance = *instance;
    device->m_info = std::move(chosen->info);
    device->readTraits(chosen->physical);
    if (auto made = device->createQueue(chosen->physical); !made)
        return made.error();
    return device;
}

void Device::readTraits(VkPhysicalDevice physical)
{
    const InstanceApi &api = m_instance->api();
    VkPhysicalDeviceSubgroupProperties subgroups{};
    subgroups.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
    VkPhysicalDeviceMaintenance3Properties limits{};
    limits.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES;
    limits.pNext = &subgroups;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &limits;
    api.GetPhysicalDeviceProperties2(physical, &properties);
    m_properties = properties.properties;
    m_traits = {.subgroupSize = std::max(subgroups.subgroupSize, 1U),
                .processor = m_info.kind == DeviceKind::Processor,
                .maxAllocation = std::min<uint64_t>(limits.maxMemoryAllocationSize, UINT32_MAX)};
    const SubgroupSizes sizes = subgroupSizes(api, physical);
    m_traits.fullSubgroups = sizes.canBeFull;
    m_traits.leastSubgroup = std::min(sizes.least, m_traits.subgroupSize);
    m_traits.matrices = matrixShape(api, physical, sizes);
    m_traits.dots = dotSupport(api, physical);
    VkPhysicalDeviceMemoryProperties2 memory{};
    memory.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    api.GetPhysicalDeviceMemoryProperties2(physical, &memory);
    m_memory = memory.memoryProperties;
}

base::Result<void> Device::createQueue(VkPhysicalDevice physical)
{
    const InstanceApi &api = m_instance->api();
    m_queueFamily = queueFamilyOf(api, physical).value_or(0);
    const float priority = 1.0F;
    VkDeviceQueueCreateInfo queue{};
    queue.sType = VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO;
    queue.queueFamilyIndex = m_queueFamily;
    queue.queueCount = 1;
    queue.pQueuePriorities = &priority;
    Features wanted;
    wanted.v12.bufferDeviceAddress = VK_TRUE;
    wanted.v12.timelineSemaphore = VK_TRUE;
    VkDeviceCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO;
    create.pNext = &wanted.all;
    create.queueCreateInfoCount = 1;
    create.pQueueCreateInfos = &queue;
    auto subgroups = subgroupSizeFeatures();
    auto matrices = matrixFeatures();
    auto dots = dotFeatures();
    std::vector<const char *> extensions;
    void **next = &wanted.v12.pNext;
    if (m_traits.fullSubgroups) {
        subgroups.computeFullSubgroups = VK_TRUE;
        *std::exchange(next, &subgroups.pNext) = &subgroups;
        extensions.push_back(VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);
    }
    if (m_traits.matrices) { // then subgroups can be full, too
        subgroups.subgroupSizeControl = VK_TRUE;
        wanted.v12.shaderFloat16 = VK_TRUE;
        wanted.v12.vulkanMemoryModel = VK_TRUE;
        matrices.cooperativeMatrix = VK_TRUE;
        *std::exchange(next, &matrices.pNext) = &matrices;
        extensions.push_back(VK_KHR_COOPERATIVE_MATRIX_EXTENSION_NAME);
    }
    if (m_traits.dots != DotSupport::None) {
        dots.shaderIntegerDotProduct = VK_TRUE;
        *next = &dots;
        extensions.push_back(VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME);
    }
    create.enabledExtensionCount = static_cast<uint32_t>(extensions.size());
    create.ppEnabledExtensionNames = extensions.data();
    const VkResult made = api.CreateDevice(physical, &create, nullptr, &m_device);
    if (made == VK_ERROR_OUT_OF_HOST_MEMORY || made == VK_ERROR_OUT_OF_DEVICE_MEMORY)
        return errorFor(made);
    if (made != VK_SUCCESS || !loadDevice(api, m_device, m_api)) {
        return unsupported(m_info.name + " does not start (" + resultName(made)
                           + "). Restart the computer or update the graphics driver.");
    }
    m_api.GetDeviceQueue(m_device, m_queueFamily, 0, &m_queue);
    return {};
}

base::Error Device::errorFor(VkResult result) const
{
    const std::string reason = " (" + resultName(result) + "). ";
    if (result == VK_ERROR_OUT_OF_DEVICE_MEMORY || result == VK_ERROR_OUT_OF_HOST_MEMORY)
        return {base::ErrorCode::OutOfMemory,
                m_info.name + " ran out of memory" + reason
                    + "Close other programs, or compute on the processor."};
    if (result == VK_TIMEOUT)
        return {base::ErrorCode::DeviceLost,
                m_info.name + " no longer answers" + reason
                    + "Restart Hearth, or compute on the processor."};
    return {base::ErrorCode::DeviceLost,
            m_info.name + " stopped working in the middle of a computation" + reason
                + "Try again, or compute on the processor."};
}

void Device::abandon()
{
    m_api.DestroyDevice = [](VkDevice, const VkAllocationCallbacks *) { };
    m_api.DestroyBuffer = [](VkDevice, VkBuffer, const VkAllocationCallbacks *) { };
    m_api.FreeMemory = [](VkDevice, VkDeviceMemory, const VkAllocationCallbacks *) { };
    m_api.DestroyPipeline = [](VkDevice, VkPipeline, const VkAllocationCallbacks *) { };
    m_api.DestroyPipelineLayout = [](VkDevice, VkPipelineLayout, const VkAllocationCallbacks *) { };
    m_api.DestroyPipelineCache = [](VkDevice, VkPipelineCache, const VkAllocationCallbacks *) { };
    m_api.DestroyShaderModule = [](VkDevice, VkShaderModule, const VkAllocationCallbacks *) { };
    m_api.DestroyCommandPool = [](VkDevice, VkCommandPool, const VkAllocationCallbacks *) { };
    m_api.DestroySemaphore = [](VkDevice, VkSemaphore, const VkAllocationCallbacks *) { };
}

Device::~Device()
{
    if (m_device && m_api.DestroyDevice)
        m_api.DestroyDevice(m_device, nullptr);
}

std::string version()
{
    constexpr uint32_t kVersion = VK_HEADER_VERSION_COMPLETE;
    return "Vulkan " + std::to_string(VK_API_VERSION_MAJOR(kVersion)) + '.'
        + std::to_string(VK_API_VERSION_MINOR(kVersion)) + '.'
        + std::to_string(VK_API_VERSION_PATCH(kVersion));
}

base::Result<std::vector<DeviceInfo>> listDevices()
{
    const auto instance = Instance::shared();
    if (!instance)
        return instance.error();
    auto found = candidates(**instance);
    if (!found)
        return found.error();
    return infosOf(*found);
}

} // namespace engine::compute::vulkan
