// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"

namespace engine::compute::reference {

// Plain loops in float32 with double accumulation: the specification that fast backends are tested
// against. Single thread, no intrinsics.
std::unique_ptr<Backend> makeBackend();

} // namespace engine::compute::reference
