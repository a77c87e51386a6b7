// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/portals/portal.h"
#include "app/portals/portal_request.h"

#include <functional>

#include <QPointer>

namespace app {

// A key that works in every program, by org.freedesktop.portal.GlobalShortcuts: the desktop lets
// the user choose it and tells when it is pressed. GUI thread.
class GlobalKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlobalKey)

public:
    struct Wish {
        QString id; // letters, digits and '_'; the desktop remembers the key by it
        QString words; // what it does, for the user
        QString trigger; // what is proposed, as the shortcuts specification writes it
    };
    enum class State {
        Off,
        Asking, // a dialog of the desktop's may be open
        On,
        Failed // until it is switched off
    };

    GlobalKey(Portal *portal, Wish wish); // `portal` outlives it
    ~GlobalKey() override; // gives the key back

    bool isPresent() const { return m_portal->version(portals::kGlobalShortcuts) > 0; }
    // Wanted: asked for as soon as the portal is there, again when it has come back.
    void setOn(bool on);
    State state() const { return m_state; }
    QString trigger() const { return m_trigger; } // in the desktop's words; empty: not known

Q_SIGNALS:
    void changed();
    void refused(); // the user wants none; it is off
    void pressed(const QString &activationToken); // the token may be empty

private Q_SLOTS:
    void onActivated(const QDBusMessage &message);
    void onShortcutsChanged(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);

private:
    void follow();
    void createSession();
    void bind();
    void onBound(PortalOutcome outcome, const QVariantMap &results);
    void list();
    void send(const PortalCall &call,
              const std::function<void(PortalOutcome, const QVariantMap &)> &answer);
    void takeShortcuts(const QVariant &shortcuts);
    void setState(State state);
    void release();

    Portal *m_portal;
    const Wish m_wish;
    QPointer<PortalRequest> m_request; // under way
    QString m_session; // path; empty: none
    QString m_trigger;
    State m_state = State::Off;
    bool m_isWanted = false;
};

} // namespace app
