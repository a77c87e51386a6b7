// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/tray_notifier.h"

#include <utility>

namespace app {

void TrayNotifier::show(const QString &title, const QString &text, const QString &place)
{
    m_place = place;
    Q_EMIT balloonRequested(title, text);
}

void TrayNotifier::onBalloonClicked()
{
    if (!m_place.isEmpty())
        Q_EMIT opened(std::exchange(m_place, {}));
}

} // namespace app
