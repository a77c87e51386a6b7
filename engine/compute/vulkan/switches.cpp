// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/switches.h"

#include "engine/base/log.h"

#include <cstdlib>
#include <string>

namespace engine::compute::vulkan {

std::optional<bool> switchOf(const char *name)
{
    const char *value = std::getenv(name);
    const std::string wanted = value ? value : "";
    if (wanted == "on" || wanted == "off")
        return wanted == "on";
    if (!wanted.empty())
        base::log(base::LogLevel::Warning,
                  std::string(name) + " is \"" + wanted
                      + "\", which is neither on nor off; it is ignored.");
    return std::nullopt;
}

} // namespace engine::compute::vulkan
