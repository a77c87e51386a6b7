// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/kv_layer.h"
#include "engine/compute/vulkan/context.h"

namespace engine::compute::vulkan {

// One layer's keys and values on the device, [slot][kvHead][key, value] with a row of halves, or of
// 8-bit codes and then their scales (kvRowBytes()). Grows by doubling up to its capacity; what it
// held moves along.
class KvBuffer final : public KvLayer
{
public:
    KvBuffer(std::shared_ptr<Context> context, const KvShape &shape);
    ~KvBuffer() override;

    base::Result<void> reserve(uint32_t positions) override;
    base::Result<std::unique_ptr<KvLayer>> copy() const override;
    uint64_t bytes() const override { return m_memory.slice.size; }
    uint64_t positionBytes() const override { return kvPositionBytes(shape()); }
    base::Result<void> readPositions(const PositionRange &range,
                                     std::span<std::byte> to) const override;
    base::Result<void> writePositions(const PositionRange &range,
                                      std::span<const std::byte> from) override;

    VkDeviceAddress address() const { return m_memory.slice.address; }

private:
    base::Result<void> resize(uint32_t slots);
    // Calls visit(bytes from the range's begin, slice) for the runs of slots that a range fills.
    template<typename Visit>
    void forRuns(const PositionRange &range, const Visit &visit) const;

    std::shared_ptr<Context> m_context;
    Allocation m_memory;
    uint32_t m_slots = 0;
};

} // namespace engine::compute::vulkan
