// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/device.h"

#include <cstddef>
#include <span>

namespace engine::compute::vulkan {

// Where memory should lie.
enum class Place {
    Device, // fast for kernels; the processor sees it only where both share their memory
    Upload, // written by the processor, read by kernels and copies
    Staging, // written by the processor in any order, read by copies
    Readback // written by copies, read by the processor
};

// Part of a Vulkan buffer. A value.
struct Slice {
    VkBuffer buffer = VK_NULL_HANDLE;
    uint64_t offset = 0; // in the buffer
    uint64_t size = 0;
    VkDeviceAddress address = 0; // of the slice's begin
    std::byte *mapped = nullptr; // null: the processor cannot see it
    bool cached = false; // the processor reads it fast
    uint64_t block = 0; // of no other block, also when this one is gone; handles come again

    Slice part(uint64_t from, uint64_t bytes) const
    {
        return {buffer, offset + from, bytes, address + from, mapped ? mapped + from : nullptr,
                cached, block};
    }
};

// One Vulkan buffer and its memory, handed out in slices.
class MemoryBlock final
{
public:
    static base::Result<std::shared_ptr<MemoryBlock>>
    create(std::shared_ptr<Device> device, uint64_t bytes, Place place, bool mapped = true);
    ~MemoryBlock();
    MemoryBlock(const MemoryBlock &) = delete;
    MemoryBlock &operator=(const MemoryBlock &) = delete;

    // The next `bytes`; nothing when they do not fit.
    bool take(uint64_t bytes, Slice &slice);

private:
    explicit MemoryBlock(std::shared_ptr<Device> device);
    VkResult make(uint64_t bytes, Place place, bool mapped);

    std::shared_ptr<Device> m_device; // shared: goes after its memory
    VkDeviceMemory m_memory = VK_NULL_HANDLE;
    Slice m_all;
    uint64_t m_used = 0;
    uint64_t m_held = 0; // bytes that addHeld() was told
};

// A slice and its share in the block, which goes with the last of its slices. Whoever drops it sees
// to it that the device no longer works on it.
struct Allocation {
    Slice slice;
    std::shared_ptr<MemoryBlock> block; // shared by its slices

    explicit operator bool() const { return block != nullptr; }
};

// Hands out memory on a device. One thread at a time.
class Memory final
{
public:
    enum class Use {
        All,
        Hidden, // the processor does not see what lies on the device, even where it could
        Rehearsal // nothing is handed out, as if it had been
    };
    explicit Memory(std::shared_ptr<Device> device, Use use = Use::All)
        : m_device(std::move(device))
        , m_use(use)
    {
    }
    bool rehearses() const { return m_use == Use::Rehearsal; }

    // A block of its own: what grows, or goes before the rest.
    base::Result<Allocation> allocate(uint64_t bytes, Place place);
    // Out of a large block: what stays as long as the model.
    base::Result<Allocation> allocatePooled(uint64_t bytes);

private:
    std::shared_ptr<Device> m_device; // shared with its blocks
    std::shared_ptr<MemoryBlock> m_pool; // the newest
    Use m_use = Use::All;
};

} // namespace engine::compute::vulkan
