// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/products.h"

#include <algorithm>

// One dispatch of products of an input: what products.cpp and few_rows.cpp share.
namespace engine::compute::vulkan {

inline constexpr uint32_t kFewRows = 8; // at most so many rows in one workgroup
inline constexpr uint32_t kMostProducts = 3; // of one dispatch
inline constexpr uint64_t kFewestGroups = 3; // where one thread makes many outputs

inline uint64_t ceilDivide(uint64_t a, uint64_t b)
{
    return (a + b - 1) / b;
}

// Matrices of floats are there for what wants precision, unless their reader says otherwise.
inline bool mayBeHalves(const Matrix &matrix)
{
    const gguf::TensorType type = deviceMatrix(matrix).type();
    return (type != gguf::TensorType::F32 && type != gguf::TensorType::BF16)
        || matrix.inputPrecision() == InputPrecision::Bf16;
}

// Rows as round_rows.comp leaves them.
struct RoundedRows {
    VkDeviceAddress codes = 0;
    VkDeviceAddress scales = 0;
};

struct Products::Job {
    gguf::TensorType type = gguf::TensorType::F32;
    Epilogue epilogue = Epilogue::Store;
    bool normed = false;
    uint32_t sharers = 0; // experts' results of a row
    uint32_t tiles = 0; // of rows that share an expert; 0: rows lie side by side
    Order order = Order::After;
    bool halves = false; // weights and inputs may be rounded to them
    bool scaled = false; // arguments.scales are those of x
    RoundedRows rounded{}; // of x; addresses 0: not yet
    ProductArguments arguments{};

    void add(uint32_t index, const Matrix &matrix, VkDeviceAddress to)
    {
        type = deviceMatrix(matrix).type();
        halves = mayBeHalves(matrix);
        arguments.weights[index] = deviceMatrix(matrix).address();
        arguments.outputs[index] = matrix.outputs();
        arguments.to[index] = to;
    }
    // Of some rows, without what was made of all of them. Not of experts', nor Added.
    Job part(uint32_t first, uint32_t rows) const
    {
        Job job = *this;
        const auto floats = [first](uint64_t width) { return first * width * sizeof(float); };
        job.scaled = false;
        job.rounded = {};
        job.arguments.rows = rows;
        job.arguments.x += floats(arguments.inputs);
        job.arguments.factors += floats(1);
        for (uint32_t i = 0; i < (epilogue == Epilogue::Store ? kMostProducts : 1); ++i)
            job.arguments.to[i] += floats(arguments.outputs[i]);
        if (epilogue == Epilogue::PerLayer)
            job.arguments.to[1] += floats(arguments.extraStride);
        return job;
    }
    uint32_t whole() const { return arguments.inputs % kUnitWeights == 0 ? 1 : 0; }
    uint32_t rowTiles() const
    {
        return tiles > 0 ? tiles : static_cast<uint32_t>(ceilDivide(arguments.rows, kTile));
    }
    uint64_t groups(uint64_t outputsAtOnce) const
    {
        uint64_t count = 0;
        const uint32_t products = epilogue == Epilogue::Store ? kMostProducts : 1;
        for (uint32_t i = 0; i < products; ++i)
            count += ceilDivide(arguments.outputs[i], outputsAtOnce);
        return count;
    }
    // Of FewRows where every thread has outputs of its own, which share what it read of x: a
    // processor that plays the device reads slowly and has room for many sums. Its cores want work.
    uint32_t outputsOfThread(uint32_t threads, uint32_t rowsAtOnce) const
    {
        const uint32_t count =
            std::min(16U, 32U / rowsAtOnce) / (epilogue == Epilogue::Gated ? 2 : 1);
        return groups(uint64_t{count} * threads) < kFewestGroups ? 1 : count;
    }
    uint64_t cost() const
    {
        const uint64_t outputs =
            uint64_t{arguments.outputs[0]} + arguments.outputs[1] + arguments.outputs[2];
        return outputs * arguments.inputs * arguments.rows;
    }
};

} // namespace engine::compute::vulkan
