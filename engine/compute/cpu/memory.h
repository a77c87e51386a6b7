// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <span>

namespace engine::compute::cpu {

struct AlignedDelete {
    void operator()(void *memory) const { ::operator delete(memory, std::align_val_t{64}); }
};

template<typename T>
using AlignedArray = std::unique_ptr<T[], AlignedDelete>;

// Memory of `count` elements on a cache line, not initialised. Throws std::bad_alloc.
template<typename T>
AlignedArray<T> allocateAligned(size_t count)
{
    if (count > static_cast<size_t>(-1) / sizeof(T) - 64)
        throw std::bad_alloc();
    return AlignedArray<T>(
        static_cast<T *>(::operator new(count * sizeof(T), std::align_val_t{64})));
}

// A buffer that grows and never shrinks; its contents are lost when it grows.
template<typename T>
class Scratch
{
public:
    T *need(size_t count)
    {
        if (count > m_count) {
            m_memory.reset();
            m_count = 0;
            m_memory = allocateAligned<T>(count);
            m_count = count;
        }
        return m_memory.get();
    }
    T *get() const { return m_memory.get(); }

private:
    AlignedArray<T> m_memory;
    size_t m_count = 0;
};

// Where weights lie: in chunks of large pages that matrices share, because they are read end to
// end, and every small page costs a walk. A chunk goes with the last matrix in it. One thread at a
// time.
class WeightMemory
{
public:
    // On a cache line, not initialised. Throws std::bad_alloc.
    std::shared_ptr<std::byte> allocate(size_t bytes);

private:
    std::weak_ptr<std::byte> m_chunk; // the last one
    size_t m_used = 0; // of it
    size_t m_size = 0; // its bytes
};

// Tells the system that a part of a mapped file is not needed soon; it can be read again.
void releasePages(std::span<const std::byte> mapped);

} // namespace engine::compute::cpu
