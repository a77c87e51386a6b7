// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/file_handle.h"
#include "agents/workspace/windows_metadata.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <new>

#include <windows.h>

namespace agents::workspace {

namespace {

    HANDLE nativeHandle(intptr_t native)
    {
        return reinterpret_cast<HANDLE>(native);
    }

    base::Error failure(const char *what)
    {
        return {base::ErrorCode::Io, std::string(what) + ": " + systemText(::GetLastError()) + "."};
    }

} // namespace

FileHandle::~FileHandle()
{
    if (isOpen())
        ::CloseHandle(nativeHandle(m_native));
}

base::Result<Metadata> FileHandle::metadata() const
{
    BY_HANDLE_FILE_INFORMATION known = {};
    FILE_BASIC_INFO times = {};
    if (!::GetFileInformationByHandle(nativeHandle(m_native), &known)
        || !::GetFileInformationByHandleEx(nativeHandle(m_native), FileBasicInfo, &times,
                                           sizeof times))
        return failure("The file cannot be examined");
    Metadata result = metadataOf(known.dwFileAttributes);
    result.size = (static_cast<uint64_t>(known.nFileSizeHigh) << 32) | known.nFileSizeLow;
    result.modifiedNs = nanosecondsOf(times.LastWriteTime.QuadPart);
    result.changedNs = nanosecondsOf(times.ChangeTime.QuadPart);
    result.device = known.dwVolumeSerialNumber;
    result.inode = (static_cast<uint64_t>(known.nFileIndexHigh) << 32) | known.nFileIndexLow;
    result.links = known.nNumberOfLinks;
    return result;
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
    bytes.resize(static_cast<size_t>(known->size) + 1); // one more notices growth
    size_t filled = 0;
    while (true) {
        OVERLAPPED place = {};
        place.Offset = static_cast<DWORD>(filled & 0xFFFFFFFF);
        place.OffsetHigh = static_cast<DWORD>(filled >> 32);
        const auto room = static_cast<DWORD>(std::min<size_t>(bytes.size() - filled, 1 << 30));
        DWORD got = 0;
        const bool isRead =
            ::ReadFile(nativeHandle(m_native), bytes.data() + filled, room, &got, &place) != 0;
        if (!isRead && ::GetLastError() != ERROR_HANDLE_EOF)
            return failure("The file cannot be read");
        if (got == 0)
            break;
        filled += got;
        if (filled > maxBytes)
            return tooLarge;
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
