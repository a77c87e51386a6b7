// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_storage.h"

#include "engine/gguf/dequantize.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace engine::compute::reference {

namespace {

    constexpr uint32_t kPagePositions = 256; // global layers grow by this many positions

} // namespace

MappedMatrix::MappedMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint32_t rows)
    : Matrix(rows, static_cast<uint32_t>(tensor.columns()))
    , m_type(tensor.type)
{
    const gguf::TypeTraits &type = gguf::traits(tensor.type);
    m_rowBytes = tensor.columns() / type.blockSize * type.blockBytes;
    m_data = tensor.data.subspan(firstRow * m_rowBytes, rows * m_rowBytes);
}

void MappedMatrix::expandRow(uint64_t index, std::span<float> to) const
{
    gguf::dequantize(m_type, m_data.data() + index * m_rowBytes, to);
}

FloatKv::FloatKv(const KvShape &shape)
    : KvLayer(shape)
{
    if (shape.window > 0) {
        m_keys.resize(size_t{shape.capacity} * shape.kvHeads * shape.headDim);
        m_values.resize(m_keys.size());
    }
}

base::Result<void> FloatKv::reserve(uint32_t positions)
{
    if (shape().window > 0)
        return {};
    const uint32_t pages = (positions + kPagePositions - 1) / kPagePositions;
    const uint32_t slots = std::min(pages * kPagePositions, shape().capacity);
    const size_t size = size_t{slots} * shape().kvHeads * shape().headDim;
    try {
        if (size > m_keys.size())
            m_keys.resize(size);
        if (size > m_values.size())
            m_values.resize(size);
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory for a conversation of "
                               + std::to_string(positions)
                               + " tokens. Close other programs or choose a shorter context."};
    }
    return {};
}

base::Result<std::unique_ptr<KvLayer>> FloatKv::copy() const
{
    try {
        return std::unique_ptr<KvLayer>(std::make_unique<FloatKv>(*this));
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to copy the conversation's state."};
    }
}

uint64_t FloatKv::positionBytes() const
{
    return uint64_t{2} * shape().kvHeads * shape().headDim * sizeof(float);
}

base::Result<void> FloatKv::readPositions(const PositionRange &range, std::span<std::byte> to) const
{
    const size_t half = positionBytes() / 2;
    std::byte *at = to.data();
    for (uint32_t position = range.first; position < range.end; ++position, at += 2 * half) {
        std::memcpy(at, key(position, 0), half);
        std::memcpy(at + half, value(position, 0), half);
    }
    return {};
}

base::Result<void> FloatKv::writePositions(const PositionRange &range,
                                           std::span<const std::byte> from)
{
    const size_t half = positionBytes() / 2;
    const std::byte *at = from.data();
    for (uint32_t position = range.first; position < range.end; ++position, at += 2 * half) {
        std::memcpy(key(position, 0), at, half);
        std::memcpy(value(position, 0), at + half, half);
    }
    return {};
}

uint64_t FloatKv::bytes() const
{
    return (m_keys.size() + m_values.size()) * sizeof(float);
}

} // namespace engine::compute::reference
