// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kept_windows.h"

#include <vector>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

class QWindow;

namespace app {

class ChatWindow;
class ChatWindows;

// Remembers which windows are open, where, and with which tabs, a second after the last change and
// when it goes; what was kept the last time is what it begins with. A file of the settings that
// somebody wrote nonsense into does no harm. Goes before the windows. GUI thread.
class WindowKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    // While it is told not to, it neither reads nor writes: for tests and pictures.
    explicit WindowKeeper(bool keeps);
    ~WindowKeeper() override;

    const KeptWindows &kept() const { return m_kept; } // from the last time
    // Of that window, for the one to be made: x, y, width, height, visibility; what is unknown or
    // out of all screens is left out.
    QVariantMap placeOf(int keptWindow) const;
    QVariantMap sidebarOf(int keptWindow) const; // the same for sidebarWidth, of Main.qml only

    void watch(ChatWindows *windows); // from now on: they are as they were left
    void follow(ChatWindow *window, QWindow *view); // where that one stands
    void save(); // at once
    // Hearth ends: what is open now comes back, though its windows are closed one by one from here.
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct View {
        ChatWindow *window = nullptr;
        QPointer<QWindow> view;
        QRect place; // while it was not maximised
    };
    void touch();
    KeptWindow nowOf(const ChatWindow *window) const;
    void measure();

    const bool m_keeps;
    KeptWindows m_kept;
    ChatWindows *m_windows = nullptr; // null: nothing is written yet
    std::vector<View> m_views;
    std::vector<ChatWindow *> m_lastOpen; // the last ones closed are those that come back
    QTimer m_timer;
};

} // namespace app
