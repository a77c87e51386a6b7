// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/open_beneath.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

namespace agents::workspace {

namespace {

#ifdef __linux__
    constexpr int kPathOnly = O_PATH;
#else
    constexpr int kPathOnly = O_RDONLY;
#endif

    // Opening a FIFO or a terminal must neither block nor adopt it.
    constexpr int kAlways = O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK;

    FileHandle openOne(int directory, const char *name, int flags)
    {
        int fd = -1;
        do {
            fd = ::openat(directory, name, flags | kAlways);
        } while (fd < 0 && errno == EINTR);
        return fd < 0 ? FileHandle() : FileHandle(fd);
    }

    bool sameMount(int a, int b)
    {
        struct stat first = {};
        struct stat second = {};
        return ::fstat(a, &first) == 0 && ::fstat(b, &second) == 0 && first.st_dev == second.st_dev;
    }

    FileHandle walk(int root, std::span<const std::string> parts, int flags)
    {
        if (parts.empty())
            return openOne(root, ".", flags);
        FileHandle at = openOne(root, ".", kPathOnly | O_DIRECTORY);
        for (size_t i = 0; at.isOpen() && i < parts.size(); ++i) {
            const bool last = i + 1 == parts.size();
            FileHandle next =
                openOne(at.fd(), parts[i].c_str(), last ? flags : kPathOnly | O_DIRECTORY);
            if (next.isOpen() && !sameMount(root, next.fd())) {
                errno = EXDEV;
                return {};
            }
            at = std::move(next);
        }
        return at;
    }

#ifdef __linux__
    // -1 with ENOSYS where the kernel or a surrounding sandbox lacks the call.
    int openat2(int root, const std::string &path, int flags)
    {
        struct open_how how = {};
        how.flags = static_cast<uint64_t>(flags | kAlways);
        how.resolve =
            RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
        long fd = -1;
        // EAGAIN: a rename elsewhere raced with the look-up. It ends; a bound keeps it honest.
        for (int attempt = 0; attempt < 64; ++attempt) {
            fd = ::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how);
            if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
                break;
        }
        return static_cast<int>(fd);
    }
#endif

} // namespace

FileHandle openBeneath(int root, std::span<const std::string> parts, int flags, JailMethod method)
{
#ifdef __linux__
    if (method == JailMethod::Kernel) {
        std::string path;
        for (const std::string &part : parts)
            path.append(path.empty() ? "" : "/").append(part);
        const int fd = openat2(root, path.empty() ? "." : path, flags);
        if (fd >= 0)
            return FileHandle(fd);
        if (errno != ENOSYS && errno != EPERM)
            return {};
    }
#endif
    static_cast<void>(method);
    return walk(root, parts, flags);
}

} // namespace agents::workspace
