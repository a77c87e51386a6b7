// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/file_handle.h"
#include "agents/workspace/posix_metadata.h"

#include <cerrno>
#include <cstring>
#include <new>

#include <unistd.h>

namespace agents::workspace {

FileHandle::~FileHandle()
{
    if (isOpen())
        ::close(fd());
}

base::Result<Metadata> FileHandle::metadata() const
{
    struct stat data = {};
    if (::fstat(fd(), &data) != 0)
        return base::Error{base::ErrorCode::Io,
                           std::string("The file cannot be examined: ") + std::strerror(errno)
                               + "."};
    return metadataOf(data);
}

base::Result<std::string> FileHandle::readAll(uint64_t maxBytes) const
try {
    const auto known = metadata();
    if (!known)
        return known.error();
    const base::Error tooLarge{base::ErrorCode::Unsupported,
                               "The file is larger than " + std::to_string(maxBytes / 1024)
                                   + " KB."};
    if (known->size > maxBytes)
        return tooLarge;
    std::string bytes;
    bytes.resize(static_cast<size_t>(known->size)
                 + 1); // one more notices growth without a second call
    size_t filled = 0;
    while (true) {
        const ssize_t got =
            ::pread(fd(), bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return base::Error{base::ErrorCode::Io,
                               std::string("The file cannot be read: ") + std::strerror(errno)
                                   + "."};
        if (got == 0)
            break;
        filled += static_cast<size_t>(got);
        if (filled > maxBytes)
            return tooLarge;
        if (filled == known->size)
            break; // less than was asked for: it has not grown
        if (filled == bytes.size())
            bytes.resize(bytes.size() * 2);
    }
    bytes.resize(filled);
    return bytes;
} catch (const std::bad_alloc &) {
    return base::Error{base::ErrorCode::OutOfMemory,
                       "There is not enough memory to read the file."};
}

} // namespace agents::workspace
