// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"

#include <sys/stat.h>

namespace agents::workspace {

inline Metadata metadataOf(const struct stat &data)
{
#ifdef __APPLE__
    const timespec modified = data.st_mtimespec;
    const timespec changed = data.st_ctimespec;
#else
    const timespec modified = data.st_mtim;
    const timespec changed = data.st_ctim;
#endif
    Metadata result;
    result.kind = S_ISREG(data.st_mode) ? Metadata::Kind::File
        : S_ISDIR(data.st_mode)         ? Metadata::Kind::Directory
        : S_ISLNK(data.st_mode)         ? Metadata::Kind::Link
                                        : Metadata::Kind::Other;
    result.size = static_cast<uint64_t>(data.st_size);
    result.mode = static_cast<uint32_t>(data.st_mode & 0777);
    result.modifiedNs = static_cast<int64_t>(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec;
    result.changedNs = static_cast<int64_t>(changed.tv_sec) * 1'000'000'000 + changed.tv_nsec;
    result.device = static_cast<uint64_t>(data.st_dev);
    result.inode = static_cast<uint64_t>(data.st_ino);
    result.links = static_cast<uint64_t>(data.st_nlink);
    return result;
}

} // namespace agents::workspace
