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

void FolderGate::begin(std::chrono::milliseconds patience)
{
    if (m_state == State::Moving || m_state == State::Looking)
        return;
    m_folder = readFolderPlan().next;
    if (m_folder.isEmpty())
        lookForFolder(patience);
    else
        move();
}

void FolderGate::move()
{
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

// The usual folder with nothing left to do for it is taken as it is: that is nearly every start.
void FolderGate::lookForFolder(std::chrono::milliseconds patience)
{
    const FolderPlan plan = readFolderPlan();
    const bool isBetweenSteps = plan.next.isEmpty() && !plan.previous.isEmpty(); // if it died there
    if (plan.folder.isEmpty() && !isBetweenSteps)
        return onLooked(true);
    m_folder = plan.folder.isEmpty() ? usualDataFolder() : plan.folder;
    const bool isShown = m_state != State::Open;
    auto looking = QtConcurrent::run(&m_looks, [isBetweenSteps] {
        if (isBetweenSteps)
            static_cast<void>(carryOutFolderPlan()); // the last of them
        return isDataFolderThere();
    });
    if (!isShown && m_looks.waitForDone(static_cast<int>(patience.count())))
        return onLooked(looking.result());
    set(State::Looking);
    looking.then(this, [this](bool isThere) {
        QMetaObject::invokeMethod(
            this, [this, isThere] { onLooked(isThere); }, Qt::QueuedConnection);
    });
}

void FolderGate::onLooked(bool isThere)
{
    if (!isThere)
        return set(State::Missing);
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
    set(State::Looking);
    const auto forget = [](FolderPlan &plan) {
        FolderPlan next{.discards = plan.discards};
        if (plan.copies) // half of a copy lies there
            next.discards.append({plan.folder, plan.next});
        plan = next;
    };
    QtConcurrent::run(&m_looks, changeFolderPlan, forget).then(this, [this](bool isWritten) {
        if (isWritten)
            lookForFolder();
        else
            set(State::Missing, tr("The settings cannot be written."));
    });
}

void FolderGate::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace app
