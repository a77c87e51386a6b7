// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace engine::gguf {

// One tensor of a file. Valid as long as the GgufFile lives.
struct TensorInfo {
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<uint64_t> shape; // GGUF order: shape[0] is the innermost (a matrix's input width)
    std::span<const std::byte> data; // in the mapping; bounds checked, whole blocks, 8-byte aligned

    uint64_t columns() const { return shape[0]; } // width of a row
    uint64_t rows() const // product of the other dimensions
    {
        uint64_t product = 1;
        for (size_t i = 1; i < shape.size(); ++i)
            product *= shape[i];
        return product;
    }
    uint64_t elements() const { return columns() * rows(); }
};

// A list of whole numbers (I32) in a file. Not a TensorInfo, so that none is taken for weights.
struct IntegerList {
    std::string name;
    std::span<const std::byte> data; // as in TensorInfo, four bytes each
};

} // namespace engine::gguf
