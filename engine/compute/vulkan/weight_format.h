// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/thread_pool.h"
#include "engine/gguf/tensor_info.h"

#include <array>

// How weights lie on the device; weights.glsl reads it. A unit is 32 weights of a row. A matrix is
// planes, one after the other, each with an entry per unit, so that threads that read neighbouring
// units read neighbouring words, and every read is aligned. No type grows by more than 3 %, but for
// the grid that comes with a matrix of the IQ2 and IQ3 types: at most 2 KiB.
namespace engine::compute::vulkan {

inline constexpr uint32_t kUnitWeights = 32;

enum class Plane { Codes, High, Scales, Supers, Grid };
inline constexpr size_t kPlanes = 5;

struct WeightFormat {
    uint32_t codeBytes = 0; // per unit
    uint32_t highBytes = 0; // per unit: bits above the codes' lowest four or two
    uint32_t scaleBits = 0; // per unit
    bool nested = false; // a half for scales and one for offsets for every 8 units
    uint32_t gridBytes = 0; // once
};

WeightFormat formatOf(gguf::TensorType type);

// Where each plane of a matrix of so many units begins, in bytes; last, its size.
std::array<uint64_t, kPlanes + 1> planesOf(const WeightFormat &format, uint64_t units);
// Bytes of a plane that belong to so many units; a multiple of 8 of them in the nested formats. The
// grid belongs to none.
uint64_t planeBytes(const WeightFormat &format, Plane plane, uint64_t units);

// Rows as they lie in a file.
struct FileRows {
    gguf::TensorType type = gguf::TensorType::F32;
    const std::byte *data = nullptr;
    uint64_t columns = 0;
    uint32_t rows = 0;

    uint64_t rowBytes() const;
    uint64_t units() const { return (columns + kUnitWeights - 1) / kUnitWeights; } // of a row
};

// Repacks rows to a matrix of their own at `to`, of planesOf()'s size.
void packWeights(const FileRows &from, std::byte *to, cpu::ThreadPool &pool);

} // namespace engine::compute::vulkan
