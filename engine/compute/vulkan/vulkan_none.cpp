// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/copy_speed.h"
#include "engine/compute/vulkan/vulkan_backend.h"

// Stands in for the whole folder where Vulkan's headers or glslc are missing at build time.
namespace engine::compute::vulkan {

namespace {

    base::Error notBuilt()
    {
        return {base::ErrorCode::Unsupported, "This build of Hearth has no Vulkan."};
    }

} // namespace

std::string version()
{
    return {};
}

void setUsualSharing(Sharing) { }

base::Result<std::vector<DeviceInfo>> listDevices()
{
    return notBuilt();
}

std::optional<uint64_t> deviceBytes(const gguf::TensorInfo &)
{
    return std::nullopt;
}

base::Result<double> measureCopySpeed(const std::string &)
{
    return notBuilt();
}

base::Result<std::unique_ptr<Backend>> makeBackend(const VulkanOptions &)
{
    return notBuilt();
}

} // namespace engine::compute::vulkan
