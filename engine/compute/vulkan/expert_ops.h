// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/products.h"

namespace engine::compute::vulkan {

// The sparse half of a mixture-of-experts layer. Owned by the backend.
class ExpertOps final
{
public:
    ExpertOps(std::shared_ptr<Context> context, Products &products);

    void mix(const Tensor &x, const MoeWeights &weights, const Tensor &out);

private:
    // Addresses of a layer's matrices: all gates, then all ups, then all downs.
    struct Tables {
        uint64_t firstGate = 0; // the matrix's id
        Allocation memory;
    };

    VkDeviceAddress tablesOf(const MoeWeights &weights);
    bool reserve(uint32_t rows, const MoeWeights &weights);
    void mixSome(const Tensor &x, const MoeWeights &weights, const Tensor &out);
    void route(const Tensor &x, const MoeWeights &weights);
    uint32_t group(uint32_t rows, const MoeWeights &weights);

    std::shared_ptr<Context> m_context;
    Products &m_products;
    std::unique_ptr<VulkanBuffer> m_scores; // [rows, experts]
    std::unique_ptr<VulkanBuffer> m_chosen; // [rows, active], as integers
    std::unique_ptr<VulkanBuffer> m_weights; // [rows, active]
    std::unique_ptr<VulkanBuffer> m_inner; // [rows * active, expert size]
    std::unique_ptr<VulkanBuffer> m_results; // [rows * active, hidden]
    ScratchMemory m_groups; // tiles of results that share an expert
    std::vector<Tables> m_tables;
    uint32_t m_failures = 0; // of the stream, when the first of them was uploaded
};

} // namespace engine::compute::vulkan
