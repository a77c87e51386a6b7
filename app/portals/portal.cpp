// SPDX-License-Identifier: Apache-2.0
#include "app/portals/portal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals;

namespace app {

Portal::Portal(const QDBusConnection &bus, QString appId)
    : m_bus(bus)
    , m_appId(std::move(appId))
{
    if (!m_bus.isConnected())
        return;
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(portals::kService);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &now) {
                onOwner(before, now);
            });
}

void Portal::look()
{
    if (m_bus.isConnected())
        introduce();
    else
        endLook();
}

quint32 Portal::version(QLatin1StringView interface) const
{
    return m_versions.value(interface);
}

void Portal::onOwner(const QString &before, const QString &now)
{
    const bool hadSome = !m_versions.isEmpty();
    m_versions.clear();
    if (!before.isEmpty())
        Q_EMIT vanished();
    if (hadSome)
        Q_EMIT changed();
    if (!now.isEmpty())
        introduce();
}

// Outside a sandbox a portal knows a program only by what it says. Within one, before 1.20 or
// without a .desktop file it answers with an error, and goes by what it finds out itself.
void Portal::introduce()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portals::kService, portals::kPath,
                                       u"org.freedesktop.host.portal.Registry"_s, u"Register"_s);
    call << m_appId << QVariantMap();
    auto *const answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        askVersions();
        answer->deleteLater();
    });
}

void Portal::askVersions()
{
    for (const QLatin1StringView interface : {portals::kGlobalShortcuts, portals::kScreenshot}) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            portals::kService, portals::kPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << QString(interface) << u"version"_s;
        ++m_unanswered;
        auto *const answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, interface] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            const QVariant value = reply.isError() ? QVariant() : reply.value().variant();
            setVersion(interface, value.metaType().id() == QMetaType::UInt ? value.toUInt() : 0);
            answer->deleteLater();
            if (--m_unanswered == 0)
                endLook();
        });
    }
}

void Portal::endLook()
{
    if (m_hasLooked)
        return;
    m_hasLooked = true;
    Q_EMIT changed();
}

void Portal::setVersion(QLatin1StringView interface, quint32 version)
{
    if (version == this->version(interface))
        return;
    if (version == 0)
        m_versions.remove(interface);
    else
        m_versions.insert(interface, version);
    Q_EMIT changed();
}

} // namespace app
