// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/copy_progress.h"
#include "engine/base/result.h"

#include <chrono>

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Stands before the conversations while their folder is not ready: what is planned is carried out,
// or the folder that was chosen is not there. Nobody may have the folder open meanwhile. GUI
// thread; the disk is read on a thread of the pool.
class FolderGate final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the window's main function")
    Q_DISABLE_COPY_MOVE(FolderGate)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed) // where it goes; the one that is missing
    Q_PROPERTY(QString usual READ usual CONSTANT) // what can be used instead of a missing one
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it stopped
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)

public:
    enum class State {
        Open, // the folder is ready
        Looking, // for it; its disk may take its time
        Moving,
        Stopped, // by `problem`; everything is where it was
        Missing
    };
    Q_ENUM(State)

    explicit FolderGate(QObject *parent);
    ~FolderGate() override; // waits for the file that is being written

    // Not Open after it: show it, opened() follows. A disk that answers within `patience` is waited
    // for, so that no page flashes by where nothing is shown yet.
    void begin(std::chrono::milliseconds patience = {});

    State state() const { return m_state; }
    QString folder() const { return m_folder; }
    QString usual() const;
    QString problem() const { return m_problem; }
    double progress() const;
    QString progressText() const;

    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void
    notNow(); // the conversations where they are; the plan stays for the next start
    Q_INVOKABLE void useUsual(); // instead of a missing one, which stays as it is

Q_SIGNALS:
    void changed();
    void progressChanged();
    void opened(); // dataFolder() can be opened

private:
    void move();
    void onMoved(const base::Result<void> &outcome);
    void lookForFolder(std::chrono::milliseconds patience = {});
    void onLooked(bool isThere);
    void set(State state, const QString &problem = {});

    State m_state = State::Open;
    QString m_folder;
    QString m_problem;
    std::shared_ptr<CopyProgress> m_progress;
    QTimer m_tick;
    QFuture<base::Result<void>> m_moving;
    QThreadPool m_looks; // and what is written; done when it goes
};

} // namespace app
