// SPDX-License-Identifier: Apache-2.0
#include "storage/file_lock.h"

#include <system_error>
#include <utility>

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qintptr kNone = -1;

    base::Error busyError(const QString &path)
    {
        return {base::ErrorCode::Busy,
                u"Another Hearth has the conversations in %1 open. Use its window, or close it and "
                "try again."_s.arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))
                    .toStdString()};
    }

    base::Error refusedError(const QString &path, int code)
    {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        const QString cause = QString::fromStdString(std::system_category().message(code));
        return {base::ErrorCode::Io,
                u"Hearth may not write in the folder %1: %2. Give your user permission to write "
                "there, or choose another folder."_s.arg(folder, cause)
                    .toStdString()};
    }

} // namespace

FileLock::FileLock(qintptr handle)
    : m_handle(handle)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, kNone))
{
}

#ifdef Q_OS_WIN

base::Result<FileLock> FileLock::take(const QString &path)
{
    // No sharing: a second CreateFile fails until this handle is closed, by us or by the system.
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return FileLock(reinterpret_cast<qintptr>(file));
    const DWORD code = GetLastError();
    if (code == ERROR_SHARING_VIOLATION)
        return busyError(path);
    return refusedError(path, static_cast<int>(code));
}

FileLock::~FileLock()
{
    if (m_handle != kNone)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

base::Result<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = path.toUtf8();
    // Close-on-exec: a tool that Hearth starts must not keep the lock after Hearth.
    const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return refusedError(path, errno);
    FileLock lock(file);
    if (flock(file, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return busyError(path);
    return refusedError(path, errno);
}

FileLock::~FileLock()
{
    if (m_handle != kNone)
        close(static_cast<int>(m_handle));
}

#endif

} // namespace storage
