// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kList = "hearth-move.txt"_L1; // first line: where from; then a name per line
    constexpr auto kPart = ".hearth-part"_L1;
    constexpr auto kDatabase = "hearth.db"_L1;
    constexpr qsizetype kPiece = 1 << 20;
    constexpr qint64 kSpare = 64 << 20; // bytes that are to stay free
    constexpr qint64 kTimeStep = 2000; // milliseconds: FAT knows no less
    constexpr std::array kSettled = {"models"_L1, "attachments"_L1, "thumbnails"_L1, "backups"_L1};

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app", text); // where lupdate files it
    }

    base::Error ioError(const QString &text)
    {
        return {base::ErrorCode::Io, text.toStdString()};
    }

    bool sync(QFile &file)
    {
        if (!file.flush())
            return false;
#ifdef Q_OS_UNIX
        return ::fsync(file.handle()) == 0;
#else
        return true;
#endif
    }

    // Databases on those are damaged sooner or later: their locks do not hold over a network.
    bool isNetwork(const QByteArray &type)
    {
        static constexpr std::array kTypes = {"nfs",   "cifs",       "smb",        "9p",
                                              "afs",   "ncp",        "fuse.sshfs", "fuse.rclone",
                                              "davfs", "fuse.gvfsd", "ceph"};
        return std::ranges::any_of(kTypes, [&](const char *each) { return type.startsWith(each); });
    }

    QString existing(QString path)
    {
        while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
            path = QFileInfo(path).path();
        return path;
    }

    bool isBelow(const QString &path, const QString &folder)
    {
        return path.startsWith(folder + u'/');
    }

    QString canonical(const QString &path)
    {
        const QString base = existing(path);
        return QFileInfo(base).canonicalFilePath() + path.sliced(base.size());
    }

    QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
    }

    DataCopy::Fault faultOf(const QString &from, const QString &to)
    {
        using enum DataCopy::Fault;
        const QString here = canonical(from);
        const QString there = canonical(to);
        if (here == there)
            return Same;
        if (isBelow(there, here) || isBelow(here, there))
            return Nested;
        const QFileInfo place(existing(to));
        if (!place.isDir())
            return NoFolder;
        if (isNetwork(QStorageInfo(place.filePath()).fileSystemType()))
            return Network;
        QTemporaryFile probe(place.filePath() + "/hearth-XXXXXX"_L1); // what a mode says is not all
        return probe.open() ? None : NotWritable;
    }

    bool isOurs(const QString &folder)
    {
        return QFile::exists(folder + u'/' + kList);
    }

} // namespace

DataCopy::DataCopy(QString from, QString to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

bool DataCopy::holdsData(const QString &folder)
{
    return QFile::exists(folder + u'/' + kDatabase) && !isOurs(folder);
}

DataCopy::Target DataCopy::look(const QString &from, const QString &chosen)
{
    Target target{.folder = QDir::cleanPath(chosen)};
    const QDir there(target.folder);
    const bool isFree =
        !there.exists() || there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!isFree && !isOurs(target.folder) && !holdsData(target.folder)
        && canonical(target.folder) != canonical(from))
        target.folder += "/Hearth"_L1;
    target.fault = faultOf(from, target.folder);
    if (target.fault != Fault::None)
        return target;
    if (holdsData(target.folder)) {
        target.fault = Fault::HoldsData;
        return target;
    }
    const DataCopy copy(from, target.folder);
    for (const Entry &entry : copy.entries(Scope::Everything)) {
        if (!copy.isThere(entry))
            target.needed += entry.bytes;
    }
    target.free = QStorageInfo(existing(target.folder)).bytesAvailable();
    if (target.free < target.needed + kSpare)
        target.fault = Fault::NoSpace;
    return target;
}

base::Result<void> DataCopy::run(Scope scope, const OnProgress &onProgress) const
{
    if (!QDir(m_from).exists())
        return ioError(tr("The folder “%1” is not there.").arg(m_from));
    const QList<Entry> all = entries(scope);
    if (!QDir().mkpath(m_to))
        return ioError(tr("The folder “%1” cannot be made.").arg(m_to));
    QFile list(m_to + u'/' + kList);
    const bool goesOn = listed().value(0) == m_from;
    if (!list.open(goesOn ? QIODevice::Append : QIODevice::WriteOnly)
        || (!goesOn && list.write(m_from.toUtf8() + '\n') < 0) || !sync(list))
        return ioError(tr("The folder “%1” cannot be written to.").arg(m_to));
    if (const auto removed = removeOthers(entries(Scope::Everything)); !removed)
        return removed.error();
    const qint64 total = bytesOf(all);
    qint64 done = 0;
    for (const Entry &entry : all) {
        const auto onBytes = [&](qint64 bytes) {
            done += bytes;
            return !onProgress || onProgress(done, total);
        };
        if (isThere(entry)) {
            if (!onBytes(entry.bytes))
                return base::Error{base::ErrorCode::Cancelled, {}};
            continue;
        }
        if (list.write(entry.name.toUtf8() + '\n') < 0 || !sync(list))
            return ioError(tr("The folder “%1” cannot be written to.").arg(m_to));
        if (const auto copied = copy(entry, onBytes); !copied)
            return copied.error();
    }
    return {};
}

