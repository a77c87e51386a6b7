// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/folder_gate.h"

#include "app/data_folder/data_folder.h"

#include <QtConcurrentRun>

namespace app {
namespace {

    constexpr int kTickMilliseconds = 100;

} // namespace

FolderGate::FolderGate(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &FolderGate::progressChanged);
}

FolderGate::~FolderGate()
{
    if (m_progress)
        m_progress->isStopped = true;
    m_moving.waitForFinished();
}

QString FolderGate::usual() const
{
    return usualDataFolder();
}

double FolderGate::progress() const
{
    return m_progress ? m_progress->fraction() : 0;
}

QString FolderGate::progressText() const
{
    if (!m_progress || m_progress->total == 0)
        return {};
    return tr("%1 of %2")
        .arg(CopyProgress::sizeWords(m_progress->done), CopyProgress::sizeWords(m_progress->total));
}

void FolderGate::begin()
{
    if (m_state == State::Moving)
        return;
    m_folder = readFolderPlan().next;
    if (m_folder.isEmpty()) {
        static_cast<void>(carryOutFolderPlan()); // the last steps, where it died between them
        return lookForFolder();
    }
    m_progress = std::make_shared<CopyProgress>();
    set(State::Moving);
    m_tick.start();
    m_moving = QtConcurrent::run(
        [progress = m_progress] { return carryOutFolderPlan(CopyProgress::reportTo(progress)); });
    // Never before begin() returns, however fast it was.
    m_moving.then(this, [this](const base::Result<void> &outcome) {
        QMetaObject::invokeMethod(
            this, [this, outcome] { onMoved(outcome); }, Qt::QueuedConnection);
    });
}

void FolderGate::onMoved(const base::Result<void> &outcome)
{
    m_tick.stop();
    if (outcome || outcome.error().code == base::ErrorCode::Cancelled)
        return lookForFolder();
    set(State::Stopped, QString::fromStdString(outcome.error().message));
}

void FolderGate::lookForFolder()
{
    if (!isDataFolderThere()) {
        m_folder = dataFolder();
        return set(State::Missing);
    }
    const bool wasOpen = m_state == State::Open;
    set(State::Open);
    if (!wasOpen)
        Q_EMIT opened();
}

void FolderGate::tryAgain()
{
    if (m_state == State::Stopped || m_state == State::Missing)
        begin();
}

void FolderGate::notNow()
{
    if (m_state == State::Moving)
        m_progress->isStopped = true; // it says when it has stopped
    else if (m_state == State::Stopped)
        lookForFolder();
}

void FolderGate::useUsual()
{
    if (m_state != State::Missing)
        return;
    const FolderPlan before = readFolderPlan();
    FolderPlan plan{.discards = before.discards};
    if (before.copies) // half of a copy lies there
        plan.discards.append({before.folder, before.next});
    if (writeFolderPlan(plan))
        return lookForFolder();
    set(State::Missing, tr("The settings cannot be written."));
}

void FolderGate::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace app
