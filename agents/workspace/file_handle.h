// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <utility>

namespace agents::workspace {

// What an entry is, from its open handle or its directory; links are never followed.
struct Metadata {
    enum class Kind { File, Directory, Link, Other };
    Kind kind = Kind::Other;
    uint64_t size = 0; // bytes
    uint32_t mode = 0; // permission bits only
    int64_t modifiedNs = 0; // since 1970
    int64_t changedNs = 0; // of the inode; cannot be set by a program
    uint64_t device = 0;
    uint64_t inode = 0;
    uint64_t links = 1;
};

// An open file or directory; closes with its life. Moves only; any thread, one at a time.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(intptr_t native)
        : m_native(native)
    {
    }
    FileHandle(FileHandle &&other) noexcept
        : m_native(std::exchange(other.m_native, kNone))
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_native, other.m_native);
        return *this;
    }
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    ~FileHandle();

    bool isOpen() const { return m_native != kNone; }
    intptr_t native() const { return m_native; }
    int fd() const { return static_cast<int>(m_native); }
    base::Result<Metadata> metadata() const;
    // The bytes from the start; Unsupported when there are more than `maxBytes`.
    base::Result<std::string> readAll(uint64_t maxBytes) const;

private:
    static constexpr intptr_t kNone = -1;
    intptr_t m_native = kNone;
};

} // namespace agents::workspace
