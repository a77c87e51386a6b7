// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/atomic_write.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/file_handle.h"
#include "agents/workspace/jail.h"
#include "agents/workspace/random_name.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace agents::workspace {

namespace {

    constexpr uint64_t kMaxHashed = 1ULL << 30;

    base::Error failure(const std::string &what, int code)
    {
        const bool full = code == ENOSPC || code == EDQUOT;
        return {full ? base::ErrorCode::OutOfMemory : base::ErrorCode::Io,
                what + ": " + std::strerror(code) + (full ? ". Free some disk space." : ".")};
    }

    base::Error changedMeanwhile()
    {
        return {base::ErrorCode::Busy,
                "Another program changed the file in the meantime. Read it again."};
    }

    // A name in the directory that goes away with its life unless it was moved to its place.
    struct Temporary {
        int directory;
        std::string name;
        bool keep = false;
        ~Temporary()
        {
            if (!keep)
                ::unlinkat(directory, name.c_str(), 0);
        }
    };

    std::string temporaryName()
    {
        return std::string(kTemporaryPrefix) + randomName();
    }

    base::Result<void> fill(int fd, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(fd, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return failure("The file cannot be written", errno);
            bytes.remove_prefix(static_cast<size_t>(written));
        }
        if (::fsync(fd) != 0)
            return failure("The file cannot be written to the disk", errno);
        return {};
    }

    // AtomicWrite, as the calls of POSIX want it.
    struct Target {
        int directory;
        const std::string &name;
        const std::optional<std::string> &expectedHash;
    };

    enum class Move { Done, NoSupport, Failed };

    // RENAME_EXCHANGE shows, after the fact, which file was replaced; RENAME_NOREPLACE refuses a
    // name that is taken. Both are one step for every other program.
    Move
    renameWithFlags(int directory, const std::string &from, const std::string &to, bool exchange)
    {
#ifdef __linux__
        const unsigned flags = exchange ? RENAME_EXCHANGE : RENAME_NOREPLACE;
        if (::renameat2(directory, from.c_str(), directory, to.c_str(), flags) == 0)
            return Move::Done;
        return errno == ENOSYS || errno == EINVAL ? Move::NoSupport : Move::Failed;
#else
        static_cast<void>(directory), static_cast<void>(from), static_cast<void>(to);
        static_cast<void>(exchange);
        return Move::NoSupport;
#endif
    }

    base::Result<void> takePlace(const Target &write, Temporary &temporary)
    {
        if (hashOf(write.directory, write.name) != *write.expectedHash)
            return changedMeanwhile();
        const Move move = renameWithFlags(write.directory, temporary.name, write.name, true);
        if (move == Move::Failed)
            return failure("The file cannot be replaced", errno);
        if (move == Move::NoSupport) {
            if (::renameat(write.directory, temporary.name.c_str(), write.directory,
                           write.name.c_str())
                != 0)
                return failure("The file cannot be replaced", errno);
            temporary.keep = true; // the name is gone already
            return {};
        }
        if (hashOf(write.directory, temporary.name) == *write.expectedHash)
            return {};
        // Somebody wrote between the look and the exchange: their file goes back.
        if (renameWithFlags(write.directory, temporary.name, write.name, true) != Move::Done)
            temporary.keep = true; // better a stray file than a lost one
        return changedMeanwhile();
    }

    base::Result<void> takeFreeName(const Target &write, Temporary &temporary)
    {
        const Move move = renameWithFlags(write.directory, temporary.name, write.name, false);
        if (move == Move::Done) {
            temporary.keep = true;
            return {};
        }
        const bool linked = move == Move::NoSupport
            && ::linkat(write.directory, temporary.name.c_str(), write.directory,
                        write.name.c_str(), 0)
                == 0;
        if (linked)
            return {};
        if (errno == EEXIST)
            return base::Error{base::ErrorCode::InvalidInput,
                               "A file of this name exists already."};
        return failure("The file cannot be created", errno);
    }

} // namespace

std::string hashOf(int directory, const std::string &name)
{
    const FileHandle file(
        ::openat(directory, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return {};
    const auto data = file.metadata();
    if (!data || data->kind != Metadata::Kind::File)
        return {};
    const auto bytes = file.readAll(kMaxHashed);
    return bytes ? contentHash(*bytes) : std::string();
}

base::Result<void> writeAtomically(const AtomicWrite &write)
{
    const int directory = write.directory->fd();
    const Target target{directory, write.name, write.expectedHash};
    Temporary temporary{directory, temporaryName()};
    const mode_t mode = write.expectedHash ? 0600 : static_cast<mode_t>(write.mode & 0777);
    const FileHandle file(::openat(directory, temporary.name.c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!file.isOpen()) {
        temporary.keep = true;
        return failure("A file cannot be created in this folder", errno);
    }
    if (auto filled = fill(file.fd(), write.bytes); !filled)
        return filled;
    if (write.expectedHash && ::fchmod(file.fd(), static_cast<mode_t>(write.mode & 0777)) != 0)
        return failure("The file's permissions cannot be kept", errno);
    auto placed =
        write.expectedHash ? takePlace(target, temporary) : takeFreeName(target, temporary);
    if (placed)
        ::fsync(directory); // the name itself; some file systems refuse, and the data is safe
    return placed;
}

} // namespace agents::workspace
