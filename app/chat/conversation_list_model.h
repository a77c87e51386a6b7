// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"
#include "storage/storage_service.h"

#include <QAbstractListModel>
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

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const;
    void setSearchText(const QString &text);
    bool isLoading() const;
    bool canUndoRemove() const;
    int count() const;

    Q_INVOKABLE void rename(qint64 conversationId, const QString &title);
    Q_INVOKABLE void remove(qint64 conversationId); // at once; undoRemove() within ten seconds or later
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
    void failed(const QString &message);

private:
    // implementation's own
};

} // namespace app
