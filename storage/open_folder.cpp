// SPDX-License-Identifier: Apache-2.0
#include "storage/open_folder.h"

#include <array>

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr auto kPrefix = "hearth-open-"_L1;
    constexpr auto kLockName = "/in-use"_L1;

    // The roomiest place in memory.
    QString parentFolder()
    {
        QString best;
        qint64 room = 0;
        for (const QString &folder :
             {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
            if (folder.isEmpty() || !isInMemory(folder) || !QFileInfo(folder).isWritable())
                continue;
            const qint64 available = QStorageInfo(folder).bytesAvailable();
            if (available > room) {
                room = available;
                best = folder;
            }
        }
        return best.isEmpty() ? QDir::tempPath() : best;
    }

    void removeForgotten(const QString &parent)
    {
        const auto folders = QDir(parent).entryInfoList({kPrefix + u'*'}, QDir::Dirs);
        for (const QFileInfo &folder : folders) {
            if (!QFileInfo::exists(folder.filePath() + kLockName))
                continue; // somebody makes it at this moment
            if (const auto lock = FileLock::take(folder.filePath() + kLockName); lock)
                QDir(folder.filePath()).removeRecursively();
        }
    }

    QString made(const QString &parent)
    {
        removeForgotten(parent);
        return parent + u'/' + kPrefix + u"XXXXXX"_s;
    }

} // namespace

bool isInMemory(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return type == "tmpfs" || type == "ramfs";
}

OpenFolder::OpenFolder()
    : m_folder(made(parentFolder()))
{
    if (auto lock = FileLock::take(m_folder.path() + kLockName); lock)
        m_lock = std::make_unique<FileLock>(*std::move(lock));
}

} // namespace storage
