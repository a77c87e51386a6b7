// SPDX-License-Identifier: Apache-2.0
#include "app/chat/chat_tabs.h"

#include "app/chat/chat_controller.h"

#include <algorithm>

namespace app {

ChatTabs::ChatTabs(ChatController *chat, QObject *parent)
    : QAbstractListModel(parent)
    , m_chat(chat)
    , m_tabs({{chat->conversationId(), chat->title()}})
{
    connect(chat, &ChatController::conversationChanged, this, &ChatTabs::follow);
    connect(chat, &ChatController::titleChanged, this,
            [this] { onRenamed(m_chat->conversationId(), m_chat->title()); });
}

int ChatTabs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChatTabs::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Tab &tab = m_tabs[index.row()];
    switch (role) {
    case ConversationIdRole:
        return tab.conversation;
    case TitleRole:
        return tab.title;
    case RunningRole:
        return tab.isRunning;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChatTabs::roleNames() const
{
    return {
        {ConversationIdRole, "conversationId"}, {TitleRole, "title"}, {RunningRole, "isRunning"}};
}

int ChatTabs::find(qint64 conversationId) const
{
    const auto found = std::ranges::find(m_tabs, conversationId, &Tab::conversation);
    return found == m_tabs.cend() ? -1 : static_cast<int>(found - m_tabs.cbegin());
}

QList<qint64> ChatTabs::conversations() const
{
    QList<qint64> conversations;
    for (const Tab &tab : m_tabs)
        conversations.append(tab.conversation);
    return conversations;
}

void ChatTabs::restore(const QList<Kept> &tabs, int current)
{
    if (tabs.isEmpty())
        return;
    beginResetModel();
    m_tabs.clear();
    for (const Kept &tab : tabs)
        m_tabs.append({tab.conversation, tab.title});
    m_current = std::clamp(current, 0, count() - 1);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    if (m_tabs[m_current].conversation != m_chat->conversationId())
        openTab(m_current);
}

void ChatTabs::change(int tab)
{
    Q_EMIT dataChanged(index(tab), index(tab));
}

void ChatTabs::add(const Tab &tab)
{
    const int row = m_current + 1;
    beginInsertRows({}, row, row);
    m_tabs.insert(row, tab);
    endInsertRows();
    Q_EMIT countChanged();
}

void ChatTabs::remove(int tab)
{
    beginRemoveRows({}, tab, tab);
    m_tabs.removeAt(tab);
    endRemoveRows();
    if (tab < m_current || m_current == count()) {
        --m_current;
        Q_EMIT currentChanged();
    }
    Q_EMIT countChanged();
}

// The conversation that is open now became it by way of a tab, the list, a search hit or a message.
void ChatTabs::follow()
{
    const qint64 conversation = m_chat->conversationId();
    if (const int tab = find(conversation); tab >= 0) {
        m_current = tab;
        m_tabs[tab].title = m_chat->title();
        m_tabs[tab].isRunning = m_chat->isRunning();
    } else {
        m_tabs[m_current] = {conversation, m_chat->title(), m_chat->isRunning()};
    }
    change(m_current);
    Q_EMIT currentChanged();
}

void ChatTabs::open(qint64 conversationId, const QString &title)
{
    if (find(conversationId) < 0)
        add({conversationId, title});
    m_chat->open(conversationId);
}

void ChatTabs::openNew()
{
    if (find(0) < 0)
        add({});
    m_chat->newConversation();
}

void ChatTabs::show(int tab)
{
    if (tab < 0 || tab >= count() || tab == m_current)
        return;
    openTab(tab);
}

void ChatTabs::openTab(int tab)
{
    const qint64 conversation = m_tabs[tab].conversation;
    if (conversation == 0)
        m_chat->newConversation();
    else
        m_chat->open(conversation);
}

void ChatTabs::step(int by)
{
    show((m_current + by + count()) % count());
}

bool ChatTabs::close(int tab)
{
    if (count() == 1 || tab < 0 || tab >= count())
        return false;
    const bool isShown = tab == m_current;
    remove(tab);
    if (isShown)
        openTab(m_current); // the one beside it
    return true;
}

void ChatTabs::closeOthers()
{
    for (int tab = count() - 1; tab >= 0; --tab) {
        if (tab != m_current)
            remove(tab);
    }
}

void ChatTabs::setRunning(qint64 conversationId, bool running)
{
    const int tab = find(conversationId);
    if (tab < 0)
        return;
    m_tabs[tab].isRunning = running;
    change(tab);
}

void ChatTabs::onRenamed(qint64 conversationId, const QString &title)
{
    const int tab = find(conversationId);
    if (tab < 0)
        return;
    m_tabs[tab].title = title;
    change(tab);
}

void ChatTabs::onRemoved(qint64 conversationId)
{
    const int tab = find(conversationId);
    if (tab >= 0 && tab != m_current && count() > 1)
        remove(tab);
}

} // namespace app
