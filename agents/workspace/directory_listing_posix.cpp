// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/directory_listing.h"
#include "agents/workspace/posix_metadata.h"

#include <memory>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace agents::workspace {

bool listDirectory(const FileHandle &directory,
                   bool metadata,
                   const std::function<bool(DirectoryEntry &&entry)> &each)
{
    const int copy = ::fcntl(directory.fd(), F_DUPFD_CLOEXEC, 0);
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(copy < 0 ? nullptr : ::fdopendir(copy),
                                                       &::closedir);
    if (!listing)
        return false;
    while (const dirent *item = ::readdir(listing.get())) {
        const std::string_view name = item->d_name;
        if (name == "." || name == "..")
            continue;
        DirectoryEntry entry{std::string(name), {}};
        entry.data.kind = item->d_type == DT_REG ? Metadata::Kind::File
            : item->d_type == DT_DIR             ? Metadata::Kind::Directory
            : item->d_type == DT_LNK             ? Metadata::Kind::Link
                                                 : Metadata::Kind::Other;
        if (metadata || item->d_type == DT_UNKNOWN) {
            struct stat data = {};
            if (::fstatat(directory.fd(), item->d_name, &data, AT_SYMLINK_NOFOLLOW) != 0)
                continue;
            entry.data = metadataOf(data);
        }
        if (!each(std::move(entry)))
            break;
    }
    return true;
}

FileHandle openListed(const FileHandle &directory, const std::string &name)
{
    return FileHandle(
        ::openat(directory.fd(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

FileHandle openPlainFile(const FileHandle &directory, const std::string &name)
{
    return FileHandle(
        ::openat(directory.fd(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

} // namespace agents::workspace
