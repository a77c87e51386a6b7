// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/folder_lock.h"
#include "storage/task_thread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The lock of a data folder as the window shows it: asks for the password, opens, changes and
// removes it on a thread of its own. Outlives the Application, which exists only while it is open.
// GUI thread.
class AppLock final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the window's main function")
    Q_DISABLE_COPY_MOVE(AppLock)
    Q_PROPERTY(bool canLock READ canLock CONSTANT) // this build can encrypt
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed) // what it is doing
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed) // until the next try is taken
    // A change did not work and the conversations are as they were: goOn() shows them.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)

public:
    explicit AppLock(const QString &folder, QObject *parent = nullptr);
    ~AppLock() override;

    bool canLock() const;
    bool isOn() const { return m_isOn; }
    bool isWorking() const { return m_isWorking; }
    QString words() const { return m_words; }
    QString problem() const { return m_problem; }
    int secondsLeft() const { return m_secondsLeft; }
    bool canGoOn() const { return m_canGoOn; }

    // Locks after so long without a key or a click, not while `isBusy` says that something runs.
    // 0 minutes: never.
    void lockWhenIdle(int minutes, std::function<bool()> isBusy);
    void carryOut(); // what closeRequested() was for, once nobody has the folder open

    Q_INVOKABLE void unlock(QString password);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void lockNow();
    // Empty: it begins, with closeRequested(). Else why not.
    Q_INVOKABLE QString turnOn(QString password, QString again);
    Q_INVOKABLE QString change(QString now, QString password, QString again);
    Q_INVOKABLE QString turnOff(QString now);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void closeRequested(); // close the conversations, then carryOut()
    void opened(const app::FolderKeys &keys);

private:
    using Work = std::function<base::Result<std::optional<FolderKeys>>(const OnLockStep &)>;
    void start(const Work &work, const QString &words);
    void finish(const base::Result<std::optional<FolderKeys>> &outcome);
    void open(const FolderKeys &keys);
    void refuse();
    void plan(Work work);
    QString checkNew(const QString &password, const QString &again) const;
    QString checkOld(const QString &password) const;
    QString copyElsewhere() const; // why no password can be set while a move is planned
    void tell(LockStep step);
    void onIdle();

    const QString m_path;
    const FolderLock m_folder;
    FolderKeys m_keys; // while it is open
    Work m_planned;
    bool m_isOn = false;
    bool m_isWorking = false;
    bool m_canGoOn = false;
    QString m_words;
    QString m_problem;
    int m_failures = 0;
    int m_secondsLeft = 0;
    QTimer m_wait;
    QElapsedTimer m_lastInput;
    QTimer m_idle;
    int m_idleMilliseconds = 0;
    std::function<bool()> m_isBusy;
    storage::TaskThread m_thread; // ends before what its tasks use
};

} // namespace app
