// SPDX-License-Identifier: Apache-2.0
#include "app/chat_windows.h"

#include <algorithm>
#include <utility>

namespace app {

ChatWindows::ChatWindows(const ChatServices &services,
                         MathRenderer *math,
                         MakeWordChecker makeWords)
    : m_services(services)
    , m_math(math)
    , m_makeWords(std::move(makeWords))
    , m_outbox(services)
{
    m_front = add();
    connect(m_outbox.runner()->titles(), &TitleMaker::titled, this, &ChatWindows::onRenamed);
}

ChatWindows::~ChatWindows() = default;

ChatWindow *ChatWindows::add()
{
    m_windows.push_back(
        std::make_unique<ChatWindow>(m_services, &m_outbox, m_makeWords, m_windows.empty()));
    ChatWindow *const window = m_windows.back().get();
    window->chat()->transcript()->setMath(m_math);
    window->versions()->setMath(m_math);
    for (const qint64 running : std::as_const(m_running))
        window->conversations()->setRunning(running, true);
    connectWindow(window);
    return window;
}

void ChatWindows::connectWindow(ChatWindow *window)
{
    ChatController *const chat = window->chat();
    ConversationListModel *const list = window->conversations();
    connect(chat, &ChatController::conversationStored, this, &ChatWindows::reload);
    connect(chat, &ChatController::runningChanged, this, &ChatWindows::onRunning);
    connect(list, &ConversationListModel::renamed, this, &ChatWindows::onRenamed);
    connect(list, &ConversationListModel::removed, this, &ChatWindows::onRemoved);
    connect(list, &ConversationListModel::deletedForGood, this, &ChatWindows::forget);
    connect(list, &ConversationListModel::changed, this, [this, list] {
        for (const auto &each : m_windows) {
            if (each->conversations() != list)
                each->conversations()->reload();
        }
    });
    // A tab elsewhere would only lead here.
    connect(chat, &ChatController::conversationChanged, this, [this, window, chat] {
        for (const auto &each : m_windows) {
            if (each.get() != window && chat->conversationId() != 0)
                each->tabs()->onRemoved(chat->conversationId());
        }
    });
    connect(chat, &ChatController::frontRequested, this, [this, window] { show(window, {}); });
    connect(window, &ChatWindow::isOpenChanged, this, &ChatWindows::openCountChanged);
}

void ChatWindows::setFront(ChatWindow *window)
{
    if (!window || window == m_front)
        return;
    m_front = window;
    m_outbox.setFront(window->chat());
    Q_EMIT frontChanged();
}

int ChatWindows::openCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_windows, [](const auto &each) { return each->isOpen(); }));
}

std::vector<ChatWindow *> ChatWindows::openWindows() const
{
    std::vector<ChatWindow *> open;
    for (const auto &each : m_windows) {
        if (each->isOpen())
            open.push_back(each.get());
    }
    return open;
}

void ChatWindows::open(qint64 conversationId)
{
    if (ChatController *const shown = m_outbox.showing(conversationId))
        shown->newConversation();
    const auto closed =
        std::ranges::find_if(m_windows, [](const auto &each) { return !each->isOpen(); });
    const bool isNew = closed == m_windows.end();
    ChatWindow *const window = isNew ? add() : closed->get();
    if (conversationId != 0)
        window->chat()->open(conversationId);
    window->conversations()->reload();
    if (isNew)
        Q_EMIT made(window, -1);
    show(window, {});
}

void ChatWindows::show(ChatWindow *window, const QString &place)
{
    setFront(window);
    window->setOpen(true);
    Q_EMIT window->frontRequested(place);
}

void ChatWindows::find(qint64 conversationId)
{
    ChatController *const shown = m_outbox.showing(conversationId);
    const auto found =
        std::ranges::find_if(m_windows, [=](const auto &each) { return each->chat() == shown; });
    ChatWindow *const window = found == m_windows.end() ? m_front : found->get();
    window->chat()->open(conversationId);
    show(window, {});
}

QString ChatWindows::titleOf(qint64 conversationId) const
{
    const ChatController *const chat = m_outbox.showing(conversationId);
    return chat ? chat->title() : QString();
}

// What it showed is free for the other windows.
void ChatWindows::close(ChatWindow *window)
{
    window->setOpen(false);
    const auto other =
        std::ranges::find_if(m_windows, [](const auto &each) { return each->isOpen(); });
    if (other == m_windows.end()) {
        if (!m_staysInTray)
            Q_EMIT lastClosed();
        return;
    }
    window->tabs()->closeOthers();
    window->chat()->newConversation();
    if (window == m_front)
        setFront(other->get());
}

void ChatWindows::reload()
{
    for (const auto &each : m_windows)
        each->conversations()->reload();
}

void ChatWindows::retranslate()
{
    reload();
    for (const auto &each : m_windows) {
        ChatController *const chat = each->chat();
        if (chat->conversationId() != 0 && !chat->isRunning())
            chat->open(chat->conversationId());
        Q_EMIT chat->statusChanged();
    }
}

void ChatWindows::beginAnew()
{
    for (const auto &each : m_windows) {
        each->tabs()->closeOthers();
        each->chat()->newConversation();
    }
    reload();
}

// What was written there and not sent goes with them: a later one may get the same number.
void ChatWindows::forget(const QList<qint64> &conversations)
{
    for (const qint64 conversation : conversations) {
        m_outbox.waiting(conversation).clear();
        m_outbox.keepWaiting(conversation);
        m_outbox.drafts()->setDraft(conversation, {});
        for (const auto &each : m_windows)
            each->chat()->attachments()->give(conversation); // to nobody
    }
    reload();
}

void ChatWindows::onRunning(qint64 conversationId, bool running, storage::MessageState state)
{
    if (running)
        m_running.insert(conversationId);
    else
        m_running.remove(conversationId);
    for (const auto &each : m_windows) {
        each->conversations()->setRunning(conversationId, running);
        each->tabs()->setRunning(conversationId, running);
    }
    Q_EMIT runningChanged(conversationId, running, state);
}

void ChatWindows::onRemoved(qint64 conversationId)
{
    for (const auto &each : m_windows) {
        each->chat()->onRemoved(conversationId);
        each->tabs()->onRemoved(conversationId);
    }
    Q_EMIT removed(conversationId);
}

void ChatWindows::onRenamed(qint64 conversationId, const QString &title)
{
    for (const auto &each : m_windows) {
        each->chat()->onRenamed(conversationId, title);
        each->tabs()->onRenamed(conversationId, title);
    }
}

} // namespace app
