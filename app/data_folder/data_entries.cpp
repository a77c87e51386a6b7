// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

    // Only added to and removed from while Hearth runs.
    constexpr std::array kSettled = {"models"_L1, "attachments"_L1, "thumbnails"_L1, "backups"_L1};

    bool isSettled(QStringView top)
    {
        return std::ranges::any_of(kSettled, [top](QLatin1StringView each) { return each == top; });
    }

    // Prepared conversations are made again; locks and shared memory mean nothing elsewhere; the
    // choice of the folder stays where it is, also where settings lie in the same one.
    bool staysBehind(const QString &name, QStringView top)
    {
        constexpr std::array kEnds = {".hearth-part"_L1, "/at-work"_L1};
        constexpr std::array kLiveEnds = {".lock"_L1, "-shm"_L1};
        const auto ends = [&name](QLatin1StringView end) { return name.endsWith(end); };
        return top == "states"_L1 || name == "hearth-move.txt"_L1 || name == "data-folder.json"_L1
            || std::ranges::any_of(kEnds, ends)
            || (!isSettled(top) && std::ranges::any_of(kLiveEnds, ends));
    }

} // namespace

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
        const bool isWanted = scope == Scope::Everything || isSettled(top);
        if ((!info.isSymLink() && !info.isFile()) || !isWanted || staysBehind(name, top))
            continue;
        found.append({.name = name,
                      .bytes = info.isSymLink() ? 0 : info.size(),
                      .changed = info.lastModified(),
                      .isLink = info.isSymLink(),
                      .isDatabase = top.size() == name.size()});
    }
    // The conversations last: where they are, all else is.
    std::ranges::sort(found, {}, [](const Entry &each) {
        return std::pair(each.name.startsWith("hearth.db"_L1), each.name);
    });
    return found;
}

bool DataCopy::isThere(const Entry &entry) const
{
    const QFileInfo there(m_to + u'/' + entry.name);
    if (!m_list.isInside(entry.name))
        return false;
    if (entry.isLink)
        return there.isSymLink() && there.readSymLink() == linkTarget(entry.name);
    if (entry.isDatabase || !there.isFile() || there.size() != entry.bytes)
        return false;
    const qint64 time = there.lastModified().toMSecsSinceEpoch();
    const qint64 away = std::abs(time - entry.changed.toMSecsSinceEpoch());
    // As exact as the file system keeps it: FAT knows every other second, exFAT hundredths.
    constexpr std::array<qint64, 3> kSteps = {1, 10, 2000}; // milliseconds
    return std::ranges::any_of(kSteps,
                               [&](qint64 step) { return time % step == 0 && away < step; });
}

// One that leads within the folder leads within the copy, for when the folder is gone.
QString DataCopy::linkTarget(const QString &name) const
{
    const QFileInfo link(m_from + u'/' + name);
    const QString written = link.readSymLink();
    const bool isAbsolute = QDir::isAbsolutePath(written);
    const QString full = QDir::cleanPath(isAbsolute ? written : link.path() + u'/' + written);
    if (!full.startsWith(m_from + u'/'))
        return isAbsolute ? written : full;
    const QString there = m_to + full.sliced(m_from.size());
    const QString place = QFileInfo(m_to + u'/' + name).path();
    const bool leadsThere = QDir::cleanPath(place + u'/' + written) == there;
    return !isAbsolute && leadsThere ? written : there;
}

base::Result<void> DataCopy::link(const Entry &entry) const
{
    const QString target = m_to + u'/' + entry.name;
    QFile::remove(target);
    if (QFile::link(linkTarget(entry.name), target))
        return {};
    return base::Error{base::ErrorCode::Io,
                       Words::tr("“%1” cannot be copied: the disk of that folder takes no links.")
                           .arg(entry.name)
                           .toStdString()};
}

} // namespace app
