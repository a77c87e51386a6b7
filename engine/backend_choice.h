// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/engine.h"

namespace engine {

// The backends to try in turn, best first: the one asked for, or with Auto the processor. A
// graphics card is used only when asked for: the Vulkan backend has not been measured on a real
// one.
std::vector<BackendKind> backendsToTry(BackendKind asked);

// `kind` is not Auto.
base::Result<std::unique_ptr<compute::Backend>> makeBackend(BackendKind kind,
                                                            const OpenOptions &options);

} // namespace engine
