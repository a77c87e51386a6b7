// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/memory.h"

#include <algorithm>
#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace engine::compute::cpu {

namespace {

    constexpr size_t kLine = 64;
    constexpr size_t kLargePage = size_t{2} << 20;

    // A small model must not take a large chunk; of a large one, little may be lost at their ends.
    constexpr size_t kFirstChunk = size_t{4} << 20;
    constexpr size_t kLargestChunk = size_t{256} << 20;

    size_t roundedUp(size_t bytes, size_t unit)
    {
        if (bytes > static_cast<size_t>(-1) - unit)
            throw std::bad_alloc();
        return (bytes + unit - 1) / unit * unit;
    }

    std::shared_ptr<std::byte> largePages(size_t bytes)
    {
        constexpr std::align_val_t kAlign{kLargePage};
        std::shared_ptr<std::byte> memory(
            static_cast<std::byte *>(::operator new(bytes, kAlign)),
            [](std::byte *chunk) { ::operator delete(chunk, kAlign); });
#ifdef __linux__
        madvise(memory.get(), bytes, MADV_HUGEPAGE);
#endif
        return memory;
    }

} // namespace

std::shared_ptr<std::byte> WeightMemory::allocate(size_t bytes)
{
    bytes = roundedUp(bytes, kLine);
    std::shared_ptr<std::byte> chunk = m_chunk.lock();
    if (!chunk || bytes > m_size - m_used) {
        const size_t wanted = std::clamp(2 * m_size, kFirstChunk, kLargestChunk);
        const size_t size = roundedUp(std::max(bytes, wanted), kLargePage);
        chunk = largePages(size);
        m_chunk = chunk;
        m_size = size;
        m_used = 0;
    }
    std::byte *memory = chunk.get() + m_used;
    m_used += bytes;
    return {std::move(chunk), memory};
}

#ifdef __linux__
namespace {

    // Whole pages inside a range; the neighbours' pages are theirs.
    std::span<std::byte> innerPages(const void *memory, size_t bytes)
    {
        const auto page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
        const auto begin = (reinterpret_cast<uintptr_t>(memory) + page - 1) & ~(page - 1);
        const auto end = (reinterpret_cast<uintptr_t>(memory) + bytes) & ~(page - 1);
        if (end <= begin)
            return {};
        return {reinterpret_cast<std::byte *>(begin), end - begin};
    }

} // namespace

void releasePages(std::span<const std::byte> mapped)
{
    const std::span<std::byte> pages = innerPages(mapped.data(), mapped.size());
    if (!pages.empty())
        madvise(pages.data(), pages.size(), MADV_DONTNEED);
}
#else
void releasePages(std::span<const std::byte>) { }
#endif

} // namespace engine::compute::cpu
