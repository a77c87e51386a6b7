// SPDX-License-Identifier: Apache-2.0
#include "engine/devices.h"

#include "engine/compute/vulkan/device_choice.h"

namespace engine {

ComputeDevices computeDevices()
{
    const auto found = compute::vulkan::listDevices();
    if (!found)
        return {.devices = {}, .problem = found.error().message};
    ComputeDevices result;
    for (const compute::vulkan::DeviceInfo &device : *found)
        result.devices.push_back(
            {.key = device.key,
             .name = device.name,
             .driver = device.driver,
             .memory = device.memory,
             .freeMemory = device.freeMemory,
             .held = device.held,
             .isGraphicsCard = device.kind == compute::vulkan::DeviceKind::Discrete,
             .isProcessor = device.kind == compute::vulkan::DeviceKind::Processor,
             .problem = device.problem});
    return result;
}

bool isSameDevice(const std::string &key, const std::string &other)
{
    return compute::vulkan::isSameDevice(key, other);
}

std::string deviceName(const std::string &key)
{
    return compute::vulkan::keyName(key);
}

} // namespace engine
