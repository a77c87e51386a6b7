// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"
#include "engine/compute/vulkan/subgroup_sizes.h"
#include "engine/compute/vulkan/vulkan_backend.h"

#include <span>

// Cooperative matrices (VK_KHR_cooperative_matrix): products of small matrices that a subgroup
// computes as one, in units of their own on most graphics cards.
namespace engine::compute::vulkan {

// What matrix_rows.comp multiplies at once: rows x inner by inner x columns. All 0: it cannot.
struct MatrixShape {
    uint32_t rows = 0;
    uint32_t columns = 0;
    uint32_t inner = 0;
    uint32_t subgroup = 0; // threads that do it together

    explicit operator bool() const { return subgroup > 0; }
};

// The largest shape of halves with sums in floats that the kernel can use; none: `subgroup` stays
// 0 either way.
MatrixShape largestShape(std::span<const VkCooperativeMatrixPropertiesKHR> shapes);

// The same for a device, with its subgroup; none where it lacks anything that the kernel needs.
MatrixShape
matrixShape(const InstanceApi &api, VkPhysicalDevice device, const SubgroupSizes &sizes);

// To be filled in, by the driver or for it.
VkPhysicalDeviceCooperativeMatrixFeaturesKHR matrixFeatures();

// Whether to use them, where the option leaves it open: what HEARTH_VULKAN_MATRICES says (on, off),
// else unless the device computes on the processor.
bool wantsMatrices(Matrices option, bool processor);

} // namespace engine::compute::vulkan
