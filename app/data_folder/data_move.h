// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/copy_progress.h"
#include "app/data_folder/data_folder.h"
#include "app/data_folder/data_target.h"
#include "app/data_folder/left_folder.h"

#include <functional>

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Lets the user choose another folder for everything that Hearth keeps. Attachments and models are
// copied while Hearth runs, the databases once the conversations are closed (FolderGate): at the
// next start, or when the user says so. The folder that is left stays until the user deletes it.
// GUI thread; the disk is read on a thread of the pool.
class DataMove final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DataMove)
    Q_PROPERTY(bool canMove READ canMove CONSTANT) // not where a command line names the folder
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString target READ target NOTIFY changed) // of what is offered, copied or planned
    Q_PROPERTY(QString offer READ offer NOTIFY changed) // what is known of what lies in `target`
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1 of the copy
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged) // "1.2 of 4.3 GB"
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // and what to do; empty: none
    Q_PROPERTY(app::LeftFolder *left READ left CONSTANT) // the one that was used before

public:
    enum class State {
        Idle,
        Looking, // at the folder that was chosen
        Offered, // `target` holds conversations of its own: use them?
        Copying,
        Planned, // all is there but what changes until the next start
        PlannedUse, // at the next start the conversations in `target` are shown
        Removing // what was copied for a plan that was taken back
    };
    Q_ENUM(State)

    explicit DataMove(const QString &folder, QObject *parent = nullptr); // the one in use
    // Waits for what is being written. A copy that is not done is gone on with at the next start.
    ~DataMove() override;

    bool canMove() const { return m_canMove; }
    State state() const { return m_state; }
    QString target() const { return m_target; }
    QString offer() const { return m_offer; }
    double progress() const;
    QString progressText() const;
    QString problem() const { return m_problem; }
    LeftFolder *left() { return &m_left; }

    Q_INVOKABLE void moveTo(const QUrl &folder);
    Q_INVOKABLE void useOffered();
    Q_INVOKABLE void cancel(); // an offer, a copy, a plan: everything stays where it is
    Q_INVOKABLE void carryOut(); // what is planned, without waiting for the next start

Q_SIGNALS:
    void changed();
    void progressChanged();
    void carryOutRequested(); // close the conversations, then FolderGate does it

private:
    void onLooked(const DataTarget &target);
    void copy();
    void onCopied(const base::Result<void> &outcome);
    void plan(bool copies);
    using Change = std::function<void(FolderPlan &)>;
    void write(const Change &change, const std::function<void(bool isWritten)> &then);
    Change planned(bool copies) const;
    Change givenUp() const;
    void takePlanBack();
    void removeCopies(const QList<BegunCopy> &copies, bool tells); // where some are still there
    void set(State state, const QString &problem = {});
    QString wordsOf(const DataTarget &target) const;
    QString offerOf(const DataTarget &target) const;

    const QString m_folder;
    const bool m_canMove;
    State m_state = State::Idle;
    QString m_target;
    QString m_offer;
    QString m_problem;
    LeftFolder m_left;
    std::shared_ptr<CopyProgress> m_progress;
    QTimer m_tick;
    QFuture<void> m_running;
    QFuture<base::Result<void>> m_copying;
};

} // namespace app
