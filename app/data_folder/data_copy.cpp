// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"

#include "app/data_folder/durable_copy.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kDatabase = "hearth.db"_L1;
    constexpr QDir::Filters kAnything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    constexpr QFile::Permissions kOwnerOnly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

    base::Error ioError(const QString &text)
    {
        return {base::ErrorCode::Io, text.toStdString()};
    }

    // lupdate takes what `base` returns for a class of its own and would file the text there.
    QString notWritable(const QString &folder)
    {
        return Words::tr("The folder “%1” cannot be written to.").arg(folder);
    }

    // What is made for conversations is nobody else's, also on a disk that others use.
    bool makeFolder(const QString &path)
    {
        const QString parent = QFileInfo(path).path();
        return QDir(path).exists()
            || (parent != path && makeFolder(parent) && QDir().mkdir(path, kOwnerOnly));
    }

} // namespace

DataCopy::DataCopy(QString from, QString to)
    : m_from(std::move(from))
    , m_to(std::move(to))
    , m_list(m_from, m_to)
{
}

bool DataCopy::isBegunIn(const QString &folder)
{
    return CopyList::isIn(folder);
}

bool DataCopy::holdsData(const QString &folder)
{
    return QFile::exists(folder + u'/' + kDatabase) && !isBegunIn(folder);
}

bool DataCopy::isBegun() const
{
    return m_list.isOurs();
}

DataCopy::Need DataCopy::need() const
{
    Need need;
    for (const Entry &entry : entries(Scope::Everything)) {
        need.largest = std::max(need.largest, entry.bytes);
        if (!isThere(entry))
            need.bytes += entry.bytes;
    }
    return need;
}

base::Result<void> DataCopy::run(Scope scope, const OnProgress &onProgress) const
{
    if (!QDir(m_from).exists())
        return ioError(Words::tr("The folder “%1” is not there.").arg(m_from));
    if (const auto begun = begin(); !begun)
        return begun;
    const QList<Entry> all = entries(Scope::Everything);
    if (const auto apart = tellApart(all); !apart)
        return apart;
    if (const auto removed = removeOthers(all); !removed)
        return removed;
    return copyAll(scope, onProgress);
}

base::Result<void> DataCopy::begin() const
{
    if (isBegun())
        return {};
    if (isBegunIn(m_to))
        return ioError(Words::tr("“%1” holds what another Hearth has begun to copy.").arg(m_to));
    if (const QDir there(m_to); there.exists() && !there.isEmpty(kAnything))
        return ioError(Words::tr("“%1” holds other files.").arg(m_to));
    if (!makeFolder(m_to))
        return ioError(Words::tr("The folder “%1” cannot be made.").arg(m_to));
    // It is empty, so it becomes a folder of ours. Where the disk or another owner refuses, the
    // files have a mode of their own.
    QFile::setPermissions(m_to, kOwnerOnly);
    QFile list(m_list.path());
    if (!list.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || list.write(m_list.signature() + '\n') < 0 || !syncFile(list))
        return ioError(notWritable(m_to));
    syncFolder(m_to);
    return {};
}

base::Result<void> DataCopy::copyAll(Scope scope, const OnProgress &onProgress) const
{
    const QList<Entry> all = entries(scope);
    QFile list(m_list.path());
    if (!list.open(QIODevice::Append))
        return ioError(notWritable(m_to));
    qint64 total = 0;
    for (const Entry &entry : all)
        total += entry.bytes;
    qint64 done = 0;
    const auto onBytes = [&](qint64 bytes) {
        done += bytes;
        return !onProgress || onProgress(std::min(done, total), total);
    };
    for (const Entry &entry : all) {
        if (isThere(entry)) {
            if (!onBytes(entry.bytes))
                return base::Error{base::ErrorCode::Cancelled, {}};
            continue;
        }
        if (list.write(entry.name.toUtf8() + '\n') < 0 || !syncFile(list))
            return ioError(notWritable(m_to));
        if (const auto copied = copy(entry, scope, onBytes); !copied)
            return copied;
    }
    if (scope == Scope::Everything) {
        if (const auto same = lookAgain(all); !same)
            return same;
    }
    return settle(all);
}

