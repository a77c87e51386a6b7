// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <string>

namespace engine::compute::vulkan {

// Bytes per second that the device's memory moves, read and written ones together, in copies from
// one place in it to another: what no kernel exceeds by much. `device` as in VulkanOptions. Takes
// half a GiB of its memory for some tenths of a second.
base::Result<double> measureCopySpeed(const std::string &device);

} // namespace engine::compute::vulkan
