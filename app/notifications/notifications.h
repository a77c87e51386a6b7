// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/note.h"
#include "storage/conversation_store.h"

#include <chrono>
#include <functional>
#include <memory>

#include <QHash>
#include <QObject>

namespace app {

class DesktopNotifier;
class Settings;

// Tells the user that something ended while Hearth is in the background: replies, agents. Says
// nothing private unless the settings allow it. Owned by Application; GUI thread.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifications)

public:
    // Says whether the user looks at Hearth; tests give their own.
    using IsWatched = std::function<bool()>;

    // `notifier` may be null: a system without a place for notifications.
    Notifications(const Settings *settings,
                  std::unique_ptr<DesktopNotifier> notifier,
                  QObject *parent = nullptr);
    ~Notifications() override;

    void setIsWatched(IsWatched isWatched);

    void tell(const Note &note); // nothing while Hearth is watched or the user wants none
    // A reply began or ended; a short one is not told, nor one that the user stopped.
    void onRunning(qint64 conversation, bool isRunning, storage::MessageState state);
    void setWorthTelling(std::chrono::milliseconds shortest); // tests do not wait
    void onBalloonClicked();
    // Words for the private part: set while the reply's conversation is the open one.
    void setTitleOf(std::function<QString(qint64 conversation)> titleOf);

Q_SIGNALS:
    void placeRequested(const QString &place); // a click; the window is to be shown
    void balloonRequested(const QString &title, const QString &text); // at the tray's icon

private:
    const Settings *m_settings;
    std::unique_ptr<DesktopNotifier> m_notifier;
    IsWatched m_isWatched;
    std::function<QString(qint64)> m_titleOf;
    std::chrono::milliseconds m_worthTelling{5000}; // a shorter reply was waited for
    QHash<qint64, qint64> m_started; // conversation -> milliseconds of the steady clock
};

} // namespace app
