// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/mapped_file.h"

#include "engine/gguf/fault_guard.h"
#include "engine/gguf/message.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;

    Error openError(const std::string &name, int number)
    {
        if (number == ENOENT || number == ENOTDIR) {
            return {ErrorCode::NotFound,
                    "The file " + name
                        + " is not there any more. Choose where it is now, or download it."};
        }
        if (number == EACCES || number == EPERM) {
            return {ErrorCode::Io,
                    "You are not allowed to read " + name
                        + ". Change its permissions or choose another file."};
        }
        return {ErrorCode::Io,
                name + " cannot be read: " + std::system_category().message(number)
                    + ". Check the disk, or choose another file."};
    }

    struct timespec modifiedAt(const struct stat &status)
    {
#ifdef __APPLE__
        return status.st_mtimespec;
#else
        return status.st_mtim;
#endif
    }

} // namespace

struct MappedFile::Handle {
    int descriptor = -1;
    std::unique_ptr<FaultGuard> guard;
    struct stat opened = {};

    bool isUnchanged() const;
};

bool MappedFile::Handle::isUnchanged() const
{
    struct stat now = {};
    if (fstat(descriptor, &now) != 0)
        return false;
    const struct timespec before = modifiedAt(opened);
    const struct timespec after = modifiedAt(now);
    return now.st_size == opened.st_size && after.tv_sec == before.tv_sec
        && after.tv_nsec == before.tv_nsec;
}

MappedFile::MappedFile()
    : m_handle(std::make_unique<Handle>())
{
}

MappedFile::~MappedFile()
{
    m_handle->guard.reset();
    if (!m_bytes.empty())
        munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    if (m_handle->descriptor >= 0)
        close(m_handle->descriptor);
}

base::Result<std::unique_ptr<MappedFile>> MappedFile::open(const std::filesystem::path &path)
{
    const std::string name = inQuotes(displayName(path));
    std::unique_ptr<MappedFile> file(new MappedFile);
    Handle &handle = *file->m_handle;
    // Without O_NONBLOCK a named pipe would hold us until somebody writes to it.
    handle.descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle.descriptor < 0 || fstat(handle.descriptor, &handle.opened) != 0)
        return openError(name, errno);
    if (!S_ISREG(handle.opened.st_mode))
        return Error{ErrorCode::InvalidInput, name + " is not a file. Choose a GGUF model file."};
    if (handle.opened.st_size == 0)
        return file;

    const auto size = static_cast<size_t>(handle.opened.st_size);
    void *address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, handle.descriptor, 0);
    if (address == MAP_FAILED)
        return openError(name, errno);
    const std::span mapped(static_cast<std::byte *>(address), size);
    file->m_bytes = mapped;
    handle.guard = FaultGuard::make(mapped);
    if (!handle.guard) {
        return Error{ErrorCode::Busy,
                     name
                         + " cannot be opened because too many model files are open. Close a model "
                           "and try again."};
    }
    return file;
}

bool MappedFile::intact() const
{
    return m_handle->isUnchanged() && !(m_handle->guard && m_handle->guard->hasFaulted());
}

} // namespace engine::gguf
