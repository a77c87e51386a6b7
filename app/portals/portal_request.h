// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace app {

class Portal;

struct PortalCall {
    QLatin1StringView portal; // its interface
    QString method;
    QVariantList arguments; // all before the options
    QVariantMap options;
    // Of calls that ask nobody; 0: the user decides, and may take as long as it takes.
    std::chrono::milliseconds limit{0};
};

enum class PortalOutcome {
    Granted,
    Refused, // by the user
    Failed // an error, an answer that is none, or the portal is gone
};

// One call to a portal, whose answer comes later as a signal of an object made for it. Sent when it
// is made; ended() comes once, from the event loop, and the request then deletes itself. Destroyed
// before that, it is withdrawn: a dialog that it has open closes. GUI thread.
class PortalRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalRequest)

public:
    PortalRequest(const Portal *portal, const PortalCall &call, QObject *parent);
    ~PortalRequest() override;

Q_SIGNALS:
    // results: as the portal sent them, and as trustworthy; empty unless granted.
    void ended(app::PortalOutcome outcome, const QVariantMap &results);

private Q_SLOTS:
    void onResponse(const QDBusMessage &message);

private:
    void listenAt(const QString &path);
    void onReply(const QDBusMessage &reply);
    void end(PortalOutcome outcome, const QVariantMap &results = {});
    void close();

    QDBusConnection m_bus;
    QString m_path; // of the request's object
    QTimer m_limit;
    bool m_isOver = false;
};

// The map in an argument of a message, null where something else is. For any input.
std::optional<QVariantMap> portalMap(const QVariant &argument);

} // namespace app
