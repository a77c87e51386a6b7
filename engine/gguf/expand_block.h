// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstdint>

namespace engine::gguf {

// Expands one block of a type into its blockSize floats. The order of the float operations is that
// of ggml, so that results agree to the bit.
template<TensorType type>
void expandBlock(const uint8_t *block, float *out);

// Two 4-bit codes lie in a byte: of 32 weights the first 16 are in the low nibbles.
inline int lowNibble(uint8_t byte)
{
    return byte & 0x0f;
}
inline int highNibble(uint8_t byte)
{
    return byte >> 4;
}

// dequantize_simple.cpp
template<>
void expandBlock<TensorType::F32>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::F16>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::BF16>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q4_0>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q4_1>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q5_0>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q5_1>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q8_0>(const uint8_t *block, float *out);

// dequantize_k.cpp
template<>
void expandBlock<TensorType::Q2_K>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q3_K>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q4_K>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q5_K>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::Q6_K>(const uint8_t *block, float *out);

// dequantize_table.cpp
template<>
void expandBlock<TensorType::IQ4_NL>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::IQ4_XS>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::MXFP4>(const uint8_t *block, float *out);

// dequantize_grid.cpp
template<>
void expandBlock<TensorType::IQ2_XXS>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::IQ2_XS>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::IQ3_XXS>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::IQ3_S>(const uint8_t *block, float *out);
template<>
void expandBlock<TensorType::IQ2_S>(const uint8_t *block, float *out);

} // namespace engine::gguf
