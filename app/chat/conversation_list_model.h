// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"
#include "storage/storage_service.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The sidebar: conversations by day, or search hits while searchText is set. GUI thread.
class ConversationListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ConversationListModel)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY isLoadingChanged)
    Q_PROPERTY(bool canUndoRemove READ canUndoRemove NOTIFY canUndoRemoveChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum RoleName {
        ConversationIdRole = Qt::UserRole + 1, // qint64 conversationId
        TitleRole, // title
        PreviewRole, // preview: one line; a search hit's snippet (plain text)
        TimeRole, // timeText: "14:02", "Tue", "3 May", localised
        SectionRole, // section: "Today", "Yesterday", "Earlier this week", month, localised
        RunningRole, // isRunning: a reply is being written
        MessageIdRole // messageId of a search hit, else 0
    };

    explicit ConversationListModel(storage::StorageService *storage, QObject *parent = nullptr);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const;
    void setSearchText(const QString &text);
    bool isLoading() const;
    bool canUndoRemove() const;
    int count() const;

    Q_INVOKABLE void rename(qint64 conversationId, const QString &title);
    Q_INVOKABLE void
    remove(qint64 conversationId); // at once; undoRemove() within ten seconds or later
    Q_INVOKABLE void undoRemove();

public Q_SLOTS:
    void reload();
    void setRunning(qint64 conversationId, bool running);

Q_SIGNALS:
    void searchTextChanged();
    void isLoadingChanged();
    void canUndoRemoveChanged();
    void countChanged();
    void removed(qint64 conversationId, const QString &title); // show Undo
    void renamed(qint64 conversationId, const QString &title);
    void failed(const QString &message);

private:
    struct Entry {
        qint64 conversation = 0;
        qint64 message = 0;
        QString title;
        QString preview;
        QDateTime time; // none: a search hit
        bool operator==(const Entry &) const = default;
    };

    void read(int limit);
    void readHits();
    void show(QList<Entry> entries, bool hasMore);
    void moveInto(qsizetype row, const Entry &entry);
    void setLoading(bool on);

    storage::StorageService *m_storage;
    QList<Entry> m_entries;
    QSet<qint64> m_running;
    QList<qint64> m_removed; // newest last
    QString m_searchText;
    QTimer m_searchTimer;
    quint64 m_serial = 0; // an answer to an older question is dropped
    bool m_isLoading = false;
    bool m_hasMore = false;
};

} // namespace app
