// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/kv_halves.h"

#include <array>
#include <cstring>

namespace engine::compute::cpu {

std::unique_ptr<KvStore> KvHalves::makeEmpty() const
{
    return std::make_unique<KvHalves>(shape());
}

uint16_t *KvHalves::keyAt(uint32_t kvHead, uint32_t slot) const
{
    auto *keys = reinterpret_cast<uint16_t *>(head(kvHead, slot));
    return keys + size_t{slot % kPageSlots / 16} * 16 * paddedDim() + slot % 16;
}

uint16_t *KvHalves::valueAt(uint32_t kvHead, uint32_t slot) const
{
    auto *keys = reinterpret_cast<uint16_t *>(head(kvHead, slot));
    return keys + size_t{kPageSlots + slot % kPageSlots} * paddedDim();
}

base::Result<void> KvHalves::readPositions(const PositionRange &range,
                                           std::span<std::byte> to) const
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

base::Result<void> KvHalves::writePositions(const PositionRange &range,
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

void KvHalves::lend(uint32_t kvHead, uint32_t position, AttentionBlock &step, uint32_t index) const
{
    const uint32_t slot = slotOf(position);
    step.keys[index] = keyAt(kvHead, slot);
    step.values[index] = valueAt(kvHead, slot);
}

void KvHalves::store(uint32_t kvHead,
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
