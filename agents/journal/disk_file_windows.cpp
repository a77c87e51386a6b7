// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/disk_file.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>

#include <windows.h>

namespace agents::journal::disk {

namespace {

    HANDLE native(const workspace::FileHandle &file)
    {
        return reinterpret_cast<HANDLE>(file.native());
    }

    base::Error failure(DWORD error)
    {
        const bool full = error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL;
        const bool missing = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
        const bool taken = error == ERROR_FILE_EXISTS || error == ERROR_ALREADY_EXISTS;
        const auto kind = full ? base::ErrorCode::OutOfMemory
            : missing          ? base::ErrorCode::NotFound
            : taken            ? base::ErrorCode::InvalidInput
                               : base::ErrorCode::Io;
        return {kind, workspace::systemText(error)};
    }

} // namespace

base::Result<workspace::FileHandle> open(const std::string &path, Open how)
{
    const auto native = workspace::extendedPath(path);
    if (!native)
        return failure(ERROR_PATH_NOT_FOUND);
    const HANDLE handle = ::CreateFileW(
        native->c_str(), how == Open::Read ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        how == Open::New ? CREATE_NEW : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    workspace::FileHandle file(reinterpret_cast<intptr_t>(handle));
    if (!file.isOpen())
        return failure(::GetLastError());
    return file;
}

bool lock(const workspace::FileHandle &file)
{
    // Far behind the end: locked bytes could not be read by others here.
    OVERLAPPED place = {};
    place.OffsetHigh = 0x4000'0000;
    return ::LockFileEx(native(file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                        &place)
        != 0;
}

base::Result<void> append(const workspace::FileHandle &file, std::string_view bytes)
{
    if (!::SetFilePointerEx(native(file), LARGE_INTEGER{}, nullptr, FILE_END))
        return failure(::GetLastError());
    while (!bytes.empty()) {
        const auto wanted = static_cast<DWORD>(std::min<size_t>(bytes.size(), 1 << 30));
        DWORD written = 0;
        if (!::WriteFile(native(file), bytes.data(), wanted, &written, nullptr))
            return failure(::GetLastError());
        bytes.remove_prefix(written);
    }
    return {};
}

base::Result<void> cutTo(const workspace::FileHandle &file, uint64_t bytes)
{
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = static_cast<LONGLONG>(bytes);
    if (!::SetFileInformationByHandle(native(file), FileEndOfFileInfo, &end, sizeof end))
        return failure(::GetLastError());
    return {};
}

base::Result<void> sync(const workspace::FileHandle &file)
{
    if (!::FlushFileBuffers(native(file)))
        return failure(::GetLastError());
    return {};
}

base::Result<void> rename(const std::string &from, const std::string &to)
{
    const auto source = workspace::extendedPath(from);
    const auto target = workspace::extendedPath(to);
    if (!source || !target)
        return failure(ERROR_PATH_NOT_FOUND);
    // Write-through, so that the name is on the disk together with the content.
    if (!::MoveFileExW(source->c_str(), target->c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failure(::GetLastError());
    return {};
}

} // namespace agents::journal::disk
