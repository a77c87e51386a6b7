// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace app {

// Whether the desktop shows icons of programs in a tray: on Linux somebody must own the name
// org.kde.StatusNotifierWatcher on the session bus; other systems always do. GUI thread.
class TrayHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    explicit TrayHost(const QDBusConnection &bus);

    bool isPresent() const { return m_isPresent; } // false until the bus has answered

Q_SIGNALS:
    void changed();

private:
    void setPresent(bool isPresent);

    QDBusServiceWatcher m_watcher;
    bool m_isPresent = false;
};

} // namespace app
