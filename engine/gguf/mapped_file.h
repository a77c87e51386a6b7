// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace engine::gguf {

// A file mapped read-only. When the file shrinks while it is mapped, reading the missing part gives
// zeros (never a signal) and intact() turns false. Immutable; any thread may read it.
class MappedFile final
{
public:
    static base::Result<std::unique_ptr<MappedFile>> open(const std::filesystem::path &path);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }
    bool intact() const;

private:
    MappedFile() = default;

    std::span<const std::byte> m_bytes;
    int m_slot = -1; // in the table that the fault handler looks up
};

} // namespace engine::gguf
