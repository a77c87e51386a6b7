// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/compute/cpu/memory.h"
#include "engine/compute/cpu/packed_layout.h"

#include <memory>
#include <span>

namespace engine::compute::cpu {

class ThreadPool;

// What a matrix takes once it is packed.
uint64_t packedBytes(const gguf::TensorInfo &tensor);

// A weight matrix in the R16 form (packed_layout.h), or a table that stays in the file's mapping.
// Immutable after loading.
class PackedMatrix final : public Matrix
{
public:
    // Repacks rows [firstRow, firstRow + rows) on the pool. Throws std::bad_alloc; weights that are
    // not finite are an error.
    static base::Result<std::unique_ptr<PackedMatrix>> pack(const gguf::TensorInfo &tensor,
                                                            uint64_t firstRow,
                                                            uint64_t rows,
                                                            WeightMemory &memory,
                                                            ThreadPool &pool);
    static std::unique_ptr<PackedMatrix> mapped(const gguf::TensorInfo &tensor);

    gguf::TensorType type() const { return m_type; }
    const PackedLayout &layout() const { return m_layout; }
    bool wantsPreciseInputs() const
    {
        return m_layout.isFloat() && inputPrecision() == InputPrecision::Float32;
    }
    uint32_t tiles() const { return (outputs() + kTileRows - 1) / kTileRows; }
    uint32_t units() const { return m_units; } // in a tile
    size_t tileBytes() const { return size_t{m_units} * m_layout.unitBytes(); }
    const std::byte *tile(uint32_t index) const { return m_memory.get() + index * tileBytes(); }

    // Row `index` of the file's data, expanded.
    void readRow(uint64_t index, float *out) const;
    // Rows that were read count as used memory, with their neighbours, until this is called.
    void releaseRows() const;

private:
    PackedMatrix(gguf::TensorType type, uint32_t outputs, uint32_t inputs);
    std::span<const std::byte> sourceOf(uint32_t tile) const; // its rows in the file
    void packTile(uint32_t index);
    void packQuantised(uint32_t index);
    void packFloats(uint32_t index);

    gguf::TensorType m_type;
    PackedLayout m_layout;
    uint32_t m_units = 0;
    size_t m_rowBytes = 0; // in the file
    std::span<const std::byte> m_source; // the rows in the file
    std::shared_ptr<std::byte> m_memory; // tiles; none for a mapped table
};

} // namespace engine::compute::cpu
