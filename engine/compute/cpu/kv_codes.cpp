// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/kv_codes.h"

#include "engine/gguf/float16.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    constexpr float kMost = 65504.0F;

} // namespace

std::unique_ptr<KvStore> KvCodes::makeEmpty() const
{
    return std::make_unique<KvCodes>(shape());
}

KvCodes::Row KvCodes::keyAt(uint32_t kvHead, uint32_t slot) const
{
    std::byte *base = head(kvHead, slot);
    const uint32_t tile = slot % kPageSlots / 16;
    auto *scales = reinterpret_cast<uint16_t *>(base + size_t{2} * kPageSlots * paddedDim());
    return {.codes = reinterpret_cast<int8_t *>(base) + size_t{tile} * 16 * paddedDim() + slot % 16,
            .codeStep = 16,
            .scales = scales + size_t{tile} * 16 * groups() + slot % 16};
}

KvCodes::Row KvCodes::valueAt(uint32_t kvHead, uint32_t slot) const
{
    const Row key = keyAt(kvHead, slot);
    auto *codes = reinterpret_cast<int8_t *>(head(kvHead, slot));
    return {.codes = codes + size_t{kPageSlots + slot % kPageSlots} * paddedDim(),
            .codeStep = 1,
            .scales = key.scales + size_t{kPageSlots} * groups()};
}

// Clamped to what halves hold, as KvHalves' numbers are: what is not finite would turn positions
// that nobody sees into NaN.
void KvCodes::encode(const float *from, const Row &row, const Kernels &kernels) const
{
    const auto clamped = [](float v) { return v > -kMost ? std::min(v, kMost) : -kMost; };
    const uint32_t dim = shape().headDim;
    for (uint32_t first = 0; first < dim; first += 32) {
        const uint32_t end = std::min(first + 32, dim);
        float largest = 0.0F;
        for (uint32_t d = first; d < end; ++d)
            largest = std::max(largest, std::fabs(clamped(from[d])));
        const float wanted = largest / 127.0F;
        uint16_t &scale = row.scales[size_t{first} / 32 * 16];
        kernels.toHalf(&wanted, 1, &scale);
        const float kept = gguf::halfToFloat(scale);
        const float inverse = kept > 0.0F ? 1.0F / kept : 0.0F;
        for (uint32_t d = first; d < end; ++d) {
            const float code = std::clamp(clamped(from[d]) * inverse, -127.0F, 127.0F);
            row.codes[size_t{d} * row.codeStep] = static_cast<int8_t>(std::lrintf(code));
        }
    }
}

void KvCodes::store(uint32_t kvHead,
                    uint32_t position,
                    const float *key,
                    const float *value,
                    const Kernels &kernels)
{
    const uint32_t slot = slotOf(position);
    encode(key, keyAt(kvHead, slot), kernels);
    encode(value, valueAt(kvHead, slot), kernels);
}

void KvCodes::lend(uint32_t kvHead, uint32_t position, AttentionBlock &step, uint32_t index) const
{
    const uint32_t slot = slotOf(position);
    const Row key = keyAt(kvHead, slot);
    const Row value = valueAt(kvHead, slot);
    step.keys[index] = key.codes;
    step.keyScales[index] = key.scales;
    step.values[index] = value.codes;
    step.valueScales[index] = value.scales;
}

void KvCodes::read(const Row &row, std::byte *to) const
{
    std::fill_n(to, rowBytes(), std::byte{0});
    for (uint32_t d = 0; d < shape().headDim; ++d)
        *to++ = static_cast<std::byte>(row.codes[size_t{d} * row.codeStep]);
    for (uint32_t g = 0; g < groups(); ++g, to += sizeof(uint16_t))
        std::memcpy(to, row.scales + size_t{g} * 16, sizeof(uint16_t));
}

void KvCodes::write(const std::byte *from, const Row &row) const
{
    for (uint32_t d = 0; d < shape().headDim; ++d)
        row.codes[size_t{d} * row.codeStep] = static_cast<int8_t>(*from++);
    for (uint32_t g = 0; g < groups(); ++g, from += sizeof(uint16_t))
        std::memcpy(row.scales + size_t{g} * 16, from, sizeof(uint16_t));
}

base::Result<void> KvCodes::readPositions(const PositionRange &range, std::span<std::byte> to) const
{
    std::byte *at = to.data();
    for (uint32_t position = range.first; position < range.end; ++position) {
        const uint32_t slot = slotOf(position);
        for (uint32_t h = 0; h < shape().kvHeads; ++h, at += 2 * rowBytes()) {
            read(keyAt(h, slot), at);
            read(valueAt(h, slot), at + rowBytes());
        }
    }
    return {};
}

base::Result<void> KvCodes::writePositions(const PositionRange &range,
                                           std::span<const std::byte> from)
{
    const std::byte *at = from.data();
    for (uint32_t position = range.first; position < range.end; ++position) {
        const uint32_t slot = slotOf(position);
        for (uint32_t h = 0; h < shape().kvHeads; ++h, at += 2 * rowBytes()) {
            write(at, keyAt(h, slot));
            write(at + rowBytes(), valueAt(h, slot));
        }
    }
    return {};
}

} // namespace engine::compute::cpu
