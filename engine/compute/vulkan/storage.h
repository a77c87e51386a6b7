// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/context.h"
#include "engine/compute/vulkan/weight_format.h"

namespace engine::compute::vulkan {

// Rows whose root-mean-square factor the device has computed; a rows' writer says so or clears it.
struct FactoredRows {
    uint32_t first = 0;
    uint32_t end = 0;
    float eps = 0.0F;
};

// Activations, or a norm's weights: [rows, width] floats, then a factor per row.
class VulkanBuffer final : public Buffer
{
public:
    static base::Result<std::unique_ptr<VulkanBuffer>>
    create(std::shared_ptr<Context> context, uint32_t rows, uint32_t width);
    static base::Result<std::unique_ptr<VulkanBuffer>> load(std::shared_ptr<Context> context,
                                                            const gguf::TensorInfo &tensor);
    ~VulkanBuffer() override;

    uint64_t id() const { return m_id; } // of no other buffer, also when this one is gone
    VkDeviceAddress address() const { return m_memory.slice.address; }
    VkDeviceAddress factors() const { return address() + m_factorsBegin; }
    Slice rowsAt(uint32_t firstRow, uint32_t count, uint32_t width) const;

    FactoredRows factored;

private:
    VulkanBuffer(std::shared_ptr<Context> context, uint32_t rows, uint32_t width);

    std::shared_ptr<Context> m_context;
    Allocation m_memory;
    uint64_t m_factorsBegin = 0;
    uint64_t m_id = 0;
};

// A weight matrix: repacked on the device, and the rows in the file, which must stay open;
// embedding rows are read from there. Tables have no part on the device.
class VulkanMatrix final : public Matrix
{
public:
    static base::Result<std::unique_ptr<VulkanMatrix>>
    load(std::shared_ptr<Context> context, const FileRows &rows, cpu::ThreadPool &pool);
    static std::unique_ptr<VulkanMatrix> table(std::shared_ptr<Context> context,
                                               const FileRows &rows);
    ~VulkanMatrix() override;

    uint64_t id() const { return m_id; }
    gguf::TensorType type() const { return m_rows.type; }
    VkDeviceAddress address() const { return m_memory.slice.address; }
    void expandRow(uint32_t row, std::span<float> to) const;

private:
    VulkanMatrix(std::shared_ptr<Context> context, const FileRows &rows);
    base::Result<void> upload(cpu::ThreadPool &pool);
    void uploadPart(uint32_t firstRow, uint32_t rows, cpu::ThreadPool &pool);

    std::shared_ptr<Context> m_context;
    Allocation m_memory;
    FileRows m_rows;
    uint64_t m_id = 0;
};

inline VulkanBuffer &deviceBuffer(const Tensor &tensor)
{
    return static_cast<VulkanBuffer &>(*tensor.buffer);
}

// Of the tensor's first row.
inline VkDeviceAddress addressOf(const Tensor &tensor)
{
    return deviceBuffer(tensor).address()
        + uint64_t{tensor.firstRow} * tensor.width * sizeof(float);
}

inline VkDeviceAddress factorsOf(const Tensor &tensor)
{
    return deviceBuffer(tensor).factors() + uint64_t{tensor.firstRow} * sizeof(float);
}

inline VkDeviceAddress addressOf(const Buffer *buffer)
{
    return buffer ? static_cast<const VulkanBuffer *>(buffer)->address() : 0;
}

inline const VulkanMatrix &deviceMatrix(const Matrix &matrix)
{
    return static_cast<const VulkanMatrix &>(matrix);
}

} // namespace engine::compute::vulkan
