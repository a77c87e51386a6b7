// SPDX-License-Identifier: Apache-2.0
#include "app/portals/global_key.h"

#include "app/portals/shortcut.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr std::chrono::seconds kLimit{30}; // of calls that ask nobody
    constexpr qsizetype kMostWords = 80; // characters of what a desktop calls a key
    constexpr QLatin1StringView kSession{"org.freedesktop.portal.Session"};

    QString pathOf(const QVariant &value) // portals say some paths as text
    {
        return value.metaType() == QMetaType::fromType<QDBusObjectPath>()
            ? value.value<QDBusObjectPath>().path()
            : value.toString();
    }

    bool isSession(const QString &path)
    {
        static const QRegularExpression session(
            u"\\A/org/freedesktop/portal/desktop/session/[A-Za-z0-9_]+/[A-Za-z0-9_]+\\z"_s);
        return session.match(path).hasMatch();
    }

    QList<Shortcut> shortcutsOf(const QVariant &value)
    {
        if (value.metaType() != QMetaType::fromType<QDBusArgument>())
            return {};
        const auto list = value.value<QDBusArgument>();
        return list.currentSignature() == "a(sa{sv})"_L1 ? qdbus_cast<QList<Shortcut>>(list)
                                                         : QList<Shortcut>();
    }

} // namespace

GlobalKey::GlobalKey(Portal *portal, Wish wish)
    : m_portal(portal)
    , m_wish(std::move(wish))
{
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    connect(m_portal, &Portal::vanished, this, [this] {
        if (m_state != State::On) // what is asked for fails by itself
            return;
        m_session.clear();
        m_trigger.clear();
        setState(State::Off);
    });
    connect(m_portal, &Portal::changed, this, [this] {
        follow();
        Q_EMIT changed();
    });
    QDBusConnection bus = m_portal->bus();
    if (!bus.isConnected())
        return;
    const auto listen = [&](const QString &name, const char *slot) {
        bus.connect(portals::kService, portals::kPath, portals::kGlobalShortcuts, name, this, slot);
    };
    listen(u"Activated"_s, SLOT(onActivated(QDBusMessage)));
    listen(u"ShortcutsChanged"_s, SLOT(onShortcutsChanged(QDBusMessage)));
}

GlobalKey::~GlobalKey()
{
    release();
}

void GlobalKey::setOn(bool on)
{
    if (on == m_isWanted)
        return;
    m_isWanted = on;
    follow();
}

void GlobalKey::follow()
{
    if (m_isWanted && m_state == State::Off && isPresent()) {
        createSession();
    } else if (!m_isWanted && m_state != State::Off) {
        release();
        setState(State::Off);
    }
}

void GlobalKey::createSession()
{
    setState(State::Asking);
    // Some desktops know a program's keys by this name: it stays the same.
    send({.portal = portals::kGlobalShortcuts,
          .method = u"CreateSession"_s,
          .arguments = {},
          .options = {{u"session_handle_token"_s, u"hearth_"_s + m_wish.id}},
          .limit = kLimit},
         [this](PortalOutcome outcome, const QVariantMap &results) {
             const QString session = pathOf(results.value(u"session_handle"_s));
             if (outcome != PortalOutcome::Granted || !isSession(session)) {
                 setState(State::Failed);
                 return;
             }
             m_session = session;
             QDBusConnection bus = m_portal->bus();
             bus.connect(portals::kService, m_session, kSession, u"Closed"_s, this,
                         SLOT(onClosed(QDBusMessage)));
             bind();
         });
}

void GlobalKey::bind()
{
    const QList<Shortcut> keys{
        {m_wish.id, {{u"description"_s, m_wish.words}, {u"preferred_trigger"_s, m_wish.trigger}}}};
    send({.portal = portals::kGlobalShortcuts,
          .method = u"BindShortcuts"_s,
          .arguments = {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(keys),
                        QString()},
          .options = {}},
         [this](PortalOutcome outcome, const QVariantMap &results) { onBound(outcome, results); });
}

void GlobalKey::onBound(PortalOutcome outcome, const QVariantMap &results)
{
    if (outcome != PortalOutcome::Granted) {
        release();
        const bool isRefused = outcome == PortalOutcome::Refused;
        m_isWanted = m_isWanted && !isRefused;
        setState(isRefused ? State::Off : State::Failed);
        if (isRefused)
            Q_EMIT refused();
        return;
    }
    takeShortcuts(results.value(u"shortcuts"_s));
    setState(State::On);
    if (m_trigger.isEmpty())
        list(); // some desktops tell the key only then
}

void GlobalKey::list()
{
    send({.portal = portals::kGlobalShortcuts,
          .method = u"ListShortcuts"_s,
          .arguments = {QVariant::fromValue(QDBusObjectPath(m_session))},
          .options = {},
          .limit = kLimit},
         [this](PortalOutcome outcome, const QVariantMap &results) {
             if (outcome == PortalOutcome::Granted)
                 takeShortcuts(results.value(u"shortcuts"_s));
         });
}

void GlobalKey::send(const PortalCall &call,
                     const std::function<void(PortalOutcome, const QVariantMap &)> &answer)
{
    m_request = new PortalRequest(m_portal, call, this);
    connect(m_request, &PortalRequest::ended, this,
            [this, answer](PortalOutcome outcome, const QVariantMap &results) {
                m_request.clear();
                answer(outcome, results);
            });
}

void GlobalKey::takeShortcuts(const QVariant &shortcuts)
{
    QString trigger;
    for (const Shortcut &key : shortcutsOf(shortcuts)) {
        if (key.id == m_wish.id)
            trigger = key.values.value(u"trigger_description"_s).toString().simplified();
    }
    trigger.truncate(kMostWords);
    if (trigger == m_trigger)
        return;
    m_trigger = trigger;
    Q_EMIT changed();
}

void GlobalKey::onActivated(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (m_session.isEmpty() || pathOf(arguments.value(0)) != m_session
        || arguments.value(1).toString() != m_wish.id)
        return;
    const QVariantMap options = portalMap(arguments.value(3)).value_or(QVariantMap());
    Q_EMIT pressed(options.value(u"activation_token"_s).toString());
}

void GlobalKey::onShortcutsChanged(const QDBusMessage &message)
{
    if (!m_session.isEmpty() && pathOf(message.arguments().value(0)) == m_session)
        takeShortcuts(message.arguments().value(1));
}

// The desktop takes the key back.
void GlobalKey::onClosed(const QDBusMessage &message)
{
    if (message.path() != m_session)
        return;
    m_session.clear();
    release();
    setState(State::Failed);
}

void GlobalKey::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void GlobalKey::release()
{
    delete m_request.data(); // withdrawn
    m_trigger.clear();
    if (m_session.isEmpty())
        return;
    QDBusConnection bus = m_portal->bus();
    bus.disconnect(portals::kService, m_session, kSession, u"Closed"_s, this,
                   SLOT(onClosed(QDBusMessage)));
    QDBusMessage close =
        QDBusMessage::createMethodCall(portals::kService, m_session, kSession, u"Close"_s);
    close.setAutoStartService(false);
    bus.send(close);
    m_session.clear();
}

} // namespace app
