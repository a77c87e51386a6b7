// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/copy_list.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kList = "hearth-move.txt"_L1;
    constexpr qint64 kLongestLine = 8192; // bytes; paths have 4096
    constexpr qint64 kLargest = 64 << 20; // bytes

    // A pipe would be waited for, and a device has no end.
    bool canBeRead(const QString &path)
    {
        const QFileInfo list(path);
        return !list.isSymLink() && list.isFile() && list.size() <= kLargest;
    }

    bool leadsOut(const QString &name)
    {
        const QString clean = QDir::cleanPath(name);
        return clean != name || QDir::isAbsolutePath(clean) || clean == ".."_L1
            || clean.startsWith("../"_L1);
    }

} // namespace

CopyList::CopyList(QString from, QString to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

QString CopyList::path() const
{
    return m_to + u'/' + kList;
}

bool CopyList::isIn(const QString &folder)
{
    return QFile::exists(folder + u'/' + kList);
}

bool CopyList::isOurs() const
{
    QFile list(path());
    return canBeRead(path()) && list.open(QIODevice::ReadOnly)
        && list.readLine(kLongestLine) == signature() + '\n';
}

// Two computers have the same paths; the name of one of them is nobody's business.
QByteArray CopyList::signature() const
{
    const QByteArray place = QSysInfo::machineUniqueId() + '\n' + m_from.toUtf8();
    return QCryptographicHash::hash(place, QCryptographicHash::Sha256).first(12).toHex() + ' '
        + m_from.toUtf8();
}

QStringList CopyList::names() const
{
    QFile list(path());
    if (!canBeRead(path()) || !list.open(QIODevice::ReadOnly))
        return {};
    QStringList names =
        QString::fromUtf8(list.read(kLargest)).split(u'\n', Qt::SkipEmptyParts).mid(1);
    names.removeIf(leadsOut);
    return names;
}

bool CopyList::ignoresCase() const
{
    return QFile::exists(m_to + u'/' + QString(kList).toUpper());
}

bool CopyList::isInside(const QString &name) const
{
    QString folder = QFileInfo(m_to + u'/' + name).path();
    while (folder.size() > m_to.size() && !QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    const QString to = QFileInfo(m_to).canonicalFilePath();
    const QString there = QFileInfo(folder).canonicalFilePath();
    return !to.isEmpty() && (there == to || there.startsWith(to + u'/'));
}

bool CopyList::remove(const QString &name) const
{
    if (!isInside(name)) // somebody else's files
        return true;
    for (const QString &path : {m_to + u'/' + name, m_to + u'/' + name + kCopyPart}) {
        const QFileInfo info(path);
        if ((info.isFile() || info.isSymLink()) && !QFile::remove(path))
            return false;
    }
    if (name.contains(u'/'))
        QDir(m_to).rmpath(QFileInfo(name).path()); // as far up as nothing is left
    return true;
}

} // namespace app
