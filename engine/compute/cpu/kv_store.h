// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/compute/cpu/memory.h"

#include <vector>

namespace engine::compute::cpu {

struct Kernels;

// One layer's keys and values as halves, in pages of 256 slots. Per kv head, keys lie as tiles
// [headDim][16 slots], so that scores of 16 positions are one vector; values as [slot][headDim].
// headDim is padded to 32 with zeros.
class KvStore final : public KvLayer
{
public:
    static constexpr uint32_t kPageSlots = 256;

    explicit KvStore(const KvShape &shape);

    base::Result<void> reserve(uint32_t positions) override;
    base::Result<std::unique_ptr<KvLayer>> copy() const override;
    uint64_t bytes() const override;
    uint64_t positionBytes() const override; // key and value of each head in turn, as halves
    base::Result<void> readPositions(const PositionRange &range,
                                     std::span<std::byte> to) const override;
    base::Result<void> writePositions(const PositionRange &range,
                                      std::span<const std::byte> from) override;

    uint32_t paddedDim() const { return m_dim; }
    // Positions that are a multiple of 32 begin 32 slots that lie together.
    const uint16_t *keys(uint32_t kvHead, uint32_t position) const;
    const uint16_t *values(uint32_t kvHead, uint32_t position) const;
    // key and value: headDim floats each.
    void store(uint32_t kvHead,
               uint32_t position,
               const float *key,
               const float *value,
               const Kernels &kernels);

private:
    uint32_t slotOf(uint32_t position) const;
    size_t pageElements() const;
    uint16_t *head(uint32_t kvHead, uint32_t slot) const;
    uint16_t *keyAt(uint32_t kvHead, uint32_t slot) const; // its numbers lie 16 apart
    uint16_t *valueAt(uint32_t kvHead, uint32_t slot) const;

    uint32_t m_dim = 0;
    uint32_t m_ring = 0; // slots of a sliding layer, a multiple of 32; 0: global
    std::vector<AlignedArray<uint16_t>> m_pages;
};

} // namespace engine::compute::cpu
