// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>
#include <QString>

namespace app {

// The desktop's own place for notifications. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    ~DesktopNotifier() override;

    // Plain text; a click on it emits opened(place).
    virtual void show(const QString &title, const QString &text, const QString &place) = 0;

    // org.freedesktop.Notifications of the session; null where there is no session bus.
    static std::unique_ptr<DesktopNotifier> ofSession(const QString &desktopEntry);

Q_SIGNALS:
    void opened(const QString &place);

protected:
    DesktopNotifier() = default;
};

} // namespace app
