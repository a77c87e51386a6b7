// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_move.h"

#include "app/data_folder/data_copy.h"
#include "app/portable.h"

#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kTickMilliseconds = 100;

    bool isCancelled(const base::Result<void> &outcome)
    {
        return !outcome && outcome.error().code == base::ErrorCode::Cancelled;
    }

} // namespace

DataMove::DataMove(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_canMove(folder == dataFolder() && portableFolder().isEmpty())
    , m_left(folder)
{
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &DataMove::progressChanged);
    if (!m_canMove)
        return;
    const FolderPlan plan = readFolderPlan();
    m_problem = plan.problem;
    m_target = plan.next;
    if (!m_target.isEmpty())
        m_state = plan.copies ? State::Planned : State::PlannedUse;
    else if (!plan.discards.isEmpty())
        removeCopies(plan.discards, false);
}

DataMove::~DataMove()
{
    if (m_progress)
        m_progress->isStopped = true;
    m_running.waitForFinished();
    m_copying.waitForFinished();
    if (m_state != State::Copying || !m_copying.isValid())
        return;
    const auto outcome = m_copying.result();
    // Given up after the last byte: the copy is there, and it may have been planned already.
    if (m_progress->isLeft || (m_progress->isGivenUp && outcome))
        changeFolderPlan(givenUp());
    if (!m_progress->isGivenUp && (outcome || isCancelled(outcome)))
        changeFolderPlan(planned(true));
}

double DataMove::progress() const
{
    return m_progress ? m_progress->fraction() : 0;
}

QString DataMove::progressText() const
{
    if (!m_progress)
        return {};
    return tr("%1 of %2")
        .arg(CopyProgress::sizeWords(m_progress->done), CopyProgress::sizeWords(m_progress->total));
}

void DataMove::moveTo(const QUrl &folder)
{
    if (!m_canMove || (m_state != State::Idle && m_state != State::Offered))
        return;
    m_target.clear();
    if (!folder.isLocalFile())
        return set(State::Idle, tr("Choose a folder on this computer."));
    set(State::Looking);
    auto looked = QtConcurrent::run(
        [from = m_folder, to = folder.toLocalFile()] { return lookAt(from, to); });
    m_running = QFuture<void>(looked);
    looked.then(this, [this](const DataTarget &target) { onLooked(target); });
}

void DataMove::onLooked(const DataTarget &target)
{
    m_target = target.folder;
    if (target.fault == DataTarget::Fault::None)
        return copy();
    if (target.fault == DataTarget::Fault::HoldsData) {
        m_offer = offerOf(target);
        return set(State::Offered);
    }
    set(State::Idle, wordsOf(target));
}

void DataMove::copy()
{
    m_progress = std::make_shared<CopyProgress>();
    set(State::Copying);
    m_copying = QtConcurrent::run(
        [from = m_folder, to = m_target, progress = m_progress]() -> base::Result<void> {
            const DataCopy copy(from, to);
            auto outcome = copy.run(DataCopy::Scope::Settled, CopyProgress::reportTo(progress));
            if (!outcome && (progress->isGivenUp || !isCancelled(outcome)))
                progress->isLeft = copy.isBegun() && !copy.discard(); // no full disk stays full
            return outcome;
        });
    m_tick.start();
    m_copying.then(this, [this](const base::Result<void> &outcome) { onCopied(outcome); });
}

void DataMove::onCopied(const base::Result<void> &outcome)
{
    m_tick.stop();
    Q_EMIT progressChanged();
    if (outcome && m_progress->isGivenUp)
        return takePlanBack(); // the button came after the last byte
    if (outcome || (isCancelled(outcome) && !m_progress->isGivenUp)) // Hearth ends
        return plan(true);
    if (m_progress->isLeft)
        return takePlanBack();
    set(State::Idle,
        isCancelled(outcome) ? QString() : QString::fromStdString(outcome.error().message));
}

void DataMove::useOffered()
{
    if (m_state == State::Offered)
        plan(false);
}

DataMove::Change DataMove::planned(bool copies) const
{
    return [from = m_folder, to = m_target, copies](FolderPlan &plan) {
        plan.next = to;
        plan.copies = copies;
        plan.problem.clear();
        plan.discards.removeAll({from, to});
    };
}

// On a thread of the pool, as it waits for the disk.
void DataMove::write(const Change &change, const std::function<void(bool isWritten)> &then)
{
    auto writing = QtConcurrent::run(changeFolderPlan, change);
    m_running = QFuture<void>(writing);
    writing.then(this, then);
}

