// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace engine::gguf {

// A file mapped read-only. When the file shrinks while it is mapped, reading the missing part gives
// zeros (never a signal) and intact() turns false, as it does when somebody writes into the file.
// Immutable; any thread may read it.
class MappedFile final
{
public:
    // An empty file gives empty bytes. Errors are sentences with the file's name.
    static base::Result<std::unique_ptr<MappedFile>> open(const std::filesystem::path &path);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile(MappedFile &&) = delete;
    MappedFile &operator=(const MappedFile &) = delete;
    MappedFile &operator=(MappedFile &&) = delete;

    std::span<const std::byte> bytes() const { return m_bytes; }
    bool intact() const; // costs one system call

private:
    struct Handle; // what the operating system gave

    MappedFile();

    std::span<const std::byte> m_bytes;
    std::unique_ptr<Handle> m_handle;
};

} // namespace engine::gguf
