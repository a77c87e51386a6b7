// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstddef>
#include <span>

namespace engine::gguf {

// Expands whole blocks into float32: the plain definition of every type, to which each fast kernel
// is compared. `out.size()` must be a multiple of the block size and `blocks` hold that many.
// Any bytes are accepted; infinite and NaN scales give infinite and NaN weights.
void dequantize(TensorType type, const std::byte *blocks, std::span<float> out);

// Whether no scale (of a float type: no weight) in whole blocks is infinite or NaN, so that every
// weight is finite. Reads all of the tensor once: call it where the data is read anyway.
bool hasFiniteScales(TensorType type, std::span<const std::byte> blocks);

} // namespace engine::gguf
