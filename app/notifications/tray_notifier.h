// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/desktop_notifier.h"

namespace app {

// Notifications as words at the tray's icon, which the window has: one at a time. GUI thread.
class TrayNotifier final : public DesktopNotifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayNotifier)

public:
    TrayNotifier() = default;

    void show(const QString &title, const QString &text, const QString &place) override;
    void onBalloonClicked() override;

private:
    QString m_place; // of what was shown last
};

} // namespace app
