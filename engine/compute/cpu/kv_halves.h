// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kv_store.h"

namespace engine::compute::cpu {

// Keys and values as halves. Per kv head of a page, keys lie as tiles [headDim][16 slots], so that
// scores of 16 positions are one vector; then values as [slot][headDim].
class KvHalves final : public KvStore
{
public:
    explicit KvHalves(const KvShape &shape)
        : KvStore(shape, 32 * sizeof(uint16_t))
    {
    }

    base::Result<void> readPositions(const PositionRange &range,
                                     std::span<std::byte> to) const override;
    base::Result<void> writePositions(const PositionRange &range,
                                      std::span<const std::byte> from) override;
    void
    lend(uint32_t kvHead, uint32_t position, AttentionBlock &step, uint32_t index) const override;
    void store(uint32_t kvHead,
               uint32_t position,
               const float *key,
               const float *value,
               const Kernels &kernels) override;

private:
    std::unique_ptr<KvStore> makeEmpty() const override;
    uint16_t *keyAt(uint32_t kvHead, uint32_t slot) const; // its numbers lie 16 apart
    uint16_t *valueAt(uint32_t kvHead, uint32_t slot) const;
};

} // namespace engine::compute::cpu
