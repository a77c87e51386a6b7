// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_target.h"

#include "app/data_folder/data_copy.h"
#include "storage/cipher.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::Literals;

namespace app {
namespace {

    using Fault = DataTarget::Fault;

    constexpr qint64 kSpare = 64 << 20; // bytes that are to stay free
    constexpr qint64 kMostOnFat = (qint64{4} << 30) - 1; // bytes

    QString existing(QString path)
    {
        while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
            path = QFileInfo(path).path();
        return path;
    }

    bool isBelow(const QString &path, const QString &folder)
    {
        return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
    }

    QString canonical(const QString &path)
    {
        const QString base = existing(path);
        return QDir::cleanPath(QFileInfo(base).canonicalFilePath() + path.sliced(base.size()));
    }

    bool isFree(const QString &folder)
    {
        const QDir there(folder);
        return !there.exists()
            || there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    bool isOurs(const QString &folder)
    {
        return DataCopy::isBegunIn(folder) || DataCopy::holdsData(folder);
    }

    Fault faultOfPlace(const QString &folder)
    {
        const QFileInfo place(existing(folder));
        if (!place.isDir())
            return Fault::NoFolder;
        if (const Fault fault =
                faultOfFileSystem(QStorageInfo(place.filePath()).fileSystemType(), 0);
            fault != Fault::None)
            return fault;
        QTemporaryFile probe(place.filePath() + "/hearth-XXXXXX"_L1); // what a mode says is not all
        return probe.open() ? Fault::None : Fault::NotWritable;
    }

    // What is there already, and whether the rest fits.
    void lookInside(const QString &from, DataTarget &target)
    {
        const DataCopy copy(from, target.folder);
        const QString database = target.folder + "/hearth.db"_L1;
        if (DataCopy::holdsData(target.folder)) {
            target.fault = Fault::HoldsData;
            target.changed = std::max(QFileInfo(database).lastModified(),
                                      QFileInfo(database + "-wal"_L1).lastModified());
            target.isLocked = storage::looksEncrypted(database);
            return;
        }
        if (!isFree(target.folder) && !copy.isBegun()) {
            target.fault = Fault::Taken;
            return;
        }
        const DataCopy::Need need = copy.need();
        const QStorageInfo disk(existing(target.folder));
        target.needed = need.bytes;
        target.free = disk.bytesAvailable();
        target.fault = faultOfFileSystem(disk.fileSystemType(), need.largest);
        if (target.fault == Fault::None && target.free < target.needed + kSpare)
            target.fault = Fault::NoSpace;
    }

} // namespace

Fault faultOfFileSystem(const QByteArray &type, qint64 largest)
{
    static constexpr std::array kNetwork = {"nfs",   "cifs",       "smb",        "9p",
                                            "afs",   "ncp",        "fuse.sshfs", "fuse.rclone",
                                            "davfs", "fuse.gvfsd", "ceph"};
    static constexpr std::array kFat = {"vfat", "msdos", "FAT"};
    const auto begins = [&type](const char *name) { return type.startsWith(name); };
    if (std::ranges::any_of(kNetwork, begins))
        return Fault::Network;
    if (type.startsWith("fuse.portal"))
        return Fault::Sandbox;
    if (largest > kMostOnFat && std::ranges::any_of(kFat, begins))
        return Fault::FileTooLarge;
    return Fault::None;
}

Fault faultBetween(const QString &from, const QString &to)
{
    const QString here = canonical(from);
    const QString there = canonical(to);
    if (here == there)
        return Fault::Same;
    return isBelow(there, here) || isBelow(here, there) ? Fault::Nested : Fault::None;
}

DataTarget lookAt(const QString &from, const QString &chosen)
{
    DataTarget target{.folder = QDir::cleanPath(chosen)};
    if (!isFree(target.folder) && !isOurs(target.folder)
        && faultBetween(from, target.folder) != Fault::Same)
        target.folder = QDir::cleanPath(target.folder + "/Hearth"_L1);
    target.fault = faultBetween(from, target.folder);
    if (target.fault == Fault::None)
        target.fault = faultOfPlace(target.folder);
    if (target.fault == Fault::None)
        lookInside(from, target);
    return target;
}

} // namespace app
