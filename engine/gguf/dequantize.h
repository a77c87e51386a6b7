// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstddef>
#include <span>

namespace engine::gguf {

// Expands whole blocks into float32: the plain definition of every type, to which each fast kernel
// is compared. `out.size()` must be a multiple of the block size and `blocks` hold that many.
void dequantize(TensorType type, const std::byte *blocks, std::span<float> out);

} // namespace engine::gguf
