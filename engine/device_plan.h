// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/devices.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

// What a graphics device would compute of a model with BackendKind::Vulkan, as things are now.
struct DeviceShare {
    std::string device; // its name
    uint32_t layers = 0; // of the model; 0: nothing fits
    uint32_t experts = 0; // layers whose experts are computed there as well
    bool isWhole = false; // all of the model
    uint64_t bytes = 0; // of the device's memory
    std::string words; // "24 of 35 layers (2.1 GB of 4.0 GB free); the processor computes the rest"
};

// One for each device that can be used, in their order. `context`: tokens of conversation. Reads
// headers only.
base::Result<std::vector<DeviceShare>> deviceShares(const std::filesystem::path &model,
                                                    uint32_t context);

} // namespace engine
