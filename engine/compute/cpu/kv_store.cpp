// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/kv_store.h"

#include "engine/compute/cpu/kv_codes.h"
#include "engine/compute/cpu/kv_halves.h"

#include <algorithm>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    base::Error outOfMemory()
    {
        return {
            base::ErrorCode::OutOfMemory,
            "There is not enough memory for the conversation's context. Close other programs or "
            "choose a smaller context length."};
    }

} // namespace

KvStore::KvStore(const KvShape &shape, uint32_t numberBytes32)
    : KvLayer(shape)
    , m_dim((shape.headDim + 31U) / 32U * 32U)
    , m_headBytes(size_t{2} * kPageSlots * (m_dim / 32) * numberBytes32)
    , m_ring(shape.window == 0 ? 0 : (shape.capacity + 31U) / 32U * 32U)
{
}

base::Result<void> KvStore::reserve(uint32_t positions)
{
    const uint32_t slots = m_ring == 0 ? positions : std::min(positions, m_ring);
    const size_t pages = (size_t{slots} + kPageSlots - 1) / kPageSlots;
    try {
        while (m_pages.size() < pages) {
            AlignedArray<std::byte> page = allocateAligned<std::byte>(pageBytes());
            // Slots are read in groups before all of them were written.
            std::fill_n(page.get(), pageBytes(), std::byte{0});
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
        std::unique_ptr<KvStore> result = makeEmpty();
        for (const AlignedArray<std::byte> &page : m_pages) {
            AlignedArray<std::byte> twin = allocateAligned<std::byte>(pageBytes());
            std::memcpy(twin.get(), page.get(), pageBytes());
            result->m_pages.push_back(std::move(twin));
        }
        return std::unique_ptr<KvLayer>(std::move(result));
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    }
}

std::unique_ptr<KvStore> makeKvStore(const KvShape &shape)
{
    if (shape.precision == KvPrecision::EightBit)
        return std::make_unique<KvCodes>(shape);
    return std::make_unique<KvHalves>(shape);
}

} // namespace engine::compute::cpu
