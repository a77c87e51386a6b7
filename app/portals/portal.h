// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

namespace app {

namespace portals {

    inline constexpr QLatin1StringView kService{"org.freedesktop.portal.Desktop"};
    inline constexpr QLatin1StringView kPath{"/org/freedesktop/portal/desktop"};
    inline constexpr QLatin1StringView kGlobalShortcuts{"org.freedesktop.portal.GlobalShortcuts"};
    inline constexpr QLatin1StringView kScreenshot{"org.freedesktop.portal.Screenshot"};

} // namespace portals

// Which of the portals that Hearth uses the desktop has. Nothing waits for it. GUI thread.
class Portal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Portal)

public:
    // `bus`: a connection on which nobody else calls portals, since a program says who it is before
    // its first call. appId: the name of the .desktop file.
    Portal(const QDBusConnection &bus, QString appId);

    void look(); // starts the service where it may be started; what is there comes with changed()

    quint32 version(QLatin1StringView interface) const; // 0: it is not there
    bool hasLooked() const { return m_hasLooked; } // version() is known
    const QDBusConnection &bus() const { return m_bus; }

Q_SIGNALS:
    void vanished(); // the service; what it was asked is not answered any more
    void changed(); // version() of some, or hasLooked()

private:
    void onOwner(const QString &before, const QString &now);
    void introduce();
    void askVersions();
    void endLook();
    void setVersion(QLatin1StringView interface, quint32 version);

    QDBusConnection m_bus;
    QString m_appId;
    QDBusServiceWatcher m_watcher;
    QHash<QString, quint32> m_versions; // of those that are there
    int m_unanswered = 0;
    bool m_hasLooked = false;
};

} // namespace app
