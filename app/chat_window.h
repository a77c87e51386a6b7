// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/chat_controller.h"
#include "app/chat/chat_tabs.h"
#include "app/chat/conversation_list_model.h"
#include "app/chat/message_versions.h"
#include "app/chat/sent_history.h"
#include "app/spelling/spell_checker.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What one window has for itself: the conversation that it shows, its tabs, its list. Kept when the
// window is closed, for the next one: what runs in it goes on. Owned by Application. GUI thread.
class ChatWindow final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ChatWindow)
    Q_PROPERTY(app::ChatController *chat READ chat CONSTANT)
    Q_PROPERTY(app::ChatTabs *tabs READ tabs CONSTANT)
    Q_PROPERTY(app::ConversationListModel *conversations READ conversations CONSTANT)
    Q_PROPERTY(app::MessageVersions *versions READ versions CONSTANT)
    Q_PROPERTY(app::SentHistory *sent READ sent CONSTANT)
    Q_PROPERTY(app::SpellChecker *spelling READ spelling CONSTANT) // of what is written in it
    Q_PROPERTY(bool isFirst READ isFirst CONSTANT) // it has the tray and the quick question
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged) // it is to be seen

public:
    ChatWindow(const ChatServices &services,
               Outbox *outbox,
               const MakeWordChecker &makeWords,
               bool isFirst)
        : m_isFirst(isFirst)
        , m_chat(services, outbox)
        , m_tabs(&m_chat)
        , m_conversations(services.storage)
        , m_versions(services.storage)
        , m_sent(&m_chat, services.storage)
        , m_spelling(services.settings, makeWords)
    {
    }

    ChatController *chat() { return &m_chat; }
    ChatTabs *tabs() { return &m_tabs; }
    const ChatTabs *tabs() const { return &m_tabs; }
    ConversationListModel *conversations() { return &m_conversations; }
    MessageVersions *versions() { return &m_versions; }
    SentHistory *sent() { return &m_sent; }
    SpellChecker *spelling() { return &m_spelling; }
    bool isFirst() const { return m_isFirst; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool on)
    {
        if (on == m_isOpen)
            return;
        m_isOpen = on;
        Q_EMIT isOpenChanged();
    }

Q_SIGNALS:
    void isOpenChanged();
    void frontRequested(const QString &place); // of Places.qml; empty: its conversation

private:
    const bool m_isFirst;
    bool m_isOpen = true;
    ChatController m_chat;
    ChatTabs m_tabs;
    ConversationListModel m_conversations;
    MessageVersions m_versions;
    SentHistory m_sent;
    SpellChecker m_spelling;
};

} // namespace app
