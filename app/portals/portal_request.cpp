// SPDX-License-Identifier: Apache-2.0
#include "app/portals/portal_request.h"

#include "app/portals/portal.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QRandomGenerator>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr QLatin1StringView kRequest{"org.freedesktop.portal.Request"};

    // Nobody else on the bus shall guess it.
    QString newToken()
    {
        return u"hearth%1"_s.arg(QRandomGenerator::system()->generate64(), 0, 16);
    }

    QString requestPath(const QDBusConnection &bus, const QString &token)
    {
        const QString sender = bus.baseService().sliced(1).replace(u'.', u'_'); // ":1.42"
        return QString(portals::kPath) + "/request/"_L1 + sender + u'/' + token;
    }

} // namespace

std::optional<QVariantMap> portalMap(const QVariant &argument)
{
    if (argument.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto map = argument.value<QDBusArgument>();
    if (map.currentSignature() != "a{sv}"_L1)
        return std::nullopt;
    return qdbus_cast<QVariantMap>(map);
}

PortalRequest::PortalRequest(const Portal *portal, const PortalCall &call, QObject *parent)
    : QObject(parent)
    , m_bus(portal->bus())
{
    if (!m_bus.isConnected()) { // such a call has no end
        QMetaObject::invokeMethod(
            this, [this] { end(PortalOutcome::Failed); }, Qt::QueuedConnection);
        return;
    }
    const QString token = newToken();
    listenAt(requestPath(m_bus, token)); // before the call: the answer may overtake its reply
    QVariantMap options = call.options;
    options.insert(u"handle_token"_s, token);
    QDBusMessage message =
        QDBusMessage::createMethodCall(portals::kService, portals::kPath, call.portal, call.method);
    message.setArguments(call.arguments + QVariantList{options});
    auto *const reply = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this,
            [this, reply] { onReply(reply->reply()); });
    connect(portal, &Portal::vanished, this, [this] { end(PortalOutcome::Failed); });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        close();
        end(PortalOutcome::Failed);
    });
    if (call.limit.count() > 0)
        m_limit.start(call.limit);
}

PortalRequest::~PortalRequest()
{
    if (!m_isOver)
        close();
}

void PortalRequest::listenAt(const QString &path)
{
    m_path = path;
    // The whole message: Qt drops a signal whose types are not those of the slot.
    m_bus.connect(portals::kService, m_path, kRequest, u"Response"_s, this,
                  SLOT(onResponse(QDBusMessage)));
}

void PortalRequest::onReply(const QDBusMessage &reply)
{
    if (m_isOver)
        return;
    const QVariant handle = reply.arguments().value(0);
    if (reply.type() != QDBusMessage::ReplyMessage
        || handle.metaType() != QMetaType::fromType<QDBusObjectPath>()) {
        end(PortalOutcome::Failed);
        return;
    }
    // Portals before 0.9 choose the name themselves.
    if (const QString path = handle.value<QDBusObjectPath>().path(); path != m_path)
        listenAt(path);
}

void PortalRequest::onResponse(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const QVariant response = arguments.value(0);
    const std::optional<QVariantMap> results = portalMap(arguments.value(1));
    if (response.metaType().id() != QMetaType::UInt || !results)
        end(PortalOutcome::Failed);
    else if (response.toUInt() == 0)
        end(PortalOutcome::Granted, *results);
    else
        end(response.toUInt() == 1 ? PortalOutcome::Refused : PortalOutcome::Failed);
}

void PortalRequest::end(PortalOutcome outcome, const QVariantMap &results)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    deleteLater();
    Q_EMIT ended(outcome, results);
}

void PortalRequest::close()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(portals::kService, m_path, kRequest, u"Close"_s);
    message.setAutoStartService(false); // one that is gone has nothing open
    if (m_bus.isConnected())
        m_bus.send(message);
}

} // namespace app
