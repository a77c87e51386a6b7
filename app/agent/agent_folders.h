// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The folders that agents worked in lately, the one opened last first, for the sidebar: their
// names, when their newest turn began, and what the agents here do now. Whether a folder is still
// there and when it had a turn is read on a thread of the pool. Owned by AgentList. GUI thread.
class AgentFolders final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AgentList")
    Q_DISABLE_COPY_MOVE(AgentFolders)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    // Idle: no turn yet; Waiting: for an answer of the user's.
    enum class Work { Idle, Running, Waiting, Done };
    Q_ENUM(Work)
    enum Role {
        FolderRole = Qt::UserRole + 1,
        NameRole,
        WorkRole,
        TimeRole, // timeText: of the newest turn, "14:02", "Tue", "3 May", localised; empty: none
    };

    explicit AgentFolders(QObject *parent)
        : QAbstractListModel(parent)
    {
    }

    // Those that the settings keep, of which some may be gone.
    static QStringList kept();
    static void keep(const QString &folder); // as the newest

    int count() const { return static_cast<int>(m_entries.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void read(const QString &data); // anew; `data`: ProfileFolders::data
    void setWork(const QHash<QString, Work> &work); // by folder; others are Idle or Done

Q_SIGNALS:
    void countChanged();

private:
    struct Entry {
        QString folder;
        qint64 began = 0; // its newest turn, in milliseconds since 1970; 0: none
    };

    static QList<Entry> readEntries(const QString &data, const QStringList &folders);
    void take(const QList<Entry> &entries);
    Work workOf(const Entry &entry) const;

    QList<Entry> m_entries;
    QHash<QString, Work> m_work;
    quint64 m_reads = 0; // what an earlier one found comes too late
};

} // namespace app
