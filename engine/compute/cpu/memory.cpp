// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/memory.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace engine::compute::cpu {

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

void adviseLargePages(void *memory, size_t bytes)
{
    const std::span<std::byte> pages = innerPages(memory, bytes);
    if (!pages.empty())
        madvise(pages.data(), pages.size(), MADV_HUGEPAGE);
}

void releasePages(std::span<const std::byte> mapped)
{
    const std::span<std::byte> pages = innerPages(mapped.data(), mapped.size());
    if (!pages.empty())
        madvise(pages.data(), pages.size(), MADV_DONTNEED);
}
#else
void adviseLargePages(void *, size_t) { }
void releasePages(std::span<const std::byte>) { }
#endif

} // namespace engine::compute::cpu
