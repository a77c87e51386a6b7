// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/gguf/tensor_type.h"

#include <optional>

// Dot products of whole numbers of a byte (VK_KHR_shader_integer_dot_product): four of each in one
// instruction where a device has it. Weights are whole numbers as they are, inputs are rounded to
// them (round_rows.comp) as the CPU backend does.
namespace engine::compute::vulkan {

enum class DotSupport { None, Slow, Fast }; // Slow: the driver makes several instructions of it

DotSupport dotSupport(const InstanceApi &api, VkPhysicalDevice device);

// To be filled in, by the driver or for it.
VkPhysicalDeviceShaderIntegerDotProductFeaturesKHR dotFeatures();

// Inputs from which on a product uses them; nothing: none does. Where the option leaves it open:
// what HEARTH_VULKAN_DOTS says (on, off), else where they are fast, and for rows so long that
// rounding them pays.
std::optional<uint32_t> dotsFrom(Dots option, DotSupport support, bool processor);

// Whether few_dots.comp reads the type.
bool multipliesAsDots(gguf::TensorType type);

} // namespace engine::compute::vulkan
