// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/memory.h"

#include "engine/compute/vulkan/held_memory.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <optional>
#include <utility>

namespace engine::compute::vulkan {

namespace {

    constexpr uint64_t kAlignment = 256; // of slices; more than any device asks for
    constexpr uint64_t kPoolBytes = 64ULL << 20;
    // From so many on a block of its own: a pool's unused end is less than that.
    constexpr uint64_t kLargeBytes = kPoolBytes / 8;

    constexpr VkMemoryPropertyFlags kLocal = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
    constexpr VkMemoryPropertyFlags kVisible =
        VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
    constexpr VkMemoryPropertyFlags kCached = VK_MEMORY_PROPERTY_HOST_CACHED_BIT;

    struct Wish {
        VkMemoryPropertyFlags needed;
        VkMemoryPropertyFlags liked; // each flag counts
        VkMemoryPropertyFlags disliked;
    };

    Wish wishFor(Place place, DeviceKind kind)
    {
        const bool shared = kind == DeviceKind::Integrated || kind == DeviceKind::Processor;
        switch (place) {
        case Place::Upload:
            return {kVisible, 0, kCached};
        case Place::Staging:
        case Place::Readback:
            return {kVisible, kCached, kLocal};
        case Place::Device:
            break;
        }
        return shared ? Wish{kLocal, kVisible | kCached, 0} : Wish{kLocal, 0, kVisible};
    }

    std::optional<uint32_t>
    memoryType(const VkPhysicalDeviceMemoryProperties &memory, uint32_t allowed, const Wish &wish)
    {
        std::optional<uint32_t> best;
        int bestScore = 0;
        for (uint32_t i = 0; i < memory.memoryTypeCount; ++i) {
            const VkMemoryPropertyFlags flags = memory.memoryTypes[i].propertyFlags;
            if (!(allowed >> i & 1U) || (flags & wish.needed) != wish.needed)
                continue;
            const int score =
                std::popcount(flags & wish.liked) - std::popcount(flags & wish.disliked);
            if (!best || score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    uint64_t aligned(uint64_t bytes)
    {
        return (bytes + kAlignment - 1) / kAlignment * kAlignment;
    }

} // namespace

MemoryBlock::MemoryBlock(std::shared_ptr<Device> device)
    : m_device(std::move(device))
{
    static std::atomic<uint64_t> made = 0;
    m_all.block = ++made;
}

base::Result<std::shared_ptr<MemoryBlock>>
MemoryBlock::create(std::shared_ptr<Device> device, uint64_t bytes, Place place, bool mapped)
{
    const std::string name = device->info().name;
    const bool tooLarge = bytes > device->traits().maxAllocation;
    std::shared_ptr<MemoryBlock> block(new MemoryBlock(std::move(device)));
    const VkResult made =
        tooLarge ? VK_ERROR_OUT_OF_DEVICE_MEMORY : block->make(bytes, place, mapped);
    if (made != VK_SUCCESS) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           name + " has no " + std::to_string((bytes >> 20) + 1)
                               + " MiB of memory left for this (" + resultName(made)
                               + "). Close other programs, choose a smaller model, or compute on "
                                 "the processor."};
    }
    return block;
}

VkResult MemoryBlock::make(uint64_t bytes, Place place, bool mapped)
{
    const DeviceApi &api = m_device->api();
    VkBufferCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO;
    create.size = bytes;
    create.usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_TRANSFER_SRC_BIT
        | VK_BUFFER_USAGE_TRANSFER_DST_BIT | VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT;
    VkResult made = api.CreateBuffer(m_device->handle(), &create, nullptr, &m_all.buffer);
    if (made != VK_SUCCESS)
        return made;
    VkMemoryRequirements needs{};
    api.GetBufferMemoryRequirements(m_device->handle(), m_all.buffer, &needs);
    const auto type =
        memoryType(m_device->memory(), needs.memoryTypeBits, wishFor(place, m_device->info().kind));
    if (!type)
        return VK_ERROR_OUT_OF_DEVICE_MEMORY;
    VkMemoryAllocateFlagsInfo flags{};
    flags.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_FLAGS_INFO;
    flags.flags = VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT;
    VkMemoryAllocateInfo allocate{};
    allocate.sType = VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO;
    allocate.pNext = &flags;
    allocate.allocationSize = needs.size;
    allocate.memoryTypeIndex = *type;
    made = api.AllocateMemory(m_device->handle(), &allocate, nullptr, &m_memory);
    if (made == VK_SUCCESS)
        made = api.BindBufferMemory(m_device->handle(), m_all.buffer, m_memory, 0);
    const VkMemoryPropertyFlags got = m_device->memory().memoryTypes[*type].propertyFlags;
    if (made == VK_SUCCESS && (got & kLocal) != 0) {
        m_held = needs.size;
        addHeld(m_device->info().key, m_held);
    }
    if (made == VK_SUCCESS && mapped && (got & kVisible) == kVisible) {
        void *begin = nullptr;
        made = api.MapMemory(m_device->handle(), m_memory, 0, VK_WHOLE_SIZE, 0, &begin);
        m_all.mapped = static_cast<std::byte *>(begin);
        m_all.cached = (got & kCached) != 0;
    }
    if (made != VK_SUCCESS)
        return made;
    VkBufferDeviceAddressInfo address{};
    address.sType = VK_STRUCTURE_TYPE_BUFFER_DEVICE_ADDRESS_INFO;
    address.buffer = m_all.buffer;
    m_all.address = api.GetBufferDeviceAddress(m_device->handle(), &address);
    m_all.size = bytes;
    return VK_SUCCESS;
}

MemoryBlock::~MemoryBlock()
{
    const DeviceApi &api = m_device->api();
    api.DestroyBuffer(m_device->handle(), m_all.buffer, nullptr);
    api.FreeMemory(m_device->handle(), m_memory, nullptr);
    dropHeld(m_device->info().key, m_held);
}

bool MemoryBlock::take(uint64_t bytes, Slice &slice)
{
    if (bytes > m_all.size - m_used)
        return false;
    slice = m_all.part(m_used, bytes);
    m_used = std::min(aligned(m_used + bytes), m_all.size);
    return true;
}

base::Result<Allocation> Memory::allocate(uint64_t bytes, Place place)
{
    if (rehearses())
        return Allocation{};
    const bool mapped = place != Place::Device || m_use == Use::All;
    auto block = MemoryBlock::create(m_device, aligned(bytes), place, mapped);
    if (!block)
        return block.error();
    Allocation result{.slice = {}, .block = std::move(*block)};
    result.block->take(bytes, result.slice);
    return result;
}

base::Result<Allocation> Memory::allocatePooled(uint64_t bytes)
{
    if (rehearses() || bytes >= kLargeBytes)
        return allocate(bytes, Place::Device);
    Allocation result;
    if (!m_pool || !m_pool->take(bytes, result.slice)) {
        auto block = MemoryBlock::create(m_device, kPoolBytes, Place::Device, m_use == Use::All);
        if (!block)
            return block.error();
        m_pool = std::move(*block);
        m_pool->take(bytes, result.slice);
    }
    result.block = m_pool;
    return result;
}

} // namespace engine::compute::vulkan
