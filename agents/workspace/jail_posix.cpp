// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/atomic_write.h"
#include "agents/workspace/jail.h"
#include "agents/workspace/open_beneath.h"
#include "agents/workspace/posix_metadata.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace agents::workspace {

namespace {

    constexpr uint64_t kMaxLeftover = 64 << 20;

    base::Error invalid(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    base::Error isFolder(const RelativePath &path)
    {
        return invalid(path.text() + " is a folder. Name a file in it, or use list to see it.");
    }

} // namespace

base::Result<Jail> Jail::open(const std::string &folder, JailMethod method)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(folder.c_str(), nullptr),
                                                           &std::free);
    if (!real)
        return base::Error{base::ErrorCode::NotFound,
                           "The folder " + folder + " cannot be opened: " + std::strerror(errno)
                               + "."};
    Jail jail;
    jail.m_rootPath = real.get();
    jail.m_method = method;
    jail.m_root = FileHandle(::open(real.get(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!jail.m_root.isOpen())
        return base::Error{base::ErrorCode::Io,
                           "The folder " + folder + " cannot be opened: " + std::strerror(errno)
                               + "."};
    return jail;
}

base::Result<FileHandle> Jail::openEntry(const RelativePath &path, int flags) const
{
    FileHandle handle = openBeneath(m_root.fd(), path.parts(), flags, m_method);
    if (!handle.isOpen())
        return explain(path, errno);
    return handle;
}

base::Result<FileHandle> Jail::openFile(const RelativePath &path) const
{
    auto handle = openEntry(path, O_RDONLY);
    if (!handle)
        return handle;
    const auto data = handle->metadata();
    if (!data)
        return data.error();
    if (data->kind == Metadata::Kind::Directory)
        return isFolder(path);
    if (data->kind != Metadata::Kind::File)
        return invalid(path.text() + " is not a regular file and is left alone.");
    return handle;
}

base::Result<FileHandle> Jail::openDirectory(const RelativePath &path) const
{
    return openEntry(path, O_RDONLY | O_DIRECTORY);
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
    struct stat data = {};
    if (::fstatat(parent->fd(), path.parts().back().c_str(), &data, AT_SYMLINK_NOFOLLOW) != 0)
        return explain(path, errno);
    return metadataOf(data);
}

base::Result<void> Jail::replaceFile(const RelativePath &path,
                                     std::string_view bytes,
                                     uint32_t mode,
                                     const std::string &expectedHash) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
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
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    const std::string &name = path.parts().back();
    if (hashOf(parent->fd(), name) != expectedHash)
        return base::Error{base::ErrorCode::Busy, path.text() + " was changed by another program."};
    if (::unlinkat(parent->fd(), name.c_str(), 0) != 0)
        return explain(path, errno);
    return {};
}

base::Result<bool> Jail::makeDirectory(const RelativePath &path) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    if (::mkdirat(parent->fd(), path.parts().back().c_str(), 0777) == 0)
        return true;
    if (errno != EEXIST)
        return explain(path, errno);
    const auto existing = openDirectory(path);
    if (!existing)
        return existing.error();
    return false;
}

bool Jail::removeEmptyDirectory(const RelativePath &path) const
{
    const auto parent = openParent(path);
    return parent && ::unlinkat(parent->fd(), path.parts().back().c_str(), AT_REMOVEDIR) == 0;
}

base::Result<void> Jail::renameEntry(const RelativePath &path, const std::string &name) const
{
    const auto parent = openParent(path);
    if (!parent)
        return parent.error();
    struct stat taken = {};
    if (::fstatat(parent->fd(), name.c_str(), &taken, AT_SYMLINK_NOFOLLOW) == 0)
        return invalid(name + " is there already.");
    if (::renameat(parent->fd(), path.parts().back().c_str(), parent->fd(), name.c_str()) != 0)
        return explain(path, errno);
    return {};
}

void Jail::removeLeftovers(const RelativePath &path,
                           const std::function<bool(std::string_view bytes)> &isKnown) const
{
    const auto parent = openParent(path);
    if (!parent)
        return;
    const int copy = ::fcntl(parent->fd(), F_DUPFD_CLOEXEC, 0);
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::fdopendir(copy), &::closedir);
    while (listing) {
        const dirent *entry = ::readdir(listing.get());
        if (!entry)
            return;
        const std::string name = entry->d_name;
        if (!name.starts_with(kTemporaryPrefix))
            continue;
        const FileHandle file = openBeneath(parent->fd(), std::span(&name, 1), O_RDONLY, m_method);
        const auto data = file.isOpen() ? file.metadata() : base::Result<Metadata>(base::Error{});
        if (!data || data->kind != Metadata::Kind::File)
            continue;
        const auto bytes = file.readAll(kMaxLeftover);
        if (bytes && isKnown(*bytes))
            ::unlinkat(parent->fd(), name.c_str(), 0);
    }
}

// A component that is a link, with the path to use instead where the link stays inside the folder.
std::optional<base::Error> Jail::explainLink(const RelativePath &path) const
{
    RelativePath at;
    for (const std::string &part : path.parts()) {
        const FileHandle parent =
            openBeneath(m_root.fd(), at.parts(), O_RDONLY | O_DIRECTORY, m_method);
        if (!parent.isOpen())
            return std::nullopt;
        std::array<char, PATH_MAX> target = {};
        const ssize_t length =
            ::readlinkat(parent.fd(), part.c_str(), target.data(), target.size());
        const std::string link = at.child(part).text();
        at = at.child(part);
        if (length <= 0)
            continue;
        const std::string_view text(target.data(), static_cast<size_t>(length));
        const bool absolute = text.starts_with('/');
        const std::string from = at.parent().isRoot() ? "" : at.parent().text() + "/";
        const auto inside = RelativePath::parse(
            absolute ? std::string(text) : from + std::string(text), m_rootPath);
        if (!inside)
            return invalid(
                link + " is a symbolic link that leads out of the folder. It is not followed.");
        return invalid(link + " is a symbolic link to " + inside->text()
                       + ". Use that path instead.");
    }
    return std::nullopt;
}

base::Error Jail::explain(const RelativePath &path, int code) const
{
    if (code == ELOOP || code == ENOTDIR) {
        if (auto link = explainLink(path))
            return *link;
    }
    const std::string name = path.text();
    switch (code) {
    case ENOENT:
        return {base::ErrorCode::NotFound,
                name + " does not exist. Use list or search to find the right path."};
    case ENOTDIR:
        return {base::ErrorCode::NotFound, name + " goes through a file as if it were a folder."};
    case EXDEV:
        return invalid(name + " lies on something mounted inside the folder. It is left alone.");
    case ENXIO:
        return invalid(name + " is not a regular file and is left alone.");
    case EACCES:
    case EPERM:
        return {base::ErrorCode::Io, "The system does not allow access to " + name + "."};
    default:
        return {base::ErrorCode::Io, name + " cannot be opened: " + std::strerror(code) + "."};
    }
}

} // namespace agents::workspace