// A disk that takes “a” for “A” would make one file of two.
base::Result<void> DataCopy::tellApart(const QList<Entry> &entries) const
{
    if (!m_list.ignoresCase())
        return {};
    QHash<QString, QString> names;
    for (const Entry &entry : entries) {
        QString &first = names[entry.name.toCaseFolded()];
        if (!first.isEmpty())
            return ioError(Words::tr("“%1” and “%2” are one name for the disk of that folder. "
                                     "Rename one of them.")
                               .arg(first, entry.name));
        first = entry.name;
    }
    return {};
}

// What came while the rest was copied: the folder is deleted later as one that came along.
base::Result<void> DataCopy::lookAgain(const QList<Entry> &copied) const
{
    QHash<QString, Entry> before;
    for (const Entry &entry : copied)
        before.insert(entry.name, entry);
    for (const Entry &entry : entries(Scope::Everything)) {
        if (const auto found = before.constFind(entry.name);
            found == before.cend() || *found != entry)
            return base::Error{base::ErrorCode::Busy,
                               Words::tr("“%1” cannot be copied: %2.")
                                   .arg(entry.name, Words::tr("another program changed it"))
                                   .toStdString()};
    }
    return {};
}

base::Result<void> DataCopy::discard() const
{
    if (!isBegun())
        return ioError(Words::tr("The folder “%1” is not there.").arg(m_to));
    bool isGone = true;
    for (const QString &name : m_list.names())
        isGone = m_list.remove(name) && isGone;
    if (!isGone || !QFile::remove(m_list.path()))
        return ioError(notWritable(m_to));
    return {};
}

void DataCopy::finish() const
{
    if (isBegun() && QFile::remove(m_list.path()))
        syncFolder(m_to);
}

base::Result<void>
DataCopy::copy(const Entry &entry, Scope scope, const std::function<bool(qint64)> &onBytes) const
{
    const QString source = m_from + u'/' + entry.name;
    const QString target = m_to + u'/' + entry.name;
    const auto failed = [&](base::ErrorCode code, const QString &cause) {
        return base::Error{
            code, Words::tr("“%1” cannot be copied: %2.").arg(entry.name, cause).toStdString()};
    };
    // Hearth still runs: it may remove a file, and finish one that it has begun. What is not copied
    // now is copied at the end.
    if (scope == Scope::Settled && !QFileInfo::exists(source) && !entry.isLink)
        return {};
    if (!m_list.isInside(entry.name))
        return failed(base::ErrorCode::Io,
                      Words::tr("its folder there is a link to another place"));
    if (!makeFolder(QFileInfo(target).path()))
        return ioError(notWritable(m_to));
    if (entry.isLink)
        return link(entry);
    QByteArray hash;
    if (const auto copied = copyDurably(source, target + kCopyPart, onBytes, &hash); !copied) {
        if (copied.error().code == base::ErrorCode::Cancelled)
            return copied;
        return failed(copied.error().code, QString::fromStdString(copied.error().message));
    }
    const QFileInfo now(source);
    if (now.size() != entry.bytes || now.lastModified() != entry.changed
        || (entry.isDatabase && hashOf(source) != hash)) {
        if (scope == Scope::Everything)
            return failed(base::ErrorCode::Busy, Words::tr("another program changed it"));
        QFile::remove(target + kCopyPart);
        return {};
    }
    QFile::remove(target);
    QFile part(target + kCopyPart);
    return part.rename(target) ? base::Result<void>{}
                               : failed(base::ErrorCode::Io, part.errorString());
}

// What was copied earlier and has been removed since.
base::Result<void> DataCopy::removeOthers(const QList<Entry> &entries) const
{
    QSet<QString> names;
    for (const Entry &entry : entries)
        names.insert(entry.name);
    for (const QString &name : m_list.names()) {
        if (!names.contains(name) && !m_list.remove(name))
            return ioError(notWritable(m_to));
    }
    return {};
}

// The bytes are on the disk already; now the names are, too.
base::Result<void> DataCopy::settle(const QList<Entry> &entries) const
{
    QSet<QString> folders = {m_to, QFileInfo(m_to).path()};
    for (const Entry &entry : entries) {
        for (QString name = entry.name; name.contains(u'/');) {
            name = QFileInfo(name).path();
            folders.insert(m_to + u'/' + name);
        }
    }
    for (const QString &folder : std::as_const(folders))
        syncFolder(folder);
    return {};
}

} // namespace app
