// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/atomic_write.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/jail.h"
#include "agents/workspace/nt_files.h"
#include "agents/workspace/random_name.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <vector>

#include <windows.h>

namespace agents::workspace {

namespace {

    constexpr uint64_t kMaxHashed = 1ULL << 30;
    constexpr uint32_t kNoDirectory = 0x40;
    constexpr uint32_t kMake = 2;
    constexpr uint32_t kWritable = 0222; // of a mode
    constexpr uint32_t kReadOnly = FILE_ATTRIBUTE_READONLY;
    constexpr uint32_t kNormal = FILE_ATTRIBUTE_NORMAL;

    HANDLE native(const FileHandle &file)
    {
        return reinterpret_cast<HANDLE>(file.native());
    }

    base::Error failure(const std::string &what, nt::Status status)
    {
        const bool full = status == nt::kDiskFull;
        return {full ? base::ErrorCode::OutOfMemory : base::ErrorCode::Io,
                what + ": " + nt::textOf(status) + (full ? ". Free some disk space." : ".")};
    }

    base::Error lastFailure(const std::string &what)
    {
        const DWORD error = ::GetLastError();
        const bool full = error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL;
        return {full ? base::ErrorCode::OutOfMemory : base::ErrorCode::Io,
                what + ": " + systemText(error) + (full ? ". Free some disk space." : ".")};
    }

    base::Error changedMeanwhile()
    {
        return {base::ErrorCode::Busy,
                "Another program changed the file in the meantime. Read it again."};
    }

    // A file that goes away with its life unless it was moved to its place.
    struct Temporary {
        FileHandle file;
        bool keep = false;
        ~Temporary()
        {
            if (!keep && file.isOpen())
                nt::remove(file);
        }
    };

    base::Result<void> fill(const FileHandle &file, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto wanted = static_cast<DWORD>(std::min<size_t>(bytes.size(), 1 << 30));
            DWORD written = 0;
            if (!::WriteFile(native(file), bytes.data(), wanted, &written, nullptr))
                return lastFailure("The file cannot be written");
            bytes.remove_prefix(written);
        }
        if (!::FlushFileBuffers(native(file)))
            return lastFailure("The file cannot be written to the disk");
        return {};
    }

    std::vector<unsigned char> accessListOf(const FileHandle &file)
    {
        DWORD room = 0;
        ::GetKernelObjectSecurity(native(file), DACL_SECURITY_INFORMATION, nullptr, 0, &room);
        std::vector<unsigned char> list(room);
        if (room == 0
            || !::GetKernelObjectSecurity(native(file), DACL_SECURITY_INFORMATION, list.data(),
                                          room, &room))
            return {};
        return list;
    }

    // Who may do what stays as the user set it, also where it differs from the folder's.
    bool keepAccessList(const FileHandle &from, const FileHandle &to)
    {
        auto wanted = accessListOf(from);
        if (wanted.empty())
            return false;
        if (wanted == accessListOf(to))
            return true;
        SECURITY_DESCRIPTOR_CONTROL control = 0;
        DWORD revision = 0;
        ::GetSecurityDescriptorControl(wanted.data(), &control, &revision);
        if ((control & SE_DACL_AUTO_INHERITED) != 0)
            ::SetSecurityDescriptorControl(wanted.data(), SE_DACL_AUTO_INHERIT_REQ,
                                           SE_DACL_AUTO_INHERIT_REQ);
        return ::SetKernelObjectSecurity(native(to), DACL_SECURITY_INFORMATION, wanted.data()) != 0;
    }

