// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/integer_dots.h"

#include "engine/compute/vulkan/extensions.h"
#include "engine/compute/vulkan/switches.h"

namespace engine::compute::vulkan {

namespace {

    // Rounding the inputs is a dispatch of its own.
    constexpr uint32_t kWorthRounding = 2048;

} // namespace

VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR dotFeatures()
{
    VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR features{};
    features.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES_KHR;
    return features;
}

DotSupport dotSupport(const InstanceApi &api, VkPhysicalDevice device)
{
    if (!hasExtension(api, device, VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME))
        return DotSupport::None;
    auto features = dotFeatures();
    VkPhysicalDeviceFeatures2 all{};
    all.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
    all.pNext = &features;
    api.GetPhysicalDeviceFeatures2(device, &all);
    if (!features.shaderIntegerDotProduct)
        return DotSupport::None;
    VkPhysicalDeviceShaderIntegerDotProductPropertiesKHR dots{};
    dots.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES_KHR;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &dots;
    api.GetPhysicalDeviceProperties2(device, &properties);
    return dots.integerDotProduct4x8BitPackedSignedAccelerated ? DotSupport::Fast
                                                               : DotSupport::Slow;
}

std::optional<uint32_t> dotsFrom(Dots option, DotSupport support, bool processor)
{
    const auto all = std::optional(0U);
    if (option == Dots::Never || support == DotSupport::None)
        return std::nullopt;
    if (option == Dots::Always)
        return all;
    if (const auto wanted = switchOf("HEARTH_VULKAN_DOTS"))
        return *wanted ? all : std::nullopt;
    if (support != DotSupport::Fast || processor)
        return std::nullopt;
    return kWorthRounding;
}

bool multipliesAsDots(gguf::TensorType type)
{
    using enum gguf::TensorType;
    switch (type) {
    case Q4_0:
    case Q4_1:
    case Q5_0:
    case Q5_1:
    case Q8_0:
    case Q2_K:
    case Q3_K:
    case Q4_K:
    case Q5_K:
    case Q6_K:
        return true;
    default: // floats, and what codes stand for in tables
        return false;
    }
}

} // namespace engine::compute::vulkan
