// SPDX-License-Identifier: Apache-2.0
#include "app/window_keeper.h"

#include "app/chat_windows.h"

#include <algorithm>

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace app {
namespace {

    const auto kKey = u"windows/open"_s;

    QList<QRect> screens()
    {
        QList<QRect> screens;
        if (const QScreen *const main = QGuiApplication::primaryScreen())
            screens.append(main->availableGeometry());
        for (const QScreen *const screen : QGuiApplication::screens())
            screens.append(screen->availableGeometry());
        return screens;
    }

} // namespace

WindowKeeper::WindowKeeper(bool keeps)
    : m_keeps(keeps)
{
    if (m_keeps)
        m_kept = keptWindowsOf(QSettings().value(kKey).toByteArray());
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s); // while a window is dragged it changes all the time
    connect(&m_timer, &QTimer::timeout, this, &WindowKeeper::save);
}

WindowKeeper::~WindowKeeper()
{
    save();
}

QVariantMap WindowKeeper::placeOf(int keptWindow) const
{
    QVariantMap properties;
    if (keptWindow < 0 || keptWindow >= m_kept.windows.size())
        return properties;
    const KeptWindow &kept = m_kept.windows[keptWindow];
    if (const QRect place = placeOn(screens(), kept.place); !place.isNull()) {
        properties = {{u"x"_s, place.x()},
                      {u"y"_s, place.y()},
                      {u"width"_s, place.width()},
                      {u"height"_s, place.height()}};
    }
    if (kept.isMaximized)
        properties[u"visibility"_s] = static_cast<int>(QWindow::Maximized);
    return properties;
}

QVariantMap WindowKeeper::sidebarOf(int keptWindow) const
{
    if (keptWindow < 0 || keptWindow >= m_kept.windows.size())
        return {};
    const int width = m_kept.windows[keptWindow].sidebar;
    return width > 0 ? QVariantMap{{u"sidebarWidth"_s, width}} : QVariantMap();
}

void WindowKeeper::touch()
{
    m_timer.start();
}

void WindowKeeper::watch(ChatWindows *windows)
{
    m_windows = windows;
    QCoreApplication::instance()->installEventFilter(this);
    connect(windows, &ChatWindows::openCountChanged, this, [this] {
        if (m_windows && m_windows->openCount() > 0)
            m_lastOpen = m_windows->openWindows();
        touch();
    });
    connect(windows, &ChatWindows::frontChanged, this, &WindowKeeper::touch);
    touch();
}

void WindowKeeper::end()
{
    save();
    m_windows = nullptr;
}

// Qt closes the windows when it is asked to quit, and a window that closes gives its tabs up.
bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit && watched == QCoreApplication::instance())
        end();
    return QObject::eventFilter(watched, event);
}

void WindowKeeper::follow(ChatWindow *window, QWindow *view)
{
    m_views.push_back({window, view, view->geometry()});
    for (const auto changed :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(view, changed, this, &WindowKeeper::touch);
    connect(view, &QWindow::visibilityChanged, this, &WindowKeeper::touch);
    const ChatTabs *const tabs = window->tabs();
    connect(tabs, &ChatTabs::countChanged, this, &WindowKeeper::touch);
    connect(tabs, &ChatTabs::currentChanged, this, &WindowKeeper::touch);
}

// Not while it changes: a window has its new size before it says that it is maximised.
void WindowKeeper::measure()
{
    for (View &each : m_views) {
        if (each.view && each.view->visibility() == QWindow::Windowed)
            each.place = each.view->geometry();
    }
}

KeptWindow WindowKeeper::nowOf(const ChatWindow *window) const
{
    KeptWindow now;
    const ChatTabs *const tabs = window->tabs();
    now.tabs = tabs->conversations();
    now.current = tabs->current();
    const auto found = std::ranges::find(m_views, window, &View::window);
    if (found == m_views.end())
        return now;
    now.place = found->place;
    now.sidebar = found->view ? found->view->property("sidebarWidth").toInt() : 0;
    now.isMaximized = found->view && (found->view->windowStates() & Qt::WindowMaximized);
    return now;
}

void WindowKeeper::save()
{
    m_timer.stop();
    if (!m_keeps || !m_windows)
        return;
    measure();
    std::vector<ChatWindow *> open = m_windows->openWindows();
    if (open.empty())
        open = m_lastOpen;
    else
        m_lastOpen = open;
    KeptWindows now;
    for (const ChatWindow *const window : open) {
        if (window == m_windows->front())
            now.front = static_cast<int>(now.windows.size());
        now.windows.append(nowOf(window));
    }
    if (now.windows.isEmpty() || now == m_kept)
        return;
    m_kept = now;
    QSettings().setValue(kKey, QString::fromLatin1(toJson(now)));
}

} // namespace app
