// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/branch.h"
#include "app/chat/chat_services.h"
#include "app/chat/drafts.h"
#include "app/chat/reply_runner.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace app {

class ChatController;

// What the windows share of their conversations: what was typed and not sent, what waits for the
// end of a reply, and the replies themselves, which run on when nobody looks. Made before the
// ChatControllers and gone after them. GUI thread.
//
// A conversation is shown by one window at most. A new conversation has no number yet: each window
// has a place of its own for it, 0 in the first window and then -1, -2, …
class Outbox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)

public:
    explicit Outbox(const ChatServices &services, QObject *parent = nullptr);

    ReplyRunner *runner() { return &m_runner; }
    Drafts *drafts() { return &m_drafts; }
    QList<WaitingMessage> &waiting(qint64 place) { return m_waiting[place]; }
    void keepWaiting(qint64 place); // on disk, after a change of waiting()
    void moveWaiting(qint64 from, qint64 to); // a new conversation got its number

    qint64 enter(ChatController *chat); // the place of its new conversation
    void leave(ChatController *chat);
    ChatController *showing(qint64 conversation) const; // null: no window does
    // Who tells of what happens in it and sends what waits: who shows it, else the front one.
    bool isResponsible(const ChatController *chat, qint64 conversation) const;
    void setFront(ChatController *chat) { m_front = chat; }
    const QList<ChatController *> &chats() const { return m_chats; }

private:
    ReplyRunner m_runner;
    Drafts m_drafts;
    QHash<qint64, QList<WaitingMessage>> m_waiting; // place -> what is sent next
    QList<ChatController *> m_chats; // the first window's first
    ChatController *m_front = nullptr; // the window that the user looks at
    qint64 m_lastPlace = 1;
};

} // namespace app
