// SPDX-License-Identifier: Apache-2.0
#include "tests/app/portals/fake_portal.h"

#include "app/portals/portal.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace tests {
namespace {

    const auto kDesktop = u"desktop"_s;
    const auto kRoot = u"/org/freedesktop/portal"_s;

    QString requestPath(const QString &caller, const QString &kind, const QVariant &token)
    {
        return app::portals::kPath.toString() + u'/' + kind + u'/'
            + caller.sliced(1).replace(u'.', u'_') + u'/' + token.toString();
    }

} // namespace

TestBus::~TestBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool TestBus::start()
{
    m_daemon.start(QStandardPaths::findExecutable(u"dbus-daemon"_s),
                   {u"--config-file=" HEARTH_TEST_DATA "/app/private_bus.conf"_s, u"--nofork"_s,
                    u"--print-address"_s});
    if (!m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return true;
}

QDBusConnection TestBus::connect(const QString &name) const
{
    return QDBusConnection::connectToBus(m_address, name);
}

FakePortal::FakePortal(const TestBus &bus)
    : m_bus(bus)
{
    versions = {{app::portals::kGlobalShortcuts, 2U}, {app::portals::kScreenshot, 2U}};
}

FakePortal::~FakePortal()
{
    stop();
}

bool FakePortal::start()
{
    QDBusConnection bus = m_bus.connect(kDesktop);
    return bus.registerVirtualObject(kRoot, this, QDBusConnection::SubPath)
        && bus.registerService(app::portals::kService);
}

// Calls that were not delivered yet answer for themselves when they are dropped: while there still
// is a connection.
void FakePortal::stop()
{
    QDBusConnection(kDesktop).unregisterObject(kRoot, QDBusConnection::UnregisterTree);
    QCoreApplication::removePostedEvents(this);
    QDBusConnection::disconnectFromBus(kDesktop);
}

void FakePortal::respond(const Asked &one, quint32 code, const QVariantMap &results)
{
    respondWith(one, {code, results});
}

void FakePortal::respondWith(const Asked &one, const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createTargetedSignal(
        one.caller, one.path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    signal.setArguments(arguments);
    QDBusConnection(kDesktop).send(signal);
}

void FakePortal::tell(const QString &path,
                      const QString &interface,
                      const QString &signal,
                      const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QDBusConnection(kDesktop).send(message);
}

QString FakePortal::sessionOf(const Asked &one)
{
    return requestPath(one.caller, u"session"_s, one.options.value(u"session_handle_token"_s));
}

QString FakePortal::introspect(const QString &) const
{
    return {};
}

bool FakePortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    connection.send(replyTo(message));
    return true;
}

QDBusMessage FakePortal::replyTo(const QDBusMessage &message)
{
    if (message.member() == "Register"_L1) {
        if (!hasRegistry)
            return message.createErrorReply(QDBusError::UnknownInterface, u"no registry"_s);
        registered += message.arguments().value(0).toString();
        return message.createReply();
    }
    if (message.member() == "Get"_L1) {
        const QVariant version = versions.value(message.arguments().value(0).toString());
        return version.isValid() ? message.createReply(QVariant::fromValue(QDBusVariant(version)))
                                 : message.createErrorReply(QDBusError::InvalidArgs, u"none"_s);
    }
    if (message.member() == "Close"_L1) {
        closed += message.path();
        return message.createReply();
    }
    return take(message);
}

QDBusMessage FakePortal::take(const QDBusMessage &message)
{
    const auto options = qdbus_cast<QVariantMap>(message.arguments().last());
    const Asked one{message.member(), message.arguments(), options, message.service(),
                    requestPath(message.service(), u"request"_s, options.value(u"handle_token"_s))};
    asked += one;
    if (fails)
        return message.createErrorReply(u"org.freedesktop.portal.Error.Failed"_s, u"no"_s);
    if (answer)
        answer(one);
    return message.createReply(handle.isValid() ? handle
                                                : QVariant::fromValue(QDBusObjectPath(one.path)));
}

} // namespace tests
