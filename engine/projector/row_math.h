// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// What encoders do to single rows of activations between their matrix products. Plain loops that
// compilers turn into vector code; any thread.
namespace engine::projector {

// out = x * weight / rms(x), x limited to ±1e10 as in training; weight may be null, out may be x.
void rmsNorm(const float *x, const float *weight, uint32_t count, float eps, float *out);

// x = max(0, (x - mean) / deviation * weight)
void layerNormRelu(float *x, const float *weight, uint32_t count, float eps);

// The numbers of a layer norm that shifts as well.
struct ShiftingNorm {
    const float *weight = nullptr;
    const float *bias = nullptr;
    float eps = 0.0F;
};

// x = (x - mean) / deviation * weight + bias
void layerNorm(float *x, const ShiftingNorm &norm, uint32_t count);

// x = gelu(x) * y, with the tanh in gelu
void geluMultiply(float *x, const float *y, uint32_t count);

// x = x * sigmoid(x)
void silu(float *x, uint32_t count);

// out = x * sigmoid(gate)
void gated(const float *x, const float *gate, uint32_t count, float *out);

void limit(const float *x, uint32_t count, float least, float most, float *out); // out may be x

// x = x + y * factor
void addScaled(float *x, const float *y, uint32_t count, float factor);

// x = x + a * b
void multiplyAdd(float *x, const float *a, const float *b, uint32_t count);

float dot(const float *a, const float *b, uint32_t count);

} // namespace engine::projector
