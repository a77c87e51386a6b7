// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/nt_files.h"

#include "agents/workspace/path_rules.h"
#include "agents/workspace/windows_text.h"

#include <array>
#include <cstring>
#include <vector>

#include <windows.h>
#include <winternl.h>

namespace agents::workspace::nt {

namespace {

    // Classes of information that the header does not name.
    constexpr int kName = 9;
    constexpr int kRename = 10;
    constexpr int kDisposition = 13;
    constexpr int kNormalizedName = 48;
    constexpr int kDispositionEx = 64;
    constexpr int kRenameEx = 65;

    constexpr uint32_t kSynchronousAlways = 0x20;
    constexpr uint32_t kOpenReparsePoint = 0x00200000;
    constexpr uint32_t kCaseInsensitive = 0x40;
    constexpr int kTries = 20;
    constexpr DWORD kBetweenTries = 20; // ms

    HANDLE native(const FileHandle &file)
    {
        return reinterpret_cast<HANDLE>(file.native());
    }

    Status set(const FileHandle &file, int what, void *data, size_t size)
    {
        IO_STATUS_BLOCK done = {};
        return static_cast<Status>(
            ::NtSetInformationFile(native(file), &done, data, static_cast<ULONG>(size),
                                   static_cast<FILE_INFORMATION_CLASS>(what)));
    }

    // Whether this Windows, or this file system, does not know a request.
    bool isUnknown(Status status)
    {
        constexpr std::array<Status, 4> kUnknown = {0xC0000002, 0xC0000003, kInvalidParameter,
                                                    0xC00000BB};
        for (const Status one : kUnknown) {
            if (status == one)
                return true;
        }
        return false;
    }

    std::optional<std::wstring> queryName(const FileHandle &file, int what)
    {
        constexpr size_t kRoom = 66'000; // bytes: the longest name that Windows knows
        std::vector<unsigned char> buffer(kRoom);
        IO_STATUS_BLOCK done = {};
        const auto status = static_cast<Status>(
            ::NtQueryInformationFile(native(file), &done, buffer.data(), static_cast<ULONG>(kRoom),
                                     static_cast<FILE_INFORMATION_CLASS>(what)));
        uint32_t length = 0;
        std::memcpy(&length, buffer.data(), sizeof length);
        if (status != kDone || length % 2 != 0 || length > kRoom - sizeof length)
            return std::nullopt;
        std::wstring name(length / 2, L'\0');
        std::memcpy(name.data(), buffer.data() + sizeof length, length);
        return name;
    }

    // FILE_RENAME_INFORMATION: flags or a boolean, the folder, the name.
    std::vector<unsigned char>
    renameRequest(uint32_t flags, const FileHandle &folder, const std::wstring &name)
    {
        const auto length = static_cast<uint32_t>(name.size() * sizeof(wchar_t));
        const intptr_t place = folder.native();
        constexpr size_t kFolderAt = sizeof(void *);
        constexpr size_t kLengthAt = 2 * sizeof(void *);
        constexpr size_t kNameAt = kLengthAt + sizeof length;
        std::vector<unsigned char> request(kNameAt + length + sizeof(wchar_t) + 8);
        std::memcpy(request.data(), &flags, sizeof flags);
        std::memcpy(request.data() + kFolderAt, &place, sizeof place);
        std::memcpy(request.data() + kLengthAt, &length, sizeof length);
        std::memcpy(request.data() + kNameAt, name.data(), length);
        return request;
    }

} // namespace

Status openBelow(const FileHandle &folder, const std::string &name, const How &how, FileHandle &out)
{
    auto text = wide(name);
    const bool isPlain = name.empty()
        || (!isWindowsTrap(name) && name.find('/') == std::string::npos && name != ".."
            && name != ".");
    if (!text || !isPlain || text->size() > 255)
        return kNameInvalid;
    UNICODE_STRING counted = {};
    counted.Length = static_cast<USHORT>(text->size() * sizeof(wchar_t));
    counted.MaximumLength = counted.Length;
    counted.Buffer = text->data();
    OBJECT_ATTRIBUTES object = {};
    object.Length = sizeof object;
    object.RootDirectory = native(folder);
    object.ObjectName = &counted;
    object.Attributes = kCaseInsensitive;
    IO_STATUS_BLOCK done = {};
    HANDLE handle = nullptr;
    const auto status = static_cast<Status>(::NtCreateFile(
        &handle, how.access | SYNCHRONIZE, &object, &done, nullptr, how.attributes, how.share,
        how.disposition, how.options | kSynchronousAlways | kOpenReparsePoint, nullptr, 0));
    if (status == kDone)
        out = FileHandle(reinterpret_cast<intptr_t>(handle));
    return status;
}

Status
openPatiently(const FileHandle &folder, const std::string &name, const How &how, FileHandle &out)
{
    Status status = openBelow(folder, name, how, out);
    for (int i = 1; i < kTries && (status == kInUse || status == kBeingDeleted); ++i) {
        ::Sleep(kBetweenTries);
        status = openBelow(folder, name, how, out);
    }
    return status;
}

std::optional<uint32_t> attributesOf(const FileHandle &file)
{
    FILE_BASIC_INFO info = {};
    if (!::GetFileInformationByHandleEx(native(file), FileBasicInfo, &info, sizeof info))
        return std::nullopt;
    return info.FileAttributes;
}

std::optional<std::wstring> nameOnVolume(const FileHandle &file)
{
    auto name = queryName(file, kNormalizedName);
    return name ? name : queryName(file, kName);
}

Status
moveTo(const FileHandle &file, const FileHandle &folder, const std::string &name, bool replaces)
{
    const auto text = wide(name);
    if (!text || isWindowsTrap(name))
        return kNameInvalid;
    constexpr uint32_t kReplace = 1;
    constexpr uint32_t kPosix = 2; // also while others hold the old file open
    constexpr uint32_t kIgnoreReadOnly = 0x40;
    Status status = kDone;
    for (int i = 0; i < kTries; ++i) {
        auto request =
            renameRequest(kPosix | (replaces ? kReplace | kIgnoreReadOnly : 0), folder, *text);
        status = set(file, kRenameEx, request.data(), request.size());
        if (isUnknown(status)) { // before Windows 10 1809, and some file systems
            request = renameRequest(replaces ? 1 : 0, folder, *text);
            status = set(file, kRename, request.data(), request.size());
        }
        if (status != kInUse && status != kBeingDeleted)
            return status;
        ::Sleep(kBetweenTries);
    }
    return status;
}

Status remove(const FileHandle &file)
{
    uint32_t flags = 0x1 | 0x2 | 0x10; // now, also while others have it open, also when read-only
    const Status status = set(file, kDispositionEx, &flags, sizeof flags);
    if (!isUnknown(status))
        return status;
    unsigned char removes = 1;
    return set(file, kDisposition, &removes, sizeof removes);
}

std::string textOf(Status status)
{
    return systemText(::RtlNtStatusToDosError(static_cast<NTSTATUS>(status)));
}

} // namespace agents::workspace::nt
