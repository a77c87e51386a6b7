// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

// The arithmetic that the operations share. Inputs and outputs are float32, sums are double.
namespace engine::compute::reference {

double dot(const float *a, const float *b, size_t count);

// out = in / sqrt(mean(in^2) + eps) * weight; weight null: none. In place is fine.
void rmsNorm(std::span<const float> in, const float *weight, float eps, std::span<float> out);

float geluTanh(float x);

// Turns pairs (i, i + n/2) of a head; `turn` holds n/2 cosines, then n/2 sines.
void rotate(std::span<float> head, const float *turn);

// In place; the largest is subtracted first.
void softmax(std::span<double> values);

// The indices of the `count` largest, best first; ties go to the lower index.
std::vector<uint32_t> largest(std::span<const double> values, uint32_t count);

} // namespace engine::compute::reference
