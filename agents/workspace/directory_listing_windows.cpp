// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/directory_listing.h"
#include "agents/workspace/nt_files.h"
#include "agents/workspace/open_beneath_windows.h"
#include "agents/workspace/windows_metadata.h"
#include "agents/workspace/windows_text.h"

#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

#include <windows.h>

namespace agents::workspace {

namespace {

    constexpr size_t kRoom = 64 * 1024; // bytes

    DirectoryEntry entryOf(const FILE_ID_BOTH_DIR_INFO &info, std::string name)
    {
        DirectoryEntry entry{std::move(name), metadataOf(info.FileAttributes)};
        entry.data.size = static_cast<uint64_t>(info.EndOfFile.QuadPart);
        entry.data.modifiedNs = nanosecondsOf(info.LastWriteTime.QuadPart);
        entry.data.changedNs = nanosecondsOf(info.ChangeTime.QuadPart);
        entry.data.inode = static_cast<uint64_t>(info.FileId.QuadPart);
        return entry;
    }

    FileHandle openAs(const FileHandle &directory, const std::string &name, const nt::How &how)
    {
        FileHandle file;
        if (nt::openBelow(directory, name, how, file) != nt::kDone)
            return {};
        const auto attributes = nt::attributesOf(file);
        if (!attributes || (*attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
            return {};
        return file;
    }

} // namespace

bool listDirectory(const FileHandle &directory,
                   bool,
                   const std::function<bool(DirectoryEntry &&entry)> &each)
{
    // Of its own: where a listing stands belongs to the handle, and others may list as well.
    FileHandle listing;
    if (nt::openBelow(directory, {}, folderAccess(), listing) != nt::kDone)
        return false;
    std::vector<std::byte> buffer(kRoom);
    const auto handle = reinterpret_cast<HANDLE>(listing.native());
    while (::GetFileInformationByHandleEx(handle, FileIdBothDirectoryInfo, buffer.data(),
                                          static_cast<DWORD>(kRoom))) {
        size_t at = 0;
        while (true) {
            FILE_ID_BOTH_DIR_INFO info = {};
            constexpr size_t kNameAt = offsetof(FILE_ID_BOTH_DIR_INFO, FileName);
            std::memcpy(&info, buffer.data() + at, kNameAt);
            std::wstring name(info.FileNameLength / sizeof(wchar_t), L'\0');
            std::memcpy(name.data(), buffer.data() + at + kNameAt, info.FileNameLength);
            const auto text = narrow(name);
            const bool isEntry = text && name != L"." && name != L"..";
            if (isEntry && !each(entryOf(info, *text)))
                return true;
            if (info.NextEntryOffset == 0)
                break;
            at += info.NextEntryOffset;
        }
    }
    return ::GetLastError() == ERROR_NO_MORE_FILES;
}

FileHandle openListed(const FileHandle &directory, const std::string &name)
{
    return openAs(directory, name, folderAccess());
}

FileHandle openPlainFile(const FileHandle &directory, const std::string &name)
{
    constexpr uint32_t kNoDirectory = 0x40;
    return openAs(directory, name,
                  {.access = FILE_READ_DATA | FILE_READ_ATTRIBUTES, .options = kNoDirectory});
}

} // namespace agents::workspace
