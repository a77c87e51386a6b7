// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kv_store.h"

namespace engine::compute::cpu {

// Keys and values as 8-bit codes with a half's scale for every 32 of a head (GGUF's Q8_0): 17/32 of
// what halves take. Codes lie as KvHalves' numbers do; then the scales of the keys and those of the
// values, both as tiles [headDim/32][16 slots].
class KvCodes final : public KvStore
{
public:
    explicit KvCodes(const KvShape &shape)
        : KvStore(shape, 32 + sizeof(uint16_t))
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
    // Where a slot's numbers are: code d is at codes[d * codeStep], the scale of d at
    // scales[d / 32 * 16].
    struct Row {
        int8_t *codes = nullptr;
        uint32_t codeStep = 1;
        uint16_t *scales = nullptr;
    };

    std::unique_ptr<KvStore> makeEmpty() const override;
    uint32_t groups() const { return paddedDim() / 32; }
    size_t rowBytes() const { return kvRowBytes(shape()); } // as it is handed out
    Row keyAt(uint32_t kvHead, uint32_t slot) const;
    Row valueAt(uint32_t kvHead, uint32_t slot) const;
    void encode(const float *from, const Row &row, const Kernels &kernels) const;
    void read(const Row &row, std::byte *to) const;
    void write(const std::byte *from, const Row &row) const;
};

} // namespace engine::compute::cpu
