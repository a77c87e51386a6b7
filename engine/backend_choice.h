// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/engine.h"

namespace engine {

// The backends to try in turn, best first: the one asked for, and where that is Vulkan, the
// processor after it, unless it must be Vulkan. With Auto the processor: a graphics card is used
// only when asked for, as the Vulkan backend has not been measured on a real one.
std::vector<BackendKind> backendsToTry(const OpenOptions &options);

// `kind` is not Auto.
base::Result<std::unique_ptr<compute::Backend>> makeBackend(BackendKind kind,
                                                            const OpenOptions &options);

} // namespace engine
