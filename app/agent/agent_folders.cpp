// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_folders.h"

#include "agents/project/folder_tasks.h"
#include "app/chat/list_sections.h"

#include <algorithm>

#include <QDateTime>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kKey = "agent/folders"_L1;
    constexpr qsizetype kMostKept = 8;
    constexpr qsizetype kMostShown = 4;

    QString nameOf(const QString &folder)
    {
        const QString name = QFileInfo(folder).fileName();
        return name.isEmpty() ? folder : name;
    }

} // namespace

QStringList AgentFolders::kept()
{
    return QSettings().value(kKey).toStringList();
}

void AgentFolders::keep(const QString &folder)
{
    QStringList folders = kept();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(kKey, folders.mid(0, kMostKept));
}

int AgentFolders::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AgentFolders::roleNames() const
{
    return {{FolderRole, "folder"}, {NameRole, "name"}, {WorkRole, "work"}, {TimeRole, "timeText"}};
}

AgentFolders::Work AgentFolders::workOf(const Entry &entry) const
{
    return m_work.value(entry.folder, entry.began > 0 ? Work::Done : Work::Idle);
}

QVariant AgentFolders::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case FolderRole:
        return entry.folder;
    case NameRole:
        return nameOf(entry.folder);
    case WorkRole:
        return static_cast<int>(workOf(entry));
    case TimeRole:
        return entry.began > 0
            ? shortTime(QDateTime::fromMSecsSinceEpoch(entry.began), QDateTime::currentDateTime())
            : QString();
    default:
        return {};
    }
}

QList<AgentFolders::Entry> AgentFolders::readEntries(const QString &data,
                                                     const QStringList &folders)
{
    QList<Entry> entries;
    for (const QString &folder : folders) {
        if (entries.size() == kMostShown)
            break;
        if (QFileInfo(folder).isDir())
            entries.append({folder, agents::project::newestTurn(data, folder.toStdString())});
    }
    return entries;
}

void AgentFolders::read(const QString &data)
{
    QtConcurrent::run(&AgentFolders::readEntries, data, kept())
        .then(this, [this, read = ++m_reads](const QList<Entry> &entries) {
            if (read == m_reads)
                take(entries);
        });
}

// Rows that stay keep their place, and with it the focus.
void AgentFolders::take(const QList<Entry> &entries)
{
    if (std::ranges::equal(m_entries, entries, {}, &Entry::folder, &Entry::folder)) {
        m_entries = entries;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {WorkRole, TimeRole});
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
    Q_EMIT countChanged();
}

void AgentFolders::setWork(const QHash<QString, Work> &work)
{
    m_work = work;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {WorkRole});
}

} // namespace app
