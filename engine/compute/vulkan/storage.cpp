// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/storage.h"

#include "engine/compute/cpu/memory.h"
#include "engine/compute/cpu/pack_blocks.h"
#include "engine/gguf/dequantize.h"

#include <algorithm>

namespace engine::compute::vulkan {

VulkanBuffer::VulkanBuffer(std::shared_ptr<Context> context, uint32_t rows, uint32_t width)
    : Buffer(rows, width)
    , m_context(std::move(context))
    , m_factorsBegin((uint64_t{rows} * width * sizeof(float) + 15) / 16 * 16)
    , m_id(m_context->nextId())
{
}

base::Result<std::unique_ptr<VulkanBuffer>>
VulkanBuffer::create(std::shared_ptr<Context> context, uint32_t rows, uint32_t width)
{
    std::unique_ptr<VulkanBuffer> buffer(new VulkanBuffer(std::move(context), rows, width));
    auto memory = buffer->m_context->memory().allocate(
        buffer->m_factorsBegin + uint64_t{rows} * sizeof(float), Place::Device);
    if (!memory)
        return memory.error();
    buffer->m_memory = std::move(*memory);
    return buffer;
}

base::Result<std::unique_ptr<VulkanBuffer>> VulkanBuffer::load(std::shared_ptr<Context> context,
                                                               const gguf::TensorInfo &tensor)
{
    const auto width = static_cast<uint32_t>(tensor.elements());
    std::vector<float> values(width);
    gguf::dequantize(tensor.type, tensor.data.data(), values);
    std::unique_ptr<VulkanBuffer> buffer(new VulkanBuffer(std::move(context), 1, width));
    auto memory =
        buffer->m_context->memory().allocatePooled(buffer->m_factorsBegin + sizeof(float));
    if (!memory)
        return memory.error();
    buffer->m_memory = std::move(*memory);
    buffer->m_context->stream().uploadTo(std::as_bytes(std::span(values)), buffer->m_memory.slice);
    return buffer;
}

VulkanBuffer::~VulkanBuffer()
{
    m_context->stream().settle(); // what is queued may refer to it
}

Slice VulkanBuffer::rowsAt(uint32_t firstRow, uint32_t count, uint32_t width) const
{
    return m_memory.slice.part(uint64_t{firstRow} * width * sizeof(float),
                               uint64_t{count} * width * sizeof(float));
}

VulkanMatrix::VulkanMatrix(std::shared_ptr<Context> context, const FileRows &rows)
    : Matrix(rows.rows, static_cast<uint32_t>(rows.columns))
    , m_context(std::move(context))
    , m_rows(rows)
    , m_id(m_context->nextId())
{
}

base::Result<std::unique_ptr<VulkanMatrix>>
VulkanMatrix::load(std::shared_ptr<Context> context, const FileRows &rows, cpu::ThreadPool &pool)
{
    std::unique_ptr<VulkanMatrix> matrix(new VulkanMatrix(std::move(context), rows));
    if (matrix->m_context->memory().rehearses())
        return matrix;
    const auto bytes = planesOf(formatOf(rows.type), rows.units() * rows.rows).back();
    auto memory = matrix->m_context->memory().allocatePooled(bytes);
    if (!memory)
        return memory.error();
    matrix->m_memory = std::move(*memory);
    if (auto done = matrix->upload(pool); !done)
        return done.error();
    return matrix;
}

std::optional<uint64_t> deviceBytes(const gguf::TensorInfo &matrix)
{
    const FileRows row{.type = matrix.type, .columns = matrix.columns(), .rows = 1};
    return planesOf(formatOf(matrix.type), row.units() * matrix.rows()).back();
}

std::unique_ptr<VulkanMatrix> VulkanMatrix::table(std::shared_ptr<Context> context,
                                                  const FileRows &rows)
{
    return std::unique_ptr<VulkanMatrix>(new VulkanMatrix(std::move(context), rows));
}

VulkanMatrix::~VulkanMatrix()
{
    if (m_memory)
        m_context->stream().settle();
}

base::Result<void> VulkanMatrix::upload(cpu::ThreadPool &pool)
{
    CommandStream &stream = m_context->stream();
    if (m_memory.slice.mapped) {
        packWeights(m_rows, m_memory.slice.mapped, pool);
    } else {
        const uint64_t rowBytes = planesOf(formatOf(m_rows.type), m_rows.units()).back();
        const auto atOnce = static_cast<uint32_t>(
            std::clamp<uint64_t>(m_context->partBytes() / rowBytes, 1, m_rows.rows));
        for (uint32_t row = 0; row < m_rows.rows && !stream.failed(); row += atOnce)
            uploadPart(row, std::min(atOnce, m_rows.rows - row), pool);
        if (stream.failed())
            return stream.finish();
    }
    cpu::releasePages({m_rows.data, m_rows.rowBytes() * m_rows.rows});
    return {};
}

void VulkanMatrix::uploadPart(uint32_t firstRow, uint32_t rows, cpu::ThreadPool &pool)
{
    const WeightFormat format = formatOf(m_rows.type);
    const uint64_t units = m_rows.units();
    const auto from = planesOf(format, units * rows);
    const auto to = planesOf(format, units * m_rows.rows);
    CommandStream &stream = m_context->stream();
    const Slice staged = stream.stage(from.back());
    if (!staged.mapped)
        return;
    FileRows part = m_rows;
    part.data += firstRow * m_rows.rowBytes();
    part.rows = rows;
    packWeights(part, staged.mapped, pool);
    for (size_t i = 0; i < kPlanes; ++i) {
        const auto plane = static_cast<Plane>(i);
        const uint64_t bytes = plane == Plane::Grid && firstRow == 0
            ? format.gridBytes
            : planeBytes(format, plane, units * rows);
        const uint64_t begin = to[i] + planeBytes(format, plane, units * firstRow);
        if (bytes > 0)
            stream.copy(staged.part(from[i], bytes), m_memory.slice.part(begin, bytes),
                        Order::Beside);
    }
}

void VulkanMatrix::expandRow(uint32_t row, std::span<float> to) const
{
    gguf::dequantize(m_rows.type, m_rows.data + row * m_rows.rowBytes(), to);
}

} // namespace engine::compute::vulkan
