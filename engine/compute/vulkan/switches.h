// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace engine::compute::vulkan {

// What an environment variable says: on or off; nothing where it is not set, or is anything else,
// which a log line says.
std::optional<bool> switchOf(const char *name);

} // namespace engine::compute::vulkan
