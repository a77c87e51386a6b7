// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlite_error.h"

#include "storage/sqlite.h"

#include <cerrno>
#include <system_error>

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    base::Error make(base::ErrorCode code, const QString &message)
    {
        return {code, message.toStdString()};
    }

    bool isDiskFull(int code, int systemCode)
    {
#ifdef EDQUOT
        if (systemCode == EDQUOT && (code & 0xff) == SQLITE_IOERR)
            return true;
#endif
        return (code & 0xff) == SQLITE_FULL
            || ((code & 0xff) == SQLITE_IOERR && systemCode == ENOSPC);
    }

    QString nameOf(Content content)
    {
        return content == Content::Index ? u"index of folders"_s : u"conversations"_s;
    }

    base::Error ioError(int code, int systemCode, const QString &file, Content content)
    {
        const QString cause = systemCode != 0
            ? QString::fromStdString(std::system_category().message(systemCode))
            : QString::fromUtf8(sqlite3_errstr(code));
        return make(base::ErrorCode::Io,
                    u"The %1 in %2 cannot be read or written: %3. Check the disk, then "
                    "start Hearth again."_s.arg(nameOf(content), file, cause));
    }

    base::Error busyError(const QString &file, Content content)
    {
        if (content == Content::Index)
            return make(base::ErrorCode::Busy,
                        u"The index of folders in %1 is being written for too long, perhaps by "
                        "another program. Try again in a moment."_s.arg(file));
        return make(base::ErrorCode::Busy,
                    u"Another program is using the conversations in %1. Close it and try "
                    "again."_s.arg(file));
    }

    base::Error misfitError(const QString &file, Content content)
    {
        if (content == Content::Index)
            return make(base::ErrorCode::InvalidInput,
                        u"The index of folders in %1 was changed by another program meanwhile. "
                        "Try again."_s.arg(file));
        return make(base::ErrorCode::InvalidInput,
                    u"This does not fit what is stored already: the conversation or message that "
                    "it belongs to is not there."_s);
    }

} // namespace

base::Error sqliteError(int extendedCode, int systemCode, const QString &path, Content content)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    if (isDiskFull(extendedCode, systemCode)) {
        return make(base::ErrorCode::OutOfMemory,
                    u"The disk with the folder %1 is full, so this was not saved. Free some space "
                    "and try again."_s.arg(folder));
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busyError(file, content);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(base::ErrorCode::Io,
                    u"Hearth may not write to %1. Give your user permission to write in the folder "
                    "%2, or choose another folder."_s.arg(file, folder));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedError(path, QString::fromUtf8(sqlite3_errstr(extendedCode)), content);
    case SQLITE_NOMEM:
        return make(base::ErrorCode::OutOfMemory,
                    u"There is not enough memory to work with the %1. Close other programs and try "
                    "again."_s.arg(nameOf(content)));
    case SQLITE_TOOBIG:
        return make(base::ErrorCode::Unsupported,
                    u"This text is too long to be kept in one message. Split it, or attach it as "
                    "a file."_s);
    case SQLITE_CONSTRAINT:
        return misfitError(file, content);
    default:
        return ioError(extendedCode, systemCode, file, content);
    }
}

base::Error sqliteError(sqlite3 *handle, const QString &path, Content content)
{
    return sqliteError(sqlite3_extended_errcode(handle), sqlite3_system_errno(handle), path,
                       content);
}

base::Error damagedError(const QString &path, const QString &detail, Content content)
{
    if (content == Content::Index)
        return make(base::ErrorCode::InvalidInput,
                    u"The index of folders in %1 is damaged or is not Hearth's (%2). Delete the "
                    "file: it is made again from the folders."_s.arg(QDir::toNativeSeparators(path),
                                                                     detail));
    return make(base::ErrorCode::InvalidInput,
                u"The file %1 with the conversations is damaged or is not a Hearth database (%2). "
                "It was left as it is. Put a backup in its place, or set it aside and start with "
                "no conversations."_s.arg(QDir::toNativeSeparators(path), detail));
}

base::Error newerError(const QString &path, Content content)
{
    const QString file = QDir::toNativeSeparators(path);
    if (content == Content::Index)
        return make(base::ErrorCode::Unsupported,
                    u"The index of folders in %1 was written by a newer Hearth. Nothing was "
                    "changed. Update Hearth to use it."_s.arg(file));
    return make(base::ErrorCode::Unsupported,
                u"The conversations in %1 were written by a newer Hearth. Nothing was changed. "
                "Update Hearth to open them."_s.arg(file));
}

base::Error lockedError(const QString &path, Content content)
{
    const QString file = QDir::toNativeSeparators(path);
    if (content == Content::Index)
        return make(base::ErrorCode::Unsupported,
                    u"The index of folders in %1 is locked with a password, and the conversations "
                    "are not. Delete the file: it is made again from the folders."_s.arg(file));
    return make(base::ErrorCode::Unsupported,
                u"The conversations in %1 are locked with a password. Enter it to open "
                "them."_s.arg(file));
}

base::Error wrongKeyError(const QString &path)
{
    return make(base::ErrorCode::Unsupported,
                u"The password does not open %1. Nothing was changed. Check the keyboard layout "
                "and Caps Lock; if the password is right, the beginning of the file is damaged: "
                "put a backup in its place."_s.arg(QDir::toNativeSeparators(path)));
}

} // namespace storage
