// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/kv_buffer.h"

#include <algorithm>

namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kLeastSlots = 256;

} // namespace

KvBuffer::KvBuffer(std::shared_ptr<Context> context, const KvShape &shape)
    : KvLayer(shape)
    , m_context(std::move(context))
{
}

KvBuffer::~KvBuffer()
{
    m_context->stream().settle();
}

base::Result<void> KvBuffer::resize(uint32_t slots)
{
    auto memory = m_context->memory().allocate(std::max<uint64_t>(slots * positionBytes(), 16),
                                               Place::Device);
    if (!memory)
        return memory.error();
    CommandStream &stream = m_context->stream();
    if (m_slots > 0)
        stream.copy(m_memory.slice.part(0, m_slots * positionBytes()), memory->slice);
    if (auto done = stream.finish(); !done)
        return done;
    m_memory = std::move(*memory);
    m_slots = slots;
    return {};
}

base::Result<void> KvBuffer::reserve(uint32_t positions)
{
    const uint32_t needed = std::min(positions, shape().capacity);
    if (needed <= m_slots)
        return {};
    const uint64_t doubled = std::max<uint64_t>({needed, uint64_t{2} * m_slots, kLeastSlots});
    return resize(static_cast<uint32_t>(std::min<uint64_t>(doubled, shape().capacity)));
}

base::Result<std::unique_ptr<KvLayer>> KvBuffer::copy() const
{
    auto twin = std::make_unique<KvBuffer>(m_context, shape());
    if (m_slots > 0) {
        if (auto room = twin->resize(m_slots); !room)
            return room.error();
        m_context->stream().copy(m_memory.slice, twin->m_memory.slice);
        if (auto done = m_context->stream().finish(); !done)
            return done.error();
    }
    return std::unique_ptr<KvLayer>(std::move(twin));
}

template<typename Visit>
void KvBuffer::forRuns(const PositionRange &range, const Visit &visit) const
{
    for (uint32_t position = range.first; position < range.end;) {
        const uint32_t slot = position % shape().capacity;
        const uint32_t count = std::min(range.end - position, shape().capacity - slot);
        visit((position - range.first) * positionBytes(),
              m_memory.slice.part(slot * positionBytes(), count * positionBytes()));
        position += count;
    }
}

base::Result<void> KvBuffer::readPositions(const PositionRange &range,
                                           std::span<std::byte> to) const
{
    forRuns(range, [&](uint64_t begin, const Slice &slice) {
        m_context->stream().download(slice, to.subspan(begin, slice.size));
    });
    return m_context->stream().finish();
}

base::Result<void> KvBuffer::writePositions(const PositionRange &range,
                                            std::span<const std::byte> from)
{
    forRuns(range, [&](uint64_t begin, const Slice &slice) {
        m_context->stream().uploadTo(from.subspan(begin, slice.size), slice);
    });
    return m_context->stream().finish();
}

} // namespace engine::compute::vulkan
