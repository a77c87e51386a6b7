// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace engine::gguf {

// Guards a mapped range against SIGBUS, which reading past the end of a file that has shrunk (or
// from a failing disk) raises: the handler puts zero pages there and marks the range. Owned by the
// owner of the mapping, who destroys it first and when no thread reads the range; any thread.
class FaultGuard final
{
public:
    // `range` starts at a page. Null when too many ranges are guarded.
    static std::unique_ptr<FaultGuard> make(std::span<std::byte> range);
    ~FaultGuard();
    FaultGuard(const FaultGuard &) = delete;
    FaultGuard(FaultGuard &&) = delete;
    FaultGuard &operator=(const FaultGuard &) = delete;
    FaultGuard &operator=(FaultGuard &&) = delete;

    bool hasFaulted() const; // whether a read of the range has met a missing page

private:
    explicit FaultGuard(size_t slot)
        : m_slot(slot)
    {
    }

    size_t m_slot; // in the table that the handler reads
};

} // namespace engine::gguf
