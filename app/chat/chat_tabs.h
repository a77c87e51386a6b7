// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class ChatController;

// The conversations that a window has at hand, one of them shown. Follows ChatController: what
// becomes open there is the current tab's, or makes the tab current that has it already. There is
// always one; a conversation, the new one too, has one tab at most. Owned by ChatWindow. GUI
// thread.
class ChatTabs final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatWindow")
    Q_DISABLE_COPY_MOVE(ChatTabs)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current NOTIFY currentChanged)

public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1, // conversationId; 0: the new one
        TitleRole, // title; empty: it has none yet
        RunningRole // isRunning: a reply is being written in it
    };

    explicit ChatTabs(ChatController *chat, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_tabs.size()); }
    int current() const { return m_current; }
    QList<qint64> conversations() const; // of the tabs, in their order

    // In place of the tabs that are there; shows the current one.
    struct Kept {
        qint64 conversation = 0;
        QString title; // until it is open
    };
    void restore(const QList<Kept> &tabs, int current);

    // In a tab of its own, which is shown. Title: until it is open.
    Q_INVOKABLE void open(qint64 conversationId, const QString &title);
    Q_INVOKABLE void openNew(); // conversation
    Q_INVOKABLE void show(int tab);
    Q_INVOKABLE void step(int by); // to the tabs beside; past the end from the beginning
    Q_INVOKABLE bool close(int tab); // the conversation stays. False: it is the only one
    void closeOthers(); // than the one that is shown

    void setRunning(qint64 conversationId, bool running);
    void onRenamed(qint64 conversationId, const QString &title);
    void onRemoved(qint64 conversationId);

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    struct Tab {
        qint64 conversation = 0;
        QString title{};
        bool isRunning = false;
    };

    void follow();
    void openTab(int tab);
    int find(qint64 conversationId) const; // -1: none
    void add(const Tab &tab);
    void remove(int tab);
    void change(int tab);

    ChatController *m_chat;
    QList<Tab> m_tabs;
    int m_current = 0;
};

} // namespace app
