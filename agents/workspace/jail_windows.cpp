// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/atomic_write.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/directory_listing.h"
#include "agents/workspace/jail.h"
#include "agents/workspace/jail_errors_windows.h"
#include "agents/workspace/open_beneath_windows.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include <windows.h>

namespace agents::workspace {

namespace {

    constexpr uint64_t kMaxLeftover = 64 << 20;
    constexpr uint64_t kMaxRemoved = 1ULL << 30;
    constexpr uint32_t kDirectory = 0x1;
    constexpr uint32_t kNoDirectory = 0x40;
    constexpr uint32_t kMake = 2;

    // `\\?\C:\project` as `C:/project`; nothing for shares and other name spaces.
    std::optional<std::string> plainRoot(std::wstring_view final)
    {
        const bool isDrive = final.starts_with(L"\\\\?\\") && final.size() > 6 && final[5] == L':'
            && final[6] == L'\\';
        auto text = isDrive ? narrow(final.substr(4)) : std::nullopt;
        if (!text)
            return std::nullopt;
        std::ranges::replace(*text, '\\', '/');
        return text;
    }

} // namespace

base::Result<Jail> Jail::open(const std::string &folder, JailMethod method)
{
    const base::Error missing{base::ErrorCode::NotFound,
                              "The folder " + folder
                                  + " cannot be opened. Name an existing one "
                                    "with its drive, such as C:/project."};
    const auto path = extendedPath(folder);
    if (!path)
        return missing;
    const HANDLE handle = ::CreateFileW(
        path->c_str(), FILE_LIST_DIRECTORY | FILE_TRAVERSE | FILE_READ_ATTRIBUTES | SYNCHRONIZE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    FileHandle root(reinterpret_cast<intptr_t>(handle));
    if (!root.isOpen())
        return missing;
    const auto data = root.metadata();
    if (!data || data->kind != Metadata::Kind::Directory)
        return missing;
    std::vector<wchar_t> final(33'000);
    const DWORD length =
        ::GetFinalPathNameByHandleW(handle, final.data(), static_cast<DWORD>(final.size()), 0);
    const auto plain = length > 0 && length < final.size()
        ? plainRoot(std::wstring_view(final.data(), length))
        : std::nullopt;
    if (!plain || !nt::nameOnVolume(root))
        return base::Error{base::ErrorCode::Unsupported,
                           "The folder " + folder
                               + " does not lie on a drive of this computer. Agents work only in "
                                 "folders that do."};
    Jail jail;
    jail.m_rootPath = *plain;
    jail.m_method = method;
    jail.m_root = std::move(root);
    return jail;
}

base::Result<FileHandle> Jail::openEntry(const RelativePath &path, int) const
{
    Beneath found =
        openBeneath(m_root, path.parts(), {.access = FILE_READ_DATA | FILE_READ_ATTRIBUTES});
    if (found.trouble != Trouble::None)
        return explainFound(path, found);
    return std::move(found.handle);
}

base::Result<FileHandle> Jail::openFile(const RelativePath &path) const
{
    auto handle = openEntry(path, 0);
    if (!handle)
        return handle;
    const auto data = handle->metadata();
    if (!data)
        return data.error();
    if (data->kind == Metadata::Kind::Directory)
        return isFolder(path);
    if (data->kind != Metadata::Kind::File)
        return base::Error{base::ErrorCode::InvalidInput,
                           path.text() + " is not a regular file and is left alone."};
    return handle;
}

base::Result<FileHandle> Jail::openDirectory(const RelativePath &path) const
{
    Beneath found = openBeneath(m_root, path.parts(), folderAccess());
    if (found.trouble != Trouble::None)
        return explainFound(path, found);
    return std::move(found.handle);
}

base::Result<FileHandle> Jail::openParent(const RelativePath &path) const
{
    if (path.isRoot())
        return isFolder(path);
    return openDirectory(path.parent());
}

base::Result<Metadata> Jail::metadata(const RelativePath &path) const
{
    if (path.isRoot())
        return m_root.metadata();
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    // Not by openBeneath: of a link its own is wanted.
    FileHandle entry;
    const nt::Status status =
        nt::openPatiently(*parent, path.parts().back(), {.access = FILE_READ_ATTRIBUTES}, entry);
    if (status != nt::kDone)
        return explainStatus(path, status);
    auto data = entry.metadata();
    if (!data || data->kind == Metadata::Kind::Link)
        return data;
    Beneath found = openBeneath(m_root, path.parts(), {.access = FILE_READ_ATTRIBUTES});
    if (found.trouble != Trouble::None)
        return explainFound(path, found);
    return found.handle.metadata();
}

base::Result<void> Jail::replaceFile(const RelativePath &path,
                                     std::string_view bytes,
                                     uint32_t mode,
                                     const std::string &expectedHash) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    if (const auto file = openFile(path); !file) // its spelling, and what it is
        return file.error();
    return writeAtomically({&*parent, path.parts().back(), bytes, mode, expectedHash});
}

base::Result<void>
Jail::createFile(const RelativePath &path, std::string_view bytes, uint32_t mode) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    return writeAtomically({&*parent, path.parts().back(), bytes, mode, std::nullopt});
}

base::Result<void> Jail::removeFile(const RelativePath &path, const std::string &expectedHash) const
{
    if (path.isRoot())
        return isFolder(path);
    // Held alone, so that nobody writes between the look and the removal.
    Beneath found = openBeneath(m_root, path.parts(),
                                {.access = FILE_READ_DATA | FILE_READ_ATTRIBUTES | DELETE,
                                 .share = nt::kShareRead,
                                 .options = kNoDirectory});
    if (found.trouble != Trouble::None)
        return explainFound(path, found);
    const auto bytes = found.handle.readAll(kMaxRemoved);
    if (!bytes || contentHash(*bytes) != expectedHash)
        return base::Error{base::ErrorCode::Busy, path.text() + " was changed by another program."};
    if (const nt::Status status = nt::remove(found.handle); status != nt::kDone)
        return explainStatus(path, status);
    return {};
}

base::Result<bool> Jail::makeDirectory(const RelativePath &path) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    FileHandle made;
    const nt::Status status = nt::openBelow(
        *parent, path.parts().back(),
        {.access = FILE_READ_ATTRIBUTES, .disposition = kMake, .options = kDirectory}, made);
    if (status == nt::kDone)
        return true;
    if (status != nt::kNameTaken)
        return explainStatus(path, status);
    const auto existing = openDirectory(path);
    if (!existing)
        return existing.error();
    return false;
}

