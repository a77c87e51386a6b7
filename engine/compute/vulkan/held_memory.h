// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace engine::compute::vulkan {

// How many bytes of each device's memory this program holds, for whatever model. Devices by their
// keys (makeKey). Any thread.
void addHeld(const std::string &key, uint64_t bytes);
void dropHeld(const std::string &key, uint64_t bytes);
uint64_t heldBytes(const std::string &key);

} // namespace engine::compute::vulkan