    // Attributes, time of creation and access list of the file that is replaced.
    base::Result<void> keepTraits(const FileHandle &from, const FileHandle &to, uint32_t mode)
    {
        FILE_BASIC_INFO old = {};
        FILE_BASIC_INFO fresh = {};
        if (!::GetFileInformationByHandleEx(native(from), FileBasicInfo, &old, sizeof old)
            || !::GetFileInformationByHandleEx(native(to), FileBasicInfo, &fresh, sizeof fresh))
            return lastFailure("The file cannot be examined");
        if ((old.FileAttributes & ~fresh.FileAttributes & FILE_ATTRIBUTE_ENCRYPTED) != 0)
            return base::Error{base::ErrorCode::Unsupported,
                               "The file is encrypted by Windows and its folder is not, so that a "
                               "new version of it would be readable. It is left alone."};
        if (!keepAccessList(from, to))
            return lastFailure("The file's permissions cannot be kept");
        constexpr DWORD kKept = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM
            | FILE_ATTRIBUTE_ARCHIVE | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;
        FILE_BASIC_INFO wish = {};
        wish.CreationTime = old.CreationTime;
        wish.FileAttributes = old.FileAttributes & kKept;
        if ((mode & kWritable) == 0)
            wish.FileAttributes |= FILE_ATTRIBUTE_READONLY;
        if (wish.FileAttributes == 0)
            wish.FileAttributes = FILE_ATTRIBUTE_NORMAL;
        if (!::SetFileInformationByHandle(native(to), FileBasicInfo, &wish, sizeof wish))
            return lastFailure("The file's attributes cannot be kept");
        return {};
    }

    base::Result<void> takePlace(const AtomicWrite &write, Temporary &temporary)
    {
        {
            // Held without sharing: nobody writes, moves or removes it while it is looked at.
            FileHandle old;
            const nt::Status status =
                nt::openPatiently(*write.directory, write.name,
                                  {.access = FILE_READ_DATA | FILE_READ_ATTRIBUTES | READ_CONTROL,
                                   .share = nt::kShareRead,
                                   .options = kNoDirectory},
                                  old);
            if (status == nt::kNotFound)
                return changedMeanwhile();
            if (status == nt::kInUse)
                return base::Error{base::ErrorCode::Busy,
                                   "Another program has the file open for writing. Try again."};
            if (status != nt::kDone)
                return failure("The file cannot be replaced", status);
            const auto data = old.metadata();
            const auto bytes = old.readAll(kMaxHashed);
            if (!data || data->kind != Metadata::Kind::File || !bytes
                || contentHash(*bytes) != *write.expectedHash)
                return changedMeanwhile();
            if (auto kept = keepTraits(old, temporary.file, write.mode); !kept)
                return kept;
        }
        const nt::Status status = nt::moveTo(temporary.file, *write.directory, write.name, true);
        if (status != nt::kDone)
            return failure("The file cannot be replaced", status);
        temporary.keep = true;
        return {};
    }

    base::Result<void> takeFreeName(const AtomicWrite &write, Temporary &temporary)
    {
        const nt::Status status = nt::moveTo(temporary.file, *write.directory, write.name, false);
        if (status == nt::kNameTaken)
            return base::Error{base::ErrorCode::InvalidInput,
                               "A file of this name exists already."};
        if (status != nt::kDone)
            return failure("The file cannot be created", status);
        temporary.keep = true;
        return {};
    }

} // namespace

base::Result<void> writeAtomically(const AtomicWrite &write)
{
    Temporary temporary;
    const bool isReadOnly = !write.expectedHash && (write.mode & kWritable) == 0;
    const nt::How how{.access = FILE_WRITE_DATA | FILE_READ_ATTRIBUTES | FILE_WRITE_ATTRIBUTES
                          | READ_CONTROL | WRITE_DAC | DELETE,
                      .share = nt::kShareRead,
                      .disposition = kMake,
                      .options = kNoDirectory,
                      .attributes = isReadOnly ? kReadOnly : kNormal};
    const std::string name = std::string(kTemporaryPrefix) + randomName();
    const nt::Status status = nt::openBelow(*write.directory, name, how, temporary.file);
    if (status != nt::kDone)
        return failure("A file cannot be created in this folder", status);
    if (auto filled = fill(temporary.file, write.bytes); !filled)
        return filled;
    auto placed = write.expectedHash ? takePlace(write, temporary) : takeFreeName(write, temporary);
    if (placed)
        ::FlushFileBuffers(native(temporary.file)); // the name itself
    return placed;
}

} // namespace agents::workspace
