// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/engine.h"

namespace golden {

// A device of its own for an encoder.
inline base::Result<std::unique_ptr<engine::compute::Backend>> makeBackend(engine::BackendKind kind)
{
    if (kind == engine::BackendKind::Reference)
        return engine::compute::reference::makeBackend();
    if (kind == engine::BackendKind::Vulkan)
        return engine::compute::vulkan::makeBackend({});
    return engine::compute::cpu::makeBackend({});
}

} // namespace golden
