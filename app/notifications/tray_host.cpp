// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals;

namespace app {
namespace {

    const auto kHost = u"org.kde.StatusNotifierWatcher"_s;
    const auto kBus = u"org.freedesktop.DBus"_s;

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    static_cast<void>(bus);
    m_isPresent = true;
#else
    if (!bus.isConnected())
        return;
    m_watcher.setConnection(bus);
    m_watcher.addWatchedService(kHost);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
            [this] { setPresent(true); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { setPresent(false); });
    QDBusMessage call =
        QDBusMessage::createMethodCall(kBus, u"/org/freedesktop/DBus"_s, kBus, u"NameHasOwner"_s);
    call << kHost;
    auto *const answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<bool> reply = *answer;
        if (!reply.isError() && reply.value())
            setPresent(true);
        answer->deleteLater();
    });
#endif
}

void TrayHost::setPresent(bool isPresent)
{
    if (m_isPresent == isPresent)
        return;
    m_isPresent = isPresent;
    Q_EMIT changed();
}

} // namespace app