bool Jail::removeEmptyDirectory(const RelativePath &path) const
{
    if (path.isRoot())
        return false;
    const Beneath found = openBeneath(
        m_root, path.parts(), {.access = FILE_READ_ATTRIBUTES | DELETE, .options = kDirectory});
    return found.trouble == Trouble::None && nt::remove(found.handle) == nt::kDone;
}

base::Result<void> Jail::renameEntry(const RelativePath &path, const std::string &name) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    FileHandle entry;
    nt::Status status = nt::openPatiently(*parent, path.parts().back(),
                                          {.access = FILE_READ_ATTRIBUTES | DELETE}, entry);
    if (status == nt::kDone)
        status = nt::moveTo(entry, *parent, name, false);
    if (status != nt::kDone)
        return explainStatus(path, status);
    return {};
}

void Jail::removeLeftovers(const RelativePath &path,
                           const std::function<bool(std::string_view bytes)> &isKnown) const
{
    const auto parent = openParent(path);
    if (!parent)
        return;
    std::vector<std::string> names;
    listDirectory(*parent, false, [&](DirectoryEntry &&entry) {
        if (entry.name.starts_with(kTemporaryPrefix) && entry.data.kind == Metadata::Kind::File)
            names.push_back(std::move(entry.name));
        return true;
    });
    for (const std::string &name : names) {
        FileHandle file;
        const nt::Status status =
            nt::openBelow(*parent, name,
                          {.access = FILE_READ_DATA | FILE_READ_ATTRIBUTES | DELETE,
                           .share = nt::kShareRead,
                           .options = kNoDirectory},
                          file);
        const auto data =
            status == nt::kDone ? file.metadata() : base::Result<Metadata>(base::Error{});
        if (!data || data->kind != Metadata::Kind::File)
            continue;
        const auto bytes = file.readAll(kMaxLeftover);
        if (bytes && isKnown(*bytes))
            nt::remove(file);
    }
}

} // namespace agents::workspace
