// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/matrix_shapes.h"

#include "engine/compute/vulkan/extensions.h"
#include "engine/compute/vulkan/switches.h"

#include <algorithm>
#include <vector>

namespace engine::compute::vulkan {

namespace {

    // Of matrix_rows.comp: what a subgroup computes of a tile, and so many of them.
    constexpr uint32_t kPart = 32;
    constexpr uint32_t kSubgroups = 4;
    constexpr uint32_t kMostNumbers = 256; // of a shape's result: shared memory is for two of each
    constexpr uint32_t kIntel = 0x8086;

    bool fits(const VkCooperativeMatrixPropertiesKHR &shape)
    {
        const auto divides = [](uint32_t side) {
            return side >= 8 && side <= kPart && kPart % side == 0;
        };
        return divides(shape.MSize) && divides(shape.NSize) && divides(shape.KSize)
            && shape.MSize * shape.NSize <= kMostNumbers
            && shape.AType == VK_COMPONENT_TYPE_FLOAT16_KHR
            && shape.BType == VK_COMPONENT_TYPE_FLOAT16_KHR
            && shape.CType == VK_COMPONENT_TYPE_FLOAT32_KHR
            && shape.ResultType == VK_COMPONENT_TYPE_FLOAT32_KHR && !shape.saturatingAccumulation
            && shape.scope == VK_SCOPE_SUBGROUP_KHR;
    }

    bool hasFeatures(const InstanceApi &api, VkPhysicalDevice device)
    {
        auto matrices = matrixFeatures();
        VkPhysicalDeviceVulkan12Features v12{};
        v12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
        v12.pNext = &matrices;
        VkPhysicalDeviceFeatures2 features{};
        features.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2;
        features.pNext = &v12;
        api.GetPhysicalDeviceFeatures2(device, &features);
        return matrices.cooperativeMatrix && v12.shaderFloat16 && v12.vulkanMemoryModel;
    }

    std::vector<VkCooperativeMatrixPropertiesKHR> shapesOf(const InstanceApi &api,
                                                           VkPhysicalDevice device)
    {
        const auto list = api.GetPhysicalDeviceCooperativeMatrixPropertiesKHR;
        uint32_t count = 0;
        if (list(device, &count, nullptr) != VK_SUCCESS)
            return {};
        VkCooperativeMatrixPropertiesKHR empty{};
        empty.sType = VK_STRUCTURE_TYPE_COOPERATIVE_MATRIX_PROPERTIES_KHR;
        std::vector<VkCooperativeMatrixPropertiesKHR> shapes(count, empty);
        if (list(device, &count, shapes.data()) < VK_SUCCESS)
            return {};
        shapes.resize(std::min<size_t>(count, shapes.size()));
        return shapes;
    }

} // namespace

VkPhysicalDeviceCooperativeMatrixFeaturesKHR matrixFeatures()
{
    VkPhysicalDeviceCooperativeMatrixFeaturesKHR features{};
    features.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR;
    return features;
}

MatrixShape largestShape(std::span<const VkCooperativeMatrixPropertiesKHR> shapes)
{
    MatrixShape largest;
    for (const VkCooperativeMatrixPropertiesKHR &shape : shapes) {
        if (fits(shape)
            && shape.MSize * shape.NSize * shape.KSize
                > largest.rows * largest.columns * largest.inner)
            largest = {.rows = shape.MSize, .columns = shape.NSize, .inner = shape.KSize};
    }
    return largest;
}

MatrixShape matrixShape(const InstanceApi &api, VkPhysicalDevice device, const SubgroupSizes &sizes)
{
    if (!sizes.canBeChosen || !api.GetPhysicalDeviceCooperativeMatrixPropertiesKHR
        || !hasExtension(api, device, VK_KHR_COOPERATIVE_MATRIX_EXTENSION_NAME)
        || !hasFeatures(api, device))
        return {};
    VkPhysicalDeviceCooperativeMatrixPropertiesKHR stages{};
    stages.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR;
    VkPhysicalDeviceSubgroupProperties subgroups{};
    subgroups.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
    subgroups.pNext = &stages;
    VkPhysicalDeviceProperties2 properties{};
    properties.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2;
    properties.pNext = &subgroups;
    api.GetPhysicalDeviceProperties2(device, &properties);
    if (!(stages.cooperativeMatrixSupportedStages & VK_SHADER_STAGE_COMPUTE_BIT))
        return {};
    MatrixShape shape = largestShape(shapesOf(api, device));
    // Intel's drivers name the largest subgroup, and its matrix units work with the smallest.
    const uint32_t subgroup =
        properties.properties.vendorID == kIntel ? sizes.least : subgroups.subgroupSize;
    if (shape.rows > 0 && subgroup >= sizes.least && subgroup <= sizes.most
        && subgroup * kSubgroups <= properties.properties.limits.maxComputeWorkGroupInvocations)
        shape.subgroup = subgroup;
    return shape;
}

bool wantsMatrices(Matrices option, bool processor)
{
    if (option != Matrices::Auto)
        return option == Matrices::Always;
    return switchOf("HEARTH_VULKAN_MATRICES").value_or(!processor);
}

} // namespace engine::compute::vulkan
