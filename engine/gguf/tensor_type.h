// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace engine::gguf {

// The element types that Gemma 4 files come in; values are GGUF's own (ggml_type).
// NOLINTBEGIN(readability-identifier-naming): these are the types' own names.
enum class TensorType : uint32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q2_K = 10,
    Q3_K = 11,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    IQ2_XXS = 16,
    IQ2_XS = 17,
    IQ3_XXS = 18,
    IQ4_NL = 20,
    IQ3_S = 21,
    IQ2_S = 22,
    IQ4_XS = 23,
    BF16 = 30,
    MXFP4 = 39
};
// NOLINTEND(readability-identifier-naming)

struct TypeTraits {
    std::string_view name; // as llama.cpp prints it: "Q4_K"
    uint32_t blockSize; // weights in a block
    uint32_t blockBytes; // bytes in a block
};

// Traits of a type that Hearth can read.
const TypeTraits &traits(TensorType type);

// The type for a file's type id, or nothing when Hearth cannot read it.
std::optional<TensorType> tensorType(uint32_t id);

// Name of any type id that GGUF defines, for error messages ("IQ3_S"); "type 99" when unknown.
std::string typeName(uint32_t id);

} // namespace engine::gguf
