// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/kv_buffer.h"
#include "engine/compute/vulkan/products.h"

namespace engine::compute::vulkan {

// From the projections of Q, K and V to attention's result. Owned by the backend.
class AttentionOps final
{
public:
    explicit AttentionOps(std::shared_ptr<Context> context);

    void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table);

    struct Heads {
        const Tensor *q = nullptr;
        const Tensor *k = nullptr; // null: another layer's K/V are shared
        const Tensor *v = nullptr;
    };
    void finishHeads(const Heads &heads,
                     const QkvSpec &spec,
                     const Tensor &turns,
                     KvBuffer *kv,
                     uint32_t firstPosition);
    void attend(const Tensor &q, const AttentionSpec &spec, const KvBuffer &kv, const Tensor &out);

private:
    // A frequency per pair, as turns per position in fixed point.
    struct Turns {
        uint32_t headDim = 0;
        float base = 0.0F;
        uint64_t factors = 0; // the buffer's id; 0: none
        Allocation memory;
    };

    VkDeviceAddress turnsOf(const RopeSpec &spec);
    VkDeviceAddress number(uint32_t value); // in memory that kernels read
    VkDeviceAddress visible(const KvShape &shape, const AttentionSpec &spec, uint32_t rows);
    // How the positions are shared by workgroups.
    static constexpr uint32_t kWhole = 0x80000000;
    struct Split {
        uint32_t count = 1;
        uint32_t part = kWhole; // positions of each
    };
    static Split splitFor(const KvShape &shape, const AttentionSpec &spec, uint32_t rows);
    void attendSome(const Tensor &q,
                    const AttentionSpec &spec,
                    const KvBuffer &kv,
                    const Split &split,
                    const Tensor &out);

    std::shared_ptr<Context> m_context;
    ScratchMemory m_parts; // of attention split over workgroups
    std::vector<Turns> m_turns;
    uint32_t m_failures = 0; // of the stream, when the first of them was uploaded
};

} // namespace engine::compute::vulkan
