// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QDirIterator>

using namespace Qt::Literals;

namespace app {
namespace {

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

} // namespace app
