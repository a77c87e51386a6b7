// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/memory.h"

#include <vector>

namespace engine::compute::cpu {

class ThreadPool;

// The forms of its input that a matrix product may read.
struct ActivationForms {
    bool codes = false; // 8-bit, for quantised weights
    bool sums = false; // of the codes, for tile kernels
    bool coarse = false; // 64 columns share a scale, for weights that are expanded to codes
    bool values = false; // float32, for float weights
    bool bf16 = false; // rows for oneDNN
    bool bf16Rest = false; // what bf16 lacks, for weights that deserve it
};

// Rows to be multiplied. `rows[i]` points at `columns` floats. Segments are runs of rows that meet
// different weights (experts); each starts a block of its own.
struct ActivationSource {
    std::vector<const float *> rows;
    std::vector<uint32_t> segments; // row counts; their sum is rows.size()
    uint32_t columns = 0;
    const float *norm = nullptr; // with `normalise`: weights, or null
    float eps = 0;
    bool normalise = false;
};

// The input of one matrix product, normalised and in the forms its weights need, split into blocks
// of up to eight tokens. Reused from one operation to the next.
class Activations final
{
public:
    struct Block {
        ActivationBlock data;
        uint32_t firstRow = 0;
        uint32_t rows = 0;
        uint32_t widthIndex = 0; // into kWidths
    };
    struct Segment {
        uint32_t firstBlock = 0;
        uint32_t endBlock = 0;
        uint32_t firstRow = 0;
        uint32_t rows = 0;
    };

    // Throws std::bad_alloc.
    void prepare(const ActivationSource &source,
                 const ActivationForms &forms,
                 const Kernels &kernels,
                 ThreadPool &pool);

    // Columns rounded up to whole packed units and oneDNN's step.
    static uint32_t paddedColumns(uint32_t columns) { return (columns + 255U) / 256U * 256U; }
    uint32_t columns() const { return m_columns; }
    const std::vector<Segment> &segments() const { return m_segments; }
    const Block &block(uint32_t index) const { return m_blocks[index]; }
    const uint16_t *bf16Row(uint32_t row) const { return m_bf16.get() + size_t{row} * m_padded; }
    const uint16_t *bf16RestRow(uint32_t row) const
    {
        return m_bf16Rest.get() + size_t{row} * m_padded;
    }
    uint32_t bf16Stride() const { return m_padded; }

private:
    struct Place {
        ActivationTarget target;
        float *values = nullptr;
    };

    void layOut(const ActivationSource &source);
    void addBlocks(uint32_t firstRow, uint32_t rows);
    void assignMemory();
    void
    fill(const ActivationSource &source, uint32_t block, const Kernels &kernels, float *scratch);

    ActivationForms m_forms;
    uint32_t m_columns = 0;
    uint32_t m_padded = 0; // columns rounded up to a packed unit
    uint32_t m_slots = 0; // rows with the padding of narrow blocks
    std::vector<Block> m_blocks;
    std::vector<Place> m_places;
    std::vector<Segment> m_segments;
    Scratch<int8_t> m_codes;
    Scratch<float> m_scale, m_sum32, m_sum16, m_values, m_normalised;
    Scratch<int32_t> m_negative32, m_negative16, m_offset64;
    Scratch<uint16_t> m_bf16, m_bf16Rest;
};

} // namespace engine::compute::cpu
