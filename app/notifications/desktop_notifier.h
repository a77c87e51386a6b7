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

    // What was shown last was clicked, where the tray's icon showed it.
    virtual void onBalloonClicked() { }

    // org.freedesktop.Notifications of the session; without a bus, on Windows and on macOS the
    // tray's icon.
    static std::unique_ptr<DesktopNotifier> ofSession(const QString &desktopEntry);

Q_SIGNALS:
    void opened(const QString &place);
    void balloonRequested(const QString &title,
                          const QString &text); // whoever has an icon shows it

protected:
    DesktopNotifier() = default;
};

} // namespace app
