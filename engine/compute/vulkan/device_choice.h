// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/vulkan_backend.h"

#include <span>
#include <string_view>

namespace engine::compute::vulkan {

// What means one device and no other, also after a restart: "<identity> <name>". The identity is
// what its driver promises to keep; the name is for the person who reads that it is gone.
std::string makeKey(std::span<const uint8_t> identity, uint32_t driver, const std::string &name);
// Whether two keys mean the same device, whatever its driver calls it meanwhile.
bool isSameDevice(std::string_view key, std::string_view other);
std::string keyName(std::string_view key); // empty: it is no key

// The place of the device that is wanted among `devices`, best first: a key, a number in that list
// from 1 on, or part of a name in any case; empty: the best. Unsupported says what is in the way.
base::Result<size_t> chooseDevice(std::span<const DeviceInfo> devices, const std::string &wanted);

} // namespace engine::compute::vulkan
