// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/folder_watch.h"

#include <utility>

#include <QDirIterator>

namespace app {

namespace {

    constexpr int kSettleMilliseconds = 1000; // a program that saves many files is waited for

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &path) {
        for (const int id : m_ids.values(path))
            m_changed.insert(id);
        m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, [this] {
        for (const int id : std::exchange(m_changed, {}))
            Q_EMIT changed(id);
    });
}

QStringList FolderWatch::directoriesOf(const QString &folder)
{
    QStringList directories{folder};
    QDirIterator walk(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Readable,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && directories.size() < kMostDirectories)
        directories += walk.next();
    return directories;
}

void FolderWatch::watch(int id, const QStringList &directories)
{
    forget(id);
    QStringList added;
    for (const QString &directory : directories) {
        if (!m_ids.contains(directory))
            added += directory;
        m_ids.insert(directory, id);
    }
    if (!added.isEmpty())
        m_watcher.addPaths(added); // what the system refuses is found when a question is asked
}

void FolderWatch::forget(int id)
{
    QStringList removed;
    m_ids.removeIf([&](const std::pair<const QString &, int &> &entry) {
        if (entry.second == id)
            removed += entry.first;
        return entry.second == id;
    });
    removed.removeIf([this](const QString &directory) { return m_ids.contains(directory); });
    if (!removed.isEmpty())
        m_watcher.removePaths(removed);
    m_changed.remove(id);
}

} // namespace app
