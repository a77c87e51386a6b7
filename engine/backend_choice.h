// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/engine.h"

namespace engine {

// The backends to try in turn, best first: the one asked for, or with Auto a graphics card of its
// own memory that holds the model, then the processor. Why a faster one is left out is logged.
std::vector<BackendKind> backendsToTry(const OpenOptions &options, uint64_t memoryNeed);

// `kind` is not Auto.
base::Result<std::unique_ptr<compute::Backend>> makeBackend(BackendKind kind,
                                                            const OpenOptions &options);

} // namespace engine
