// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"

#include <vector>

namespace engine::compute::reference {

// Activations and small weights: plain floats, row after row.
class FloatBuffer final : public Buffer
{
public:
    FloatBuffer(uint32_t rows, uint32_t width)
        : Buffer(rows, width)
        , m_data(size_t{rows} * width)
    {
    }
    float *data() { return m_data.data(); }
    const float *data() const { return m_data.data(); }

private:
    std::vector<float> m_data;
};

// Rows of a tensor as they lie in the file; expanded to float32 one row at a time, when used.
class MappedMatrix final : public Matrix
{
public:
    MappedMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint32_t rows);
    void expandRow(uint64_t row, std::span<float> to) const; // to: [inputs]

private:
    gguf::TensorType m_type;
    std::span<const std::byte> m_data;
    uint64_t m_rowBytes;
};

// Keys and values in float32, [slot, kvHeads, headDim].
class FloatKv final : public KvLayer
{
public:
    explicit FloatKv(const KvShape &shape);
    base::Result<void> reserve(uint32_t positions) override;
    base::Result<std::unique_ptr<KvLayer>> copy() const override;
    uint64_t bytes() const override;
    uint64_t positionBytes() const override; // all keys, then all values
    base::Result<void> readPositions(const PositionRange &range,
                                     std::span<std::byte> to) const override;
    base::Result<void> writePositions(const PositionRange &range,
                                      std::span<const std::byte> from) override;

    float *key(uint32_t position, uint32_t head) { return m_keys.data() + offset(position, head); }
    float *value(uint32_t position, uint32_t head)
    {
        return m_values.data() + offset(position, head);
    }
    const float *key(uint32_t position, uint32_t head) const
    {
        return m_keys.data() + offset(position, head);
    }
    const float *value(uint32_t position, uint32_t head) const
    {
        return m_values.data() + offset(position, head);
    }

private:
    size_t offset(uint32_t position, uint32_t head) const
    {
        const size_t slot = position % shape().capacity;
        return (slot * shape().kvHeads + head) * shape().headDim;
    }

    std::vector<float> m_keys;
    std::vector<float> m_values;
};

inline FloatBuffer &floats(const Tensor &tensor)
{
    return static_cast<FloatBuffer &>(*tensor.buffer);
}

// Start of a row of a tensor; rows lie `width` apart.
inline float *row(const Tensor &tensor, uint32_t index)
{
    return floats(tensor).data() + (size_t{tensor.firstRow} + index) * tensor.width;
}

inline const float *vectorData(const Buffer *buffer)
{
    return buffer ? static_cast<const FloatBuffer *>(buffer)->data() : nullptr;
}

} // namespace engine::compute::reference
