// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/notifications/notifications.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app {

bool Application::isAnswering() const
{
    const QVariantList all = agents()->agents();
    const bool isAgentBusy = std::ranges::any_of(
        all, [](const QVariant &agent) { return agent.toMap()[u"isRunning"_s].toBool(); });
    return isAgentBusy || backups()->isReplying();
}

bool Application::isBusy() const
{
    return isAnswering() || backups()->isBusy() || exchange()->isRunning()
        || store()->activeCount() > 0 || m_comparison->isRunning();
}

void Application::onBalloonClicked()
{
    notifications()->onBalloonClicked();
}

void Application::quit()
{
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace app
