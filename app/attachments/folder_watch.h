// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QMultiHash>
#include <QSet>
#include <QTimer>

namespace app {

// Tells soon after files of a folder came, went or were saved anew. The system watches a limited
// number of directories and not what is written into a file in place: whoever needs to be sure
// looks again. Owned by FolderSearch; GUI thread.
class FolderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)

public:
    static constexpr qsizetype kMostDirectories = 2000; // of one folder

    explicit FolderWatch(QObject *parent = nullptr);

    // The directories of a folder, itself among them; they replace what was watched for this id.
    void watch(int id, const QStringList &directories);
    void forget(int id);

    // Those below the folder, at most kMostDirectories. Blocks; any thread.
    static QStringList directoriesOf(const QString &folder);

Q_SIGNALS:
    void changed(int id);

private:
    QFileSystemWatcher m_watcher;
    QMultiHash<QString, int> m_ids; // directory -> whose
    QSet<int> m_changed;
    QTimer m_settle;
};

} // namespace app
