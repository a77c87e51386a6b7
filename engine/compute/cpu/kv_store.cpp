// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/kv_store.h"

#include "engine/compute/cpu/kernels.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    constexpr uint32_t kMaxHeadDim = 1024;

    base::Error outOfMemory()
    {
        return {
            base::ErrorCode::OutOfMemory,
            "There is not enough memory for the conversation's context. Close other programs or "
            "choose a smaller context length."};
    }

} // namespace

KvStore::KvStore(const KvShape &shape)
    : KvLayer(shape)
    , m_dim((shape.headDim + 31U) / 32U * 32U)
    , m_ring(shape.window == 0 ? 0 : (shape.capacity + 31U) / 32U * 32U)
{
}

base::Result<void> KvStore::reserve(uint32_t positions)
{
    const uint32_t slots = m_ring == 0 ? positions : std::min(positions, m_ring);
    const size_t pages = (size_t{slots} + kPageSlots - 1) / kPageSlots;
    try {
        while (m_pages.size() < pages) {
            AlignedArray<uint16_t> page = allocateAligned<uint16_t>(pageElements());
            // Slots are read in groups before all of them were written.
            std::fill_n(page.get(), pageElements(), uint16_t{0});
            m_pages.push_back(std::move(page));
        }
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    }
    return {};
}

base::Result<std::unique_ptr<KvLayer>> KvStore::copy() const
{
    try {
        auto result = std::make_unique<KvStore>(shape());
        for (const AlignedArray<uint16_t> &page : m_pages) {
            AlignedArray<uint16_t> twin = allocateAligned<uint16_t>(pageElements());
            std::memcpy(twin.get(), page.get(), pageElements() * sizeof(uint16_t));
            result->m_pages.push_back(std::move(twin));
        }
        return std::unique_ptr<KvLayer>(std::move(result));
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    }
}

uint64_t KvStore::bytes() const
{
    return m_pages.size() * pageElements() * sizeof(uint16_t);
}

uint32_t KvStore::slotOf(uint32_t position) const
{
    return m_ring == 0 ? position : position % m_ring;
}

size_t KvStore::pageElements() const
{
    return size_t{2} * kPageSlots * shape().kvHeads * m_dim;
}

uint16_t *KvStore::head(uint32_t kvHead, uint32_t slot) const
{
    return m_pages[slot / kPageSlots].get() + size_t{2} * kPageSlots * m_dim * kvHead;
}

uint16_t *KvStore::keyAt(uint32_t kvHead, uint32_t slot) const
{
    return head(kvHead, slot) + size_t{slot % kPageSlots / 16} * 16 * m_dim + slot % 16;
}

uint16_t *KvStore::valueAt(uint32_t kvHead, uint32_t slot) const
{
    return head(kvHead, slot) + size_t{kPageSlots + slot % kPageSlots} * m_dim;
}

uint64_t KvStore::positionBytes() const
{
    return uint64_t{2} * shape().kvHeads * shape().headDim * sizeof(uint16_t);
}

base::Result<void> KvStore::readPositions(const PositionRange &range, std::span<std::byte> to) const
{
    const uint32_t dim = shape().headDim;
    std::array<uint16_t, kMaxHeadDim> halves;
    std::byte *at = to.data();
    for (uint32_t position = range.first; position < range.end; ++position) {
        const uint32_t slot = slotOf(position);
        for (uint32_t h = 0; h < shape().kvHeads; ++h, at += size_t{4} * dim) {
            const uint16_t *key = keyAt(h, slot);
            for (uint32_t d = 0; d < dim; ++d)
                halves[d] = key[size_t{d} * 16];
            std::memcpy(at, halves.data(), size_t{2} * dim);
            std::memcpy(at + size_t{2} * dim, valueAt(h, slot), size_t{2} * dim);
        }
    }
    return {};
}

base::Result<void> KvStore::writePositions(const PositionRange &range,
                                           std::span<const std::byte> from)
{
    const uint32_t dim = shape().headDim;
    std::array<uint16_t, kMaxHeadDim> halves;
    const std::byte *at = from.data();
    for (uint32_t position = range.first; position < range.end; ++position) {
        const uint32_t slot = slotOf(position);
        for (uint32_t h = 0; h < shape().kvHeads; ++h, at += size_t{4} * dim) {
            std::memcpy(halves.data(), at, size_t{2} * dim);
            uint16_t *key = keyAt(h, slot);
            for (uint32_t d = 0; d < dim; ++d)
                key[size_t{d} * 16] = halves[d];
            std::memcpy(valueAt(h, slot), at + size_t{2} * dim, size_t{2} * dim);
        }
    }
    return {};
}

const uint16_t *KvStore::keys(uint32_t kvHead, uint32_t position) const
{
    const uint32_t slot = slotOf(position);
    return head(kvHead, slot) + size_t{slot % kPageSlots} * m_dim;
}

const uint16_t *KvStore::values(uint32_t kvHead, uint32_t position) const
{
    const uint32_t slot = slotOf(position);
    return head(kvHead, slot) + size_t{kPageSlots + slot % kPageSlots} * m_dim;
}

void KvStore::store(uint32_t kvHead,
                    uint32_t position,
                    const float *key,
                    const float *value,
                    const Kernels &kernels)
{
    const uint32_t slot = slotOf(position);
    const uint32_t dim = shape().headDim;
    kernels.toHalf(value, dim, valueAt(kvHead, slot));
    std::array<uint16_t, kMaxHeadDim> halves;
    kernels.toHalf(key, dim, halves.data());
    uint16_t *tile = keyAt(kvHead, slot);
    for (uint32_t d = 0; d < dim; ++d)
        tile[size_t{d} * 16] = halves[d];
}

} // namespace engine::compute::cpu
