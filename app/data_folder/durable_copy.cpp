// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/durable_copy.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kPiece = 1 << 20; // bytes
    constexpr qint64 kSyncStep = 64
        << 20; // bytes: whoever stops a copy to a slow stick waits for these

    // The source may leave it to its folders that nobody else reads a file.
    constexpr QFile::Permissions kOwners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

    base::Error failed(const QFile &file)
    {
        return {base::ErrorCode::Io, file.errorString().toStdString()};
    }

    base::Error cancelled()
    {
        return {base::ErrorCode::Cancelled, {}};
    }

    // So that comparing reads what is on the disk, not what is still in memory.
    void forgetCached([[maybe_unused]] const QFile &file)
    {
#ifdef Q_OS_LINUX
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    }

    // Half of a file's way; the other half is reading it again.
    base::Result<QByteArray> transfer(QFile &from, QFile &to, const OnBytes &onBytes)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 unsynced = 0;
        for (qint64 left = from.size(); left > 0;) { // one that grows meanwhile has an end, too
            const QByteArray piece = from.read(std::min<qint64>(left, kPiece));
            if (piece.isEmpty())
                return failed(from);
            left -= piece.size();
            unsynced += piece.size();
            hash.addData(piece);
            if (to.write(piece) != piece.size())
                return failed(to);
            if (unsynced >= kSyncStep && !syncFile(to))
                return failed(to);
            unsynced %= kSyncStep;
            if (!onBytes(piece.size() / 2))
                return cancelled();
        }
        if (!syncFile(to))
            return failed(to);
        return hash.result();
    }

    base::Result<void>
    compare(const QString &path, const QByteArray &expected, const OnBytes &onBytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!file.atEnd()) {
            const QByteArray piece = file.read(kPiece);
            if (piece.isEmpty())
                return failed(file);
            hash.addData(piece);
            if (!onBytes(piece.size() - piece.size() / 2))
                return cancelled();
        }
        if (hash.result() == expected)
            return {};
        return base::Error{base::ErrorCode::Io,
                           Words::tr("what was written reads differently").toStdString()};
    }

} // namespace

bool syncFile(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
#endif
}

void syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

base::Result<void>
copyDurably(const QString &source, const QString &target, const OnBytes &onBytes, QByteArray *hash)
{
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return failed(from);
    // Nobody else's from the first byte on; a link of that name would lead elsewhere.
    QFile::remove(target);
    if (!to.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failed(to);
    const QDateTime changed = QFileInfo(source).lastModified();
    auto written = transfer(from, to, onBytes);
    if (!written)
        return written.error();
    to.setFileTime(changed, QFileDevice::FileModificationTime); // some file systems know neither
    to.setPermissions(from.permissions() & kOwners);
    forgetCached(to);
    to.close();
    if (const auto compared = compare(target, *written, onBytes); !compared)
        return compared;
    if (hash)
        *hash = *std::move(written);
    return {};
}

} // namespace app
