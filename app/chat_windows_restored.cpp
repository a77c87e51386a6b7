// SPDX-License-Identifier: Apache-2.0
// The windows of an earlier Hearth; the rest of ChatWindows is in chat_windows.cpp.
#include "app/chat_windows.h"

#include <algorithm>

namespace app {
namespace {

    QList<qint64> conversationsOf(const KeptWindows &kept)
    {
        QList<qint64> ids;
        for (const KeptWindow &window : kept.windows)
            ids += window.tabs;
        ids.removeAll(0);
        return ids;
    }

    base::Result<QHash<qint64, QString>> titlesOf(const storage::ConversationStore &store,
                                                  const QList<qint64> &ids)
    {
        QHash<qint64, QString> titles;
        for (const qint64 id : ids) {
            const auto conversation = store.conversation(id);
            if (conversation && !conversation->removed.isValid())
                titles.insert(id, conversation->title);
        }
        return titles;
    }

} // namespace

void ChatWindows::restore(const KeptWindows &kept)
{
    m_services.storage
        ->run([ids = conversationsOf(kept)](const storage::ConversationStore &store) {
            return titlesOf(store, ids);
        })
        .then(this, [this, kept](const base::Result<Titles> &titles) {
            if (!titles)
                return;
            openKept(kept, *titles);
            Q_EMIT restored();
        });
}

void ChatWindows::openKept(const KeptWindows &kept, const Titles &titles)
{
    ChatWindow *front = m_front;
    for (int i = 0; i < kept.windows.size(); ++i) {
        const KeptWindow &each = kept.windows[i];
        if (i == 0) {
            if (first()->tabs()->conversations() == QList<qint64>{0})
                takeTabs(first(), each, titles);
            continue;
        }
        const bool isLeft = std::ranges::any_of(
            each.tabs, [&titles](qint64 id) { return id == 0 || titles.contains(id); });
        if (!isLeft)
            continue;
        ChatWindow *const window = add();
        takeTabs(window, each, titles);
        window->conversations()->reload();
        Q_EMIT made(window, i);
        if (i == kept.front)
            front = window;
    }
    if (openCount() > 1)
        show(front, {});
}

void ChatWindows::takeTabs(ChatWindow *window, const KeptWindow &kept, const Titles &titles)
{
    QList<ChatTabs::Kept> tabs;
    int current = 0;
    for (int i = 0; i < kept.tabs.size(); ++i) {
        const qint64 id = kept.tabs[i];
        const bool isFree = id == 0 || (titles.contains(id) && !m_outbox.showing(id));
        if (!isFree)
            continue;
        if (i <= kept.current)
            current = static_cast<int>(tabs.size());
        tabs.append({id, titles.value(id)});
    }
    window->tabs()->restore(tabs, current);
}

} // namespace app
