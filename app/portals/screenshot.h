// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/portals/portal.h"
#include "app/portals/portal_request.h"

#include <QPointer>

namespace app {

// A picture of the screen or of a part of it, by org.freedesktop.portal.Screenshot: the user
// chooses in a dialog of the desktop's. GUI thread.
class Screenshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshot)

public:
    explicit Screenshot(Portal *portal); // outlives it

    // Since the portal's version 2 there is a dialog; without one, the whole screen would be taken.
    bool isPresent() const { return m_portal->version(portals::kScreenshot) >= 2; }
    bool isRunning() const { return !m_request.isNull(); }
    void take(); // nothing while one is taken

Q_SIGNALS:
    void taken(const QString &file); // a path; the file is the desktop's
    void failed(); // not: the user refused

private:
    void onEnded(PortalOutcome outcome, const QVariantMap &results);

    Portal *m_portal;
    QPointer<PortalRequest> m_request;
};

} // namespace app
