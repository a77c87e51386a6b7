// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/storage.h"

namespace engine::compute::vulkan {

inline constexpr uint32_t kTile = 64; // rows, and outputs, of a workgroup of products of many rows

// A product's input: rows, perhaps to be normed.
struct ProductInput {
    Tensor x;
    const Buffer *norm = nullptr; // null: as they are
    float eps = 0.0F;
};

// A product whose rows go through experts' matrices. `like`: one of them, for shape and type.
struct ExpertProduct {
    const Matrix *like = nullptr;
    VkDeviceAddress table = 0; // of the matrices' addresses
    const Matrix *likeUp = nullptr; // null: not gated
    VkDeviceAddress upTable = 0;
    VkDeviceAddress chosen = 0; // [rows, perRow] experts
    uint32_t perRow = 0; // results of a row of x
    VkDeviceAddress groups = 0; // of group_experts.comp, where there are many rows
    uint32_t tiles = 0; // of the groups
    VkDeviceAddress to = 0; // [rows * perRow, outputs]
};

// Intermediate results that only one operation uses; grows.
class ScratchMemory final
{
public:
    explicit ScratchMemory(std::shared_ptr<Context> context)
        : m_context(std::move(context))
    {
    }
    VkDeviceAddress need(uint64_t bytes); // 0 after a failure, which the stream keeps
    VkDeviceAddress address() const { return m_memory.slice.address; }

private:
    std::shared_ptr<Context> m_context;
    Allocation m_memory;
};

// Matrix products, their norms in front and their activations behind. Owned by the backend.
class Products final
{
public:
    explicit Products(std::shared_ptr<Context> context);

    void multiply(const ProductInput &in,
                  std::span<const Matrix *const> weights,
                  std::span<const Tensor> out);
    // x = (x + rmsNorm(in * weight^T) * norm) * scale
    void addNormed(const Tensor &in, const Matrix &weight, const ProductInput &to, float scale);
    void gated(const ProductInput &in, const Matrix &gate, const Matrix &up, const Tensor &out);
    // out = gelu(x * gate^T) * extra[:, begin..]
    void perLayer(const ProductInput &in,
                  const Matrix &gate,
                  const Tensor &extra,
                  uint32_t begin,
                  const Tensor &out);
    void capped(const ProductInput &in, const Matrix &weight, float cap, const Tensor &out);
    void experts(const ProductInput &in, const ExpertProduct &product);

    // Makes sure that the rows' factors are known.
    void factorRows(const Tensor &x, float eps);

private:
    struct Job;

    bool clearCounter();
    bool addByTheLast(Job &job, const ProductInput &to, float scale);

    Job jobFor(const ProductInput &in);
    void run(Job &job);
    void runRows(Job &job, bool few);
    void runFew(Job &job);
    bool runDots(Job &job); // false: it cannot
    void roundRows(Job &job);
    void runMany(const Job &job);
    bool runMatrices(Job &job); // false: it cannot
    void scaleRows(Job &job);

    std::shared_ptr<Context> m_context;
    ScratchMemory m_scratch;
    ScratchMemory m_scales; // of rows for halves
    ScratchMemory m_rounded; // rows
    std::unique_ptr<VulkanBuffer> m_counter; // of workgroups that are done; once it is needed
    uint32_t m_counterCleared = 0; // stream().failures() then
};

} // namespace engine::compute::vulkan