// Only now does the next start know about it: until here nothing has changed.
void DataMove::plan(bool copies)
{
    write(planned(copies), [this, copies](bool isWritten) {
        if (!isWritten)
            return set(State::Idle, tr("The settings cannot be written, so nothing is moved."));
        set(copies ? State::Planned : State::PlannedUse);
        if (copies && m_progress->isGivenUp) // meanwhile
            takePlanBack();
    });
}

void DataMove::cancel()
{
    switch (m_state) {
    case State::Copying:
        m_progress->isGivenUp = true;
        m_progress->isStopped = true; // it says when it has stopped
        return;
    case State::Planned:
    case State::PlannedUse:
        return takePlanBack();
    case State::Offered:
        return set(State::Idle);
    case State::Idle:
    case State::Looking:
    case State::Removing:
        return;
    }
}

// What was copied is remembered until all of it is gone: its disk may be away, or Hearth end.
DataMove::Change DataMove::givenUp() const
{
    const BegunCopy copy{m_folder, m_target};
    return [copy, isCopy = m_state != State::PlannedUse](FolderPlan &plan) {
        if (isCopy && !plan.discards.contains(copy))
            plan.discards.append(copy);
        plan.next.clear();
        plan.copies = false;
        plan.problem.clear();
    };
}

void DataMove::takePlanBack()
{
    const Change change = givenUp(); // by the state of now
    const State before = m_state;
    set(State::Removing);
    write(change, [this, before](bool isWritten) {
        if (!isWritten)
            return set(before, tr("The settings cannot be written."));
        removeCopies(readFolderPlan().discards, true);
    });
}

void DataMove::removeCopies(const QList<BegunCopy> &copies, bool tells)
{
    if (copies.isEmpty())
        return set(State::Idle);
    set(State::Removing);
    auto removed = QtConcurrent::run([copies] {
        const QList<BegunCopy> left = discardCopies(copies);
        // Else the next start finds that they are gone.
        changeFolderPlan([&](FolderPlan &plan) {
            plan.discards.removeIf([&](const BegunCopy &copy) {
                return copies.contains(copy) && !left.contains(copy);
            });
        });
        return left;
    });
    m_running = QFuture<void>(removed);
    removed.then(this, [this, tells](const QList<BegunCopy> &left) {
        set(State::Idle,
            tells && !left.isEmpty()
                ? tr("What was copied to “%1” is still there. It is removed at a start of Hearth "
                     "at which that folder can be written to.")
                      .arg(left.back().to)
                : QString());
    });
}

void DataMove::carryOut()
{
    if (m_state == State::Planned || m_state == State::PlannedUse)
        Q_EMIT carryOutRequested();
}

void DataMove::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

QString DataMove::offerOf(const DataTarget &target) const
{
    const QString when = QLocale().toString(target.changed, QLocale::ShortFormat);
    return target.isLocked ? tr("Last changed %1, locked with a password.").arg(when)
                           : tr("Last changed %1.").arg(when);
}

QString DataMove::wordsOf(const DataTarget &target) const
{
    switch (target.fault) {
    case DataTarget::Fault::Same:
        return tr("Everything lies in that folder already.");
    case DataTarget::Fault::Nested:
        return tr("One of the folders lies in the other. Choose one beside it.");
    case DataTarget::Fault::NoFolder:
        return tr("“%1” is no folder. Choose another one.").arg(target.folder);
    case DataTarget::Fault::NotWritable:
        return tr("Hearth may not write to “%1”. Choose another folder, or change its rights.")
            .arg(target.folder);
    case DataTarget::Fault::Network:
        return tr("“%1” lies on another computer. Databases are damaged there sooner or later: "
                  "choose a folder on a disk of this one.")
            .arg(target.folder);
    case DataTarget::Fault::Sandbox:
        return tr("Hearth runs in a sandbox that lends it “%1” only for a while. Give it that "
                  "folder in the sandbox's settings, then choose it again.")
            .arg(target.folder);
    case DataTarget::Fault::NoSpace:
        return tr("Not enough space: %1 are needed, %2 are free in “%3”.")
            .arg(CopyProgress::sizeWords(target.needed), CopyProgress::sizeWords(target.free),
                 target.folder);
    case DataTarget::Fault::FileTooLarge:
        return tr("The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of "
                  "the models is larger. Choose another disk, or remove that model first.")
            .arg(target.folder);
    case DataTarget::Fault::Taken:
        return tr("“%1” holds other files. Choose an empty folder.").arg(target.folder);
    case DataTarget::Fault::None:
    case DataTarget::Fault::HoldsData:
        break;
    }
    return {};
}

} // namespace app
