// SPDX-License-Identifier: Apache-2.0
#include "app/chat/outbox.h"

#include "app/chat/chat_controller.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {

Outbox::Outbox(const ChatServices &services, QObject *parent)
    : QObject(parent)
    , m_runner({services.inference, services.storage, services.settings, services.assistants,
                services.modelChoices})
    , m_drafts(services.folder + u"/drafts.json"_s, services.storage, services.vault)
{
}

void Outbox::moveWaiting(qint64 from, qint64 to)
{
    if (!m_waiting.contains(from))
        return;
    m_waiting.insert(to, m_waiting.take(from));
    keepWaiting(from);
    keepWaiting(to);
}

void Outbox::keepWaiting(qint64 place)
{
    QStringList texts;
    for (const WaitingMessage &each : m_waiting.value(place))
        texts += each.text;
    m_drafts.setWaiting(place, texts);
}

qint64 Outbox::enter(ChatController *chat)
{
    m_chats.append(chat);
    if (!m_front)
        m_front = chat;
    return --m_lastPlace;
}

void Outbox::leave(ChatController *chat)
{
    m_chats.removeOne(chat);
    if (m_front == chat)
        m_front = m_chats.value(0);
}

ChatController *Outbox::showing(qint64 conversation) const
{
    const auto found = std::ranges::find_if(m_chats, [=](const ChatController *each) {
        return conversation != 0 && each->conversationId() == conversation;
    });
    return found == m_chats.cend() ? nullptr : *found;
}

bool Outbox::isResponsible(const ChatController *chat, qint64 conversation) const
{
    const ChatController *const shown = showing(conversation);
    return chat == (shown ? shown : m_front);
}

} // namespace app
