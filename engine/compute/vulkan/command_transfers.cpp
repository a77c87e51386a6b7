// SPDX-License-Identifier: Apache-2.0
// What the stream brings to the device and back.
#include "engine/compute/vulkan/command_stream.h"

#include <algorithm>

namespace engine::compute::vulkan {

namespace {

    constexpr uint64_t kLargestStaging = 64ULL << 20;

} // namespace

void CommandStream::copy(const Slice &from, const Slice &to, Order order)
{
    Command command;
    command.from = from.buffer;
    command.to = to.buffer;
    command.blocks = {from.block, to.block};
    command.copy = {from.offset, to.offset, from.size};
    command.order = order;
    add(command);
}

std::byte *CommandStream::upload(uint64_t bytes, VkDeviceAddress &address)
{
    if (m_memory.rehearses())
        return nullptr;
    if (m_staged + bytes > m_staging.slice.size) {
        settle();
        if (bytes > m_staging.slice.size) {
            m_staging = {};
            auto larger = m_memory.allocate(std::max(bytes, kStagingBytes), Place::Upload);
            if (larger)
                m_staging = std::move(*larger);
            else
                fail(larger.error());
        }
    }
    if (failed())
        return nullptr;
    address = m_staging.slice.address + m_staged;
    std::byte *memory = m_staging.slice.mapped + m_staged;
    m_staged = (m_staged + bytes + 15) / 16 * 16;
    return memory;
}

Slice CommandStream::stagedAt(VkDeviceAddress address, uint64_t bytes) const
{
    return m_staging.slice.part(address - m_staging.slice.address, bytes);
}

void CommandStream::uploadTo(std::span<const std::byte> bytes, const Slice &to)
{
    for (uint64_t done = 0; done < bytes.size() && !failed();) {
        const uint64_t count = std::min<uint64_t>(bytes.size() - done, kLargestStaging);
        VkDeviceAddress address = 0;
        if (std::byte *memory = upload(count, address)) {
            std::memcpy(memory, bytes.data() + done, count);
            copy(stagedAt(address, count), to.part(done, count));
        }
        done += count;
    }
}

Slice CommandStream::stage(uint64_t bytes)
{
    if (m_memory.rehearses())
        return {};
    try {
        submit();
    } catch (const std::bad_alloc &) {
        exhaust();
    }
    m_parts[m_part].sent = m_sent;
    m_part = 1 - m_part;
    Part &part = m_parts[m_part];
    waitFor(part.sent);
    if (!failed() && part.memory.slice.size < bytes) {
        part.memory = {};
        auto memory = m_memory.allocate(bytes, Place::Staging);
        if (memory)
            part.memory = std::move(*memory);
        else
            fail(memory.error());
    }
    return failed() ? Slice{} : part.memory.slice.part(0, bytes);
}

void CommandStream::download(const Slice &from, std::span<std::byte> to)
{
    if (m_memory.rehearses() || to.empty())
        return;
    if (from.mapped && from.cached) {
        settle();
        if (!failed())
            std::memcpy(to.data(), from.mapped, to.size());
        return;
    }
    if (!reserveReadback(to.size()))
        return;
    copy(from.part(0, to.size()), m_readback.slice);
    settle();
    if (!failed())
        std::memcpy(to.data(), m_readback.slice.mapped, to.size());
}

bool CommandStream::reserveReadback(uint64_t bytes)
{
    if (m_readback && m_readback.slice.size >= bytes)
        return true;
    auto memory = m_memory.allocate(bytes, Place::Readback);
    if (!memory) {
        fail(memory.error());
        return false;
    }
    settle();
    m_readback = std::move(*memory);
    return true;
}

void CommandStream::beginDownload(const Slice &from)
{
    if (m_memory.rehearses())
        return;
    m_awaited = from;
    if (!from.mapped || !from.cached) {
        if (!reserveReadback(from.size))
            return;
        m_awaited = m_readback.slice.part(0, from.size);
        copy(from, m_awaited);
    }
    send();
    m_awaitedSent = m_sent;
}

void CommandStream::endDownload(std::span<std::byte> to)
{
    if (m_memory.rehearses())
        return;
    try {
        submit();
        waitFor(m_awaitedSent);
    } catch (const std::bad_alloc &) {
        exhaust();
    }
    if (!failed())
        std::memcpy(to.data(), m_awaited.mapped, to.size());
}

} // namespace engine::compute::vulkan
