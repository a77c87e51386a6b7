// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/mapped_file.h"
#include "engine/gguf/message.h"

#include <string>
#include <system_error>

#ifndef NOMINMAX // MinGW defines it itself
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;

    Error openError(const std::string &name, DWORD number)
    {
        if (number == ERROR_FILE_NOT_FOUND || number == ERROR_PATH_NOT_FOUND) {
            return {ErrorCode::NotFound,
                    "The file " + name
                        + " is not there any more. Choose where it is now, or download it."};
        }
        return {ErrorCode::Io,
                name
                    + " cannot be read: " + std::system_category().message(static_cast<int>(number))
                    + " Close other programs that use it, or choose another file."};
    }

} // namespace

struct MappedFile::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;
    HANDLE mapping = nullptr;
};

MappedFile::MappedFile()
    : m_handle(std::make_unique<Handle>())
{
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        UnmapViewOfFile(m_bytes.data());
    if (m_handle->mapping)
        CloseHandle(m_handle->mapping);
    if (m_handle->file != INVALID_HANDLE_VALUE)
        CloseHandle(m_handle->file);
}

base::Result<std::unique_ptr<MappedFile>> MappedFile::open(const std::filesystem::path &path)
{
    const std::string name = inQuotes(displayName(path));
    std::unique_ptr<MappedFile> file(new MappedFile);
    Handle &handle = *file->m_handle;
    // FILE_SHARE_READ alone: nobody may write to the file or shorten it while it is mapped.
    handle.file = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    LARGE_INTEGER size = {};
    if (handle.file == INVALID_HANDLE_VALUE || !GetFileSizeEx(handle.file, &size))
        return openError(name, GetLastError());
    if (size.QuadPart == 0)
        return file;

    handle.mapping = CreateFileMappingW(handle.file, nullptr, PAGE_READONLY, 0, 0, nullptr);
    const void *address = nullptr;
    if (handle.mapping)
        address = MapViewOfFile(handle.mapping, FILE_MAP_READ, 0, 0, 0);
    if (!address)
        return openError(name, GetLastError());
    file->m_bytes = {static_cast<const std::byte *>(address), static_cast<size_t>(size.QuadPart)};
    return file;
}

bool MappedFile::intact() const
{
    return true; // the share mode sees to it
}

} // namespace engine::gguf
