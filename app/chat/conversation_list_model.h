// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/list_reader.h"
#include "storage/storage_service.h"

#include <functional>

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The sidebar: pinned conversations, folders and the rest by day; the archive or the trash; search
// hits while searchText is set. What is done to a selected row is done to the selection. GUI
// thread.
class ConversationListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ConversationListModel)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    // What is searched stands on no shelf of its own: searching leaves the archive and the trash,
    // and going to one ends the search.
    Q_PROPERTY(Shelf shelf READ shelf WRITE setShelf NOTIFY shelfChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY isLoadingChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    // {id, title, depth} of every folder, in the order of the tree
    Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)

public:
    enum RoleName {
        ConversationIdRole = Qt::UserRole + 1, // qint64 conversationId; 0: a folder
        TitleRole, // title
        PreviewRole, // preview: one line, plain text
        PreviewHtmlRole, // previewHtml: the same with the matches of a search hit in bold
        TimeRole, // timeText: "14:02", "Tue", "3 May", localised
        SectionRole, // section: "Pinned", "Folders", "Today", "Yesterday", month, localised
        RunningRole, // isRunning: a reply is being written
        MessageIdRole, // messageId of a search hit, else 0
        FolderIdRole, // folderId: this folder, or the one that the conversation is in; 0: none
        DepthRole, // depth: how many folders it lies in
        MarkRole, // mark: a colour's name or an emoji
        PinnedRole, // isPinned
        ExpandedRole, // isExpanded (folder)
        InsideRole, // inside: conversations in a folder
        SelectedRole, // isSelected
        IsFolderRole, // isFolder
        ArchivedRole, // isArchived, also of a search hit
        FileNameRole // fileName of the attached file that a search hit stands in, else empty
    };
    enum class Shelf { Active, Archive, Trash }; // in the order of storage::Shelf
    Q_ENUM(Shelf)

    explicit ConversationListModel(storage::StorageService *storage, QObject *parent = nullptr);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const;
    void setSearchText(const QString &text);
    Shelf shelf() const;
    void setShelf(Shelf shelf);
    bool isLoading() const;
    int count() const;
    int selectedCount() const;
    QVariantList folders() const;

    Q_INVOKABLE QVariantList chosen(qint64 conversationId) const; // it, or the selection it is in
    Q_INVOKABLE bool isArchived(qint64 conversationId) const; // of one in the list
    Q_INVOKABLE void rename(qint64 conversationId, const QString &title);

    // These act on the whole selection when the conversation is part of it. Most offer to be
    // undone.
    Q_INVOKABLE void remove(qint64 conversationId); // into the trash
    Q_INVOKABLE void restore(qint64 conversationId); // out of the trash
    Q_INVOKABLE void deleteForGood(qint64 conversationId); // cannot be undone: ask first
    Q_INVOKABLE void emptyTrash(); // cannot be undone: ask first
    Q_INVOKABLE void setPinned(qint64 conversationId, bool on);
    Q_INVOKABLE void setArchived(qint64 conversationId, bool on);
    Q_INVOKABLE void setMark(qint64 conversationId, const QString &mark);
    Q_INVOKABLE void moveToFolder(qint64 conversationId, qint64 folderId); // 0: out of its folder
    Q_INVOKABLE void undo(); // the last of what was offered

    Q_INVOKABLE void toggleFolder(qint64 folderId);
    Q_INVOKABLE void createFolder(const QString &name, qint64 parentId); // 0: at the top
    Q_INVOKABLE void renameFolder(qint64 folderId, const QString &name);
    Q_INVOKABLE void setFolderMark(qint64 folderId, const QString &mark);
    Q_INVOKABLE void moveFolder(qint64 folderId, qint64 parentId);
    Q_INVOKABLE void removeFolder(qint64 folderId); // what is in it moves up

    Q_INVOKABLE void toggleSelected(int row);
    Q_INVOKABLE void selectTo(int row); // from the row that was toggled last
    Q_INVOKABLE void selectAll(); // that are in the list now
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE qint64 firstSelected() const; // stands for all of them; 0: none

public Q_SLOTS:
    void reload();
    void setRunning(qint64 conversationId, bool running);

Q_SIGNALS:
    void searchTextChanged();
    void shelfChanged();
    void isLoadingChanged();
    void countChanged();
    void selectionChanged();
    void foldersChanged();
    void undoOffered(const QString &message); // "“Budget” is in the trash": undo() takes it back
    void removed(qint64 conversationId); // nobody shall show it any more
    void deletedForGood(const QList<qint64> &conversations); // of the trash
    void renamed(qint64 conversationId, const QString &title);
    void folderMade(qint64 folderId); // ask for its name
    void changed(); // something in it, by this list: others are to be read again
    void failed(const QString &message);

private:
    using Ids = QList<storage::ConversationId>;
    using Work = std::function<base::Result<void>(storage::ConversationStore &)>;

    void read(int limit);
    void changeShelf(Shelf shelf);
    void show(ListAnswer answer);
    void moveInto(qsizetype row, const ListEntry &entry);
    void setLoading(bool on);
    void setExpanded(qint64 folderId, bool on); // remembered
    QString sectionText(const ListEntry &entry) const;
    // conversation_actions.cpp
    Ids targets(qint64 conversationId) const;
    QString nameOf(const Ids &ids) const; // "“Budget”", "3 conversations"
    void change(const Work &work, const std::function<void()> &then = {});
    void offerUndo(const Work &work, const QString &message);
    storage::Folder folder(qint64 folderId) const;

    storage::StorageService *m_storage;
    QList<ListEntry> m_entries;
    QList<ListEntry> m_folders;
    QSet<qint64> m_expanded;
    QSet<qint64> m_running;
    QSet<qint64> m_selected;
    int m_anchor = -1; // row of the last toggleSelected()
    QList<Work> m_undo; // newest last
    QString m_searchText;
    QTimer m_searchTimer;
    Shelf m_shelf = Shelf::Active;
    int m_limit = 0;
    quint64 m_serial = 0; // an answer to an older question is dropped
    bool m_isLoading = false;
    bool m_hasMore = false;
};

} // namespace app
