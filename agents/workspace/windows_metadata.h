// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"

#include <cstdint>

#include <windows.h>

namespace agents::workspace {

// Since 1970, from steps of 100 ns since 1601.
inline int64_t nanosecondsOf(int64_t ticks)
{
    return (ticks - 116'444'736'000'000'000) * 100;
}

// Kind and permissions: Windows knows one bit of the latter here, that a file may be written. Any
// reparse point counts as a link: what is behind it is not what stands here.
inline Metadata metadataOf(DWORD attributes)
{
    const bool isDirectory = (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    Metadata result;
    result.kind = (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 ? Metadata::Kind::Link
        : isDirectory                                              ? Metadata::Kind::Directory
        : (attributes & FILE_ATTRIBUTE_DEVICE) != 0                ? Metadata::Kind::Other
                                                                   : Metadata::Kind::File;
    const bool isReadOnly = !isDirectory && (attributes & FILE_ATTRIBUTE_READONLY) != 0;
    result.mode = isDirectory ? 0777 : isReadOnly ? 0444 : 0666;
    return result;
}

} // namespace agents::workspace
