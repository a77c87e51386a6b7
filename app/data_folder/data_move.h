// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_folder.h"

#include <atomic>
#include <memory>

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Lets the user choose another folder for everything that Hearth keeps. Attachments and models are
// copied while Hearth runs, the databases at the next start (carryOutFolderPlan()); the folder that
// is left stays until the user deletes it. GUI thread; the disk is read on a thread of the pool.
class DataMove final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DataMove)
    Q_PROPERTY(bool canMove READ canMove CONSTANT) // not where a command line names the folder
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString target READ target NOTIFY changed) // of what is offered, copied or planned
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1 of the copy
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged) // "1.2 of 4.3 GB"
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // and what to do; empty: none
    Q_PROPERTY(QString previous READ previous NOTIFY changed) // the folder that was left, if any
    Q_PROPERTY(QUrl previousUrl READ previousUrl NOTIFY changed)

public:
    enum class State {
        Idle,
        Looking, // at the folder that was chosen
        Offered, // `target` holds conversations of its own: use them?
        Copying,
        Planned, // all is there but what changes until the next start
        PlannedUse // at the next start the conversations in `target` are shown
    };
    Q_ENUM(State)

    explicit DataMove(const QString &folder, QObject *parent = nullptr); // the one in use
    ~DataMove() override; // waits for what is being written

    bool canMove() const { return m_canMove; }
    State state() const { return m_state; }
    QString target() const { return m_target; }
    double progress() const;
    QString progressText() const;
    QString problem() const { return m_problem; }
    QString previous() const { return m_plan.previous; }
    QUrl previousUrl() const { return QUrl::fromLocalFile(m_plan.previous); }

    Q_INVOKABLE void moveTo(const QUrl &folder);
    Q_INVOKABLE void useOffered();
    Q_INVOKABLE void cancel(); // an offer, a copy, a plan: everything stays where it is
    Q_INVOKABLE void forgetPrevious(); // the user has seen it

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    struct Share { // with the thread that copies
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    void onLooked(const DataCopy::Target &target);
    void copy();
    void onCopied(const base::Result<void> &outcome);
    void plan(bool copies);
    void set(State state, const QString &problem = {});
    QString wordsOf(const DataCopy::Target &target) const;

    const QString m_folder;
    const bool m_canMove;
    FolderPlan m_plan;
    State m_state = State::Idle;
    QString m_target;
    QString m_problem;
    std::shared_ptr<Share> m_share;
    QTimer m_tick;
    QFuture<void> m_running;
};

} // namespace app
