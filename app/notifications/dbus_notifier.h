// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/desktop_notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace app {

// Notifications by org.freedesktop.Notifications 1.2. Asks nothing and waits for nothing: a desktop
// without the service shows nothing. GUI thread.
class DBusNotifier final : public DesktopNotifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusNotifier)

public:
    // desktopEntry: name of the .desktop file, for the icon and the user's rules.
    DBusNotifier(const QDBusConnection &bus, QString desktopEntry);

    void show(const QString &title, const QString &text, const QString &place) override;

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);
    void onToken(quint32 id, const QString &token);
    void onClosed(quint32 id, quint32 reason);

private:
    QDBusConnection m_bus;
    QString m_desktopEntry;
    QHash<quint32, QString> m_places; // of what is shown
};

} // namespace app
