// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/memory.h"

#include <vector>

namespace engine::compute::cpu {

// One layer's keys and values in pages of 256 slots; how a page keeps them is the subclass's
// matter. Heads are padded to a multiple of 32 numbers with zeros.
class KvStore : public KvLayer
{
public:
    static constexpr uint32_t kPageSlots = 256;
    static constexpr uint32_t kMaxHeadDim =
        2048; // the most that model/gemma_config.cpp lets through

    base::Result<void> reserve(uint32_t positions) override;
    base::Result<std::unique_ptr<KvLayer>> copy() const override;
    uint64_t bytes() const override { return m_pages.size() * pageBytes(); }
    uint64_t positionBytes() const override { return kvPositionBytes(shape()); }

    uint32_t paddedDim() const { return m_dim; }
    // Makes the 32 slots that begin at `position`, a multiple of 32, block `index` of a step.
    virtual void
    lend(uint32_t kvHead, uint32_t position, AttentionBlock &step, uint32_t index) const = 0;
    // key and value: headDim floats each.
    virtual void store(uint32_t kvHead,
                       uint32_t position,
                       const float *key,
                       const float *value,
                       const Kernels &kernels) = 0;

protected:
    // `numberBytes32`: of 32 numbers.
    KvStore(const KvShape &shape, uint32_t numberBytes32);
    virtual std::unique_ptr<KvStore> makeEmpty() const = 0; // throws std::bad_alloc

    uint32_t slotOf(uint32_t position) const { return m_ring == 0 ? position : position % m_ring; }
    std::byte *head(uint32_t kvHead, uint32_t slot) const // its part of the slot's page
    {
        return m_pages[slot / kPageSlots].get() + m_headBytes * kvHead;
    }

private:
    size_t pageBytes() const { return m_headBytes * shape().kvHeads; }

    uint32_t m_dim = 0;
    size_t m_headBytes = 0; // of a page
    uint32_t m_ring = 0; // slots of a sliding layer, a multiple of 32; 0: global
    std::vector<AlignedArray<std::byte>> m_pages;
};

// As the shape wants it. Throws std::bad_alloc.
std::unique_ptr<KvStore> makeKvStore(const KvShape &shape);

} // namespace engine::compute::cpu
