// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/outbox.h"
#include "app/chat_window.h"
#include "app/kept_windows.h"

#include <memory>
#include <vector>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class MathRenderer;

// The windows with conversations: makes them, tells each what happens in the others, and knows
// which one the user looks at. There is always the first, perhaps closed. Owned by Application. GUI
// thread.
class ChatWindows final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ChatWindows)
    Q_PROPERTY(app::ChatWindow *first READ first CONSTANT)
    // The one that was active last: what does not ask for another shows itself there.
    Q_PROPERTY(app::ChatWindow *front READ front WRITE setFront NOTIFY frontChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY openCountChanged)
    // Hearth goes on without a window: the tray leads back to it.
    Q_PROPERTY(bool staysInTray MEMBER m_staysInTray NOTIFY staysInTrayChanged)

public:
    // What the services name outlives it, and so does `math` (null: formulas stay source).
    // makeWords: of each window's spell checker; empty: there is none.
    ChatWindows(const ChatServices &services, MathRenderer *math, MakeWordChecker makeWords);
    ~ChatWindows() override;

    ChatWindow *first() const { return m_windows.front().get(); }
    ChatWindow *front() const { return m_front; }
    void setFront(ChatWindow *window);
    int openCount() const;
    std::vector<ChatWindow *> openWindows() const;

    // Opens the windows of an earlier Hearth with their tabs, once the storage can be asked: then
    // restored(). A conversation that is gone or in the trash is left out, and so is a window of
    // such ones only. The first takes the first one's tabs, unless somebody used it meanwhile.
    void restore(const KeptWindows &kept);

    // A window more; conversation 0: with a new one. The window that showed it shows a new one.
    Q_INVOKABLE void open(qint64 conversationId);
    // Which may be closed; place: of Places.qml, empty: its conversation.
    Q_INVOKABLE void show(app::ChatWindow *window, const QString &place);
    Q_INVOKABLE void close(app::ChatWindow *window); // the last one: lastClosed()

    void find(qint64 conversationId); // shows it in the window that has it, else in the front one
    QString titleOf(qint64 conversationId) const; // of one that a window shows; empty: none does
    void reload(); // all lists
    void retranslate();
    void beginAnew(); // the conversations are others than before
    void forget(const QList<qint64> &conversations); // they were deleted for good

Q_SIGNALS:
    void frontChanged();
    void openCountChanged();
    void staysInTrayChanged();
    // Somebody has to show it. kept: which one of restore() it is; -1: none.
    void made(app::ChatWindow *window, int kept);
    void restored(); // also when nothing was kept; not when the storage cannot be asked
    void lastClosed(); // and nothing leads back to it
    // A reply, in any window.
    void runningChanged(qint64 conversationId, bool running, storage::MessageState state);
    void removed(qint64 conversationId); // into the trash

private:
    using Titles = QHash<qint64, QString>;
    ChatWindow *add();
    void openKept(const KeptWindows &kept, const Titles &titles);
    void takeTabs(ChatWindow *window, const KeptWindow &kept, const Titles &titles);
    void connectWindow(ChatWindow *window);
    void onRunning(qint64 conversationId, bool running, storage::MessageState state);
    void onRemoved(qint64 conversationId);
    void onRenamed(qint64 conversationId, const QString &title);

    const ChatServices m_services;
    MathRenderer *const m_math;
    const MakeWordChecker m_makeWords;
    Outbox m_outbox;
    std::vector<std::unique_ptr<ChatWindow>> m_windows; // the first one first, closed ones too
    ChatWindow *m_front = nullptr;
    QSet<qint64> m_running; // conversations with a reply under way
    bool m_staysInTray = false;
};

} // namespace app
