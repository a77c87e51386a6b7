// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/compute/cpu/memory.h"

#include <algorithm>

namespace engine::compute::cpu {

// Activations and small weights: floats, row after row, zero at first.
class FloatBuffer final : public Buffer
{
public:
    FloatBuffer(uint32_t rows, uint32_t width) // throws std::bad_alloc
        : Buffer(rows, width)
        , m_data(allocateAligned<float>(size_t{rows} * width))
    {
        std::fill_n(m_data.get(), size_t{rows} * width, 0.0F);
    }
    float *data() { return m_data.get(); }
    const float *data() const { return m_data.get(); }

private:
    AlignedArray<float> m_data;
};

// Start of a row of a tensor; rows lie `width` apart.
inline float *row(const Tensor &tensor, uint32_t index)
{
    return static_cast<FloatBuffer *>(tensor.buffer)->data()
        + (size_t{tensor.firstRow} + index) * tensor.width;
}

inline const float *vectorData(const Buffer *buffer)
{
    return buffer ? static_cast<const FloatBuffer *>(buffer)->data() : nullptr;
}

} // namespace engine::compute::cpu
