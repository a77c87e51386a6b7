// SPDX-License-Identifier: Apache-2.0
#include "engine/devices.h"

#include "engine/compute/vulkan/vulkan_backend.h"

namespace engine {

ComputeDevices computeDevices()
{
    const auto found = compute::vulkan::listDevices();
    if (!found)
        return {.devices = {}, .problem = found.error().message};
    ComputeDevices result;
    for (const compute::vulkan::DeviceInfo &device : *found)
        result.devices.push_back(
            {.name = device.name,
             .driver = device.driver,
             .memory = device.memory,
             .isGraphicsCard = device.kind == compute::vulkan::DeviceKind::Discrete,
             .problem = device.problem});
    return result;
}

} // namespace engine