void DataCopy::discard() const
{
    for (const QString &name : listed().mid(1)) {
        QFile::remove(m_to + u'/' + name);
        QFile::remove(m_to + u'/' + name + kPart);
        if (name.contains(u'/'))
            QDir(m_to).rmpath(QFileInfo(name).path()); // as far up as nothing is left
    }
    forget(m_to);
}

void DataCopy::forget(const QString &folder)
{
    QFile::remove(folder + u'/' + kList);
}

QList<DataCopy::Entry> DataCopy::entries(Scope scope) const
{
    QList<Entry> found;
    QDirIterator files(
        m_from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        const QString name = info.filePath().sliced(m_from.size() + 1);
        const QStringView top = QStringView(name).left(name.indexOf(u'/'));
        const bool isSettled =
            std::ranges::any_of(kSettled, [top](QLatin1StringView each) { return each == top; });
        // Prepared conversations are made again; locks and shared memory mean nothing elsewhere;
        // settings stay, also where they lie in the same folder.
        if ((!info.isSymLink() && !info.isFile()) || (scope == Scope::Settled && !isSettled)
            || top == "states"_L1 || name == kList || name == "data-folder.json"_L1
            || name.endsWith(kPart)
            || (!isSettled && (name.endsWith(".lock"_L1) || name.endsWith("-shm"_L1))))
            continue;
        found.append({.name = name,
                      .bytes = info.isSymLink() ? 0 : info.size(),
                      .changed = info.lastModified(),
                      .isLink = info.isSymLink(),
                      .isDatabase = top.size() == name.size()});
    }
    // The conversations last: where they are, all else is.
    std::ranges::sort(found, {}, [](const Entry &each) {
        return std::pair(each.name.startsWith(kDatabase), each.name);
    });
    return found;
}

qint64 DataCopy::bytesOf(const QList<Entry> &entries)
{
    qint64 sum = 0;
    for (const Entry &entry : entries)
        sum += entry.bytes;
    return sum;
}

bool DataCopy::isThere(const Entry &entry) const
{
    const QFileInfo there(m_to + u'/' + entry.name);
    if (entry.isLink)
        return there.isSymLink()
            && there.symLinkTarget() == QFileInfo(m_from + u'/' + entry.name).symLinkTarget();
    return !entry.isDatabase && there.isFile() && there.size() == entry.bytes
        && std::abs(there.lastModified().msecsTo(entry.changed)) <= kTimeStep;
}

base::Result<void> DataCopy::copy(const Entry &entry,
                                  const std::function<bool(qint64)> &onBytes) const
{
    const QString source = m_from + u'/' + entry.name;
    const QString target = m_to + u'/' + entry.name;
    const auto failed = [&](const QString &cause) {
        return ioError(tr("“%1” cannot be copied: %2.").arg(entry.name, cause));
    };
    QDir().mkpath(QFileInfo(target).path());
    if (entry.isLink) {
        QFile::remove(target);
        return QFile::link(QFileInfo(source).symLinkTarget(), target)
            ? base::Result<void>{}
            : failed(tr("the folder takes no links"));
    }
    QFile from(source);
    QFile to(target + kPart);
    if (!from.open(QIODevice::ReadOnly))
        return failed(from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return failed(to.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty() && !from.atEnd())
            return failed(from.errorString());
        hash.addData(piece);
        if (to.write(piece) != piece.size())
            return failed(to.errorString());
        if (!onBytes(piece.size()))
            return base::Error{base::ErrorCode::Cancelled, {}};
    }
    if (!sync(to))
        return failed(to.errorString());
    to.setFileTime(entry.changed, QFileDevice::FileModificationTime);
    to.setPermissions(from.permissions());
    to.close();
    const QByteArray written = hash.result();
    if (hashOf(to.fileName()) != written)
        return failed(tr("what was written reads differently"));
    if (entry.isDatabase && hashOf(source) != written)
        return base::Error{base::ErrorCode::Busy, failed(tr("another program changed it")).message};
    QFile::remove(target);
    return to.rename(target) ? base::Result<void>{} : failed(to.errorString());
}

// What was copied earlier and has been removed since.
base::Result<void> DataCopy::removeOthers(const QList<Entry> &entries) const
{
    QSet<QString> names;
    for (const Entry &entry : entries)
        names.insert(entry.name);
    for (const QString &name : listed().mid(1)) {
        const QString path = m_to + u'/' + name;
        if (!names.contains(name) && QFile::exists(path) && !QFile::remove(path))
            return ioError(tr("The folder “%1” cannot be written to.").arg(m_to));
    }
    return {};
}

// The list comes from a folder that anybody may have written: no name leads out of it.
QStringList DataCopy::listed() const
{
    QFile list(m_to + u'/' + kList);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        const QString clean = QDir::cleanPath(lines[i]);
        if (clean != lines[i] || QDir::isAbsolutePath(clean) || clean == ".."_L1
            || clean.startsWith("../"_L1))
            lines.removeAt(i);
    }
    return lines;
}

} // namespace app
