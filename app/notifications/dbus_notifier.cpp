// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/dbus_notifier.h"

#include "app/notifications/tray_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kService = "org.freedesktop.Notifications"_L1;
    constexpr auto kPath = "/org/freedesktop/Notifications"_L1;

} // namespace

DesktopNotifier::~DesktopNotifier() = default;

std::unique_ptr<DesktopNotifier> DesktopNotifier::ofSession(const QString &desktopEntry)
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
        return std::make_unique<DBusNotifier>(bus, desktopEntry);
#else
    static_cast<void>(desktopEntry);
#endif
    return std::make_unique<TrayNotifier>();
}

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QString desktopEntry)
    : m_bus(bus)
    , m_desktopEntry(std::move(desktopEntry))
{
    m_bus.connect(kService, kPath, kService, u"ActivationToken"_s, this,
                  SLOT(onToken(quint32, QString)));
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(onAction(quint32, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(onClosed(quint32, quint32)));
}

void DBusNotifier::show(const QString &title, const QString &text, const QString &place)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // Many servers read markup in the text, so what looks like it is spelt out.
    call << u"Hearth"_s << quint32{0} << m_desktopEntry << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Open")}
         << QVariantMap{{u"desktop-entry"_s, m_desktopEntry}} << -1;
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, place] {
        const QDBusPendingReply<quint32> reply = *watcher;
        if (!reply.isError())
            m_places.insert(reply.value(), place);
        watcher->deleteLater();
    });
}

void DBusNotifier::onToken(quint32 id, const QString &token)
{
    // Wayland lets a window come to the front only with such a token; Qt reads it from here.
    if (m_places.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DBusNotifier::onAction(quint32 id, const QString &)
{
    if (const auto place = m_places.constFind(id); place != m_places.constEnd())
        Q_EMIT opened(*place);
}

void DBusNotifier::onClosed(quint32 id, quint32)
{
    m_places.remove(id);
}

} // namespace app
