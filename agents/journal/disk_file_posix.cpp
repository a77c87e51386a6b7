// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/disk_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace agents::journal::disk {

namespace {

    base::Error failure(int code)
    {
        const bool full = code == ENOSPC || code == EDQUOT;
        const auto kind = full ? base::ErrorCode::OutOfMemory
            : code == ENOENT   ? base::ErrorCode::NotFound
            : code == EEXIST   ? base::ErrorCode::InvalidInput
                               : base::ErrorCode::Io;
        return {kind, std::strerror(code)};
    }

    // Calls again while a signal came in between.
    template<typename Call>
    auto uninterrupted(Call call)
    {
        auto result = call();
        while (result < 0 && errno == EINTR)
            result = call();
        return result;
    }

} // namespace

base::Result<workspace::FileHandle> open(const std::string &path, Open how)
{
    const int flags = O_CLOEXEC
        | (how == Open::Read         ? O_RDONLY
               : how == Open::Change ? O_RDWR
                                     : O_WRONLY | O_CREAT | O_EXCL);
    const int fd = uninterrupted([&] { return ::open(path.c_str(), flags, 0666); });
    if (fd < 0)
        return failure(errno);
    return workspace::FileHandle(fd);
}

bool lock(const workspace::FileHandle &file)
{
    return uninterrupted([&] { return ::flock(file.fd(), LOCK_EX | LOCK_NB); }) == 0;
}

base::Result<void> append(const workspace::FileHandle &file, std::string_view bytes)
{
    if (::lseek(file.fd(), 0, SEEK_END) < 0)
        return failure(errno);
    while (!bytes.empty()) {
        const ssize_t written =
            uninterrupted([&] { return ::write(file.fd(), bytes.data(), bytes.size()); });
        if (written < 0)
            return failure(errno);
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return {};
}

base::Result<void> cutTo(const workspace::FileHandle &file, uint64_t bytes)
{
    if (uninterrupted([&] { return ::ftruncate(file.fd(), static_cast<off_t>(bytes)); }) != 0)
        return failure(errno);
    return {};
}

base::Result<void> sync(const workspace::FileHandle &file)
{
#ifdef __linux__
    const int done = uninterrupted([&] { return ::fdatasync(file.fd()); });
#else
    const int done = uninterrupted([&] { return ::fsync(file.fd()); });
#endif
    if (done != 0)
        return failure(errno);
    return {};
}

base::Result<void> rename(const std::string &from, const std::string &to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return failure(errno);
    return {};
}

} // namespace agents::journal::disk
