// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/compute/fast_backends.h"

// How far a fast backend's results may be from the reference's: error to power (nmse()).
namespace tests {

inline constexpr double kFloatBound = 1e-10; // float32 arithmetic
inline constexpr double kBf16Bound = 1e-5; // weights rounded to bf16
inline constexpr double kCodesBound = 5e-4; // activations rounded to 8 bits
inline constexpr double kKvHalfBound = 1e-6; // keys and values are stored as halves
inline constexpr double kKvCodesBound = 1e-3; // as 8-bit codes

// Of a product with weights of a type.
inline double boundOf(TensorType type, const FastBackend &fast)
{
    if (!fast.roundsActivations)
        return kFloatBound;
    if (type == TensorType::F16)
        return kBf16Bound;
    return engine::gguf::traits(type).blockSize == 1 ? kFloatBound : kCodesBound;
}

// Of attention.
inline double boundOf(KvPrecision precision)
{
    return precision == KvPrecision::Half ? kKvHalfBound : kKvCodesBound;
}

} // namespace tests
