// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_move.h"

#include "app/portable.h"

#include <QDir>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kTickMilliseconds = 100;

    QString sizeWords(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    }

} // namespace

DataMove::DataMove(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_canMove(folder == dataFolder() && portableFolder().isEmpty())
{
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &DataMove::progressChanged);
    if (!m_canMove)
        return;
    m_plan = readFolderPlan();
    m_problem = m_plan.problem;
    m_target = m_plan.next;
    if (!m_target.isEmpty())
        m_state = m_plan.copies ? State::Planned : State::PlannedUse;
}

DataMove::~DataMove()
{
    if (m_share)
        m_share->isCancelled = true;
    m_running.waitForFinished();
}

double DataMove::progress() const
{
    const qint64 total = m_share ? m_share->total.load() : 0;
    return total > 0 ? static_cast<double>(m_share->done) / static_cast<double>(total) : 0;
}

QString DataMove::progressText() const
{
    return m_share ? tr("%1 of %2").arg(sizeWords(m_share->done), sizeWords(m_share->total))
                   : QString();
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
        [from = m_folder, to = folder.toLocalFile()] { return DataCopy::look(from, to); });
    m_running = QFuture<void>(looked);
    looked.then(this, [this](const DataCopy::Target &target) { onLooked(target); });
}

void DataMove::onLooked(const DataCopy::Target &target)
{
    if (m_state != State::Looking)
        return; // cancelled
    m_target = target.folder;
    if (target.fault == DataCopy::Fault::None)
        return copy();
    if (target.fault == DataCopy::Fault::HoldsData)
        return set(State::Offered);
    set(State::Idle, wordsOf(target));
}

void DataMove::copy()
{
    m_share = std::make_shared<Share>();
    set(State::Copying);
    auto copied = QtConcurrent::run([from = m_folder, to = m_target,
                                     share = m_share]() -> base::Result<void> {
        const DataCopy copy(from, to);
        const auto outcome = copy.run(DataCopy::Scope::Settled, [share](qint64 done, qint64 total) {
            share->done = done;
            share->total = total;
            return !share->isCancelled;
        });
        if (!outcome && outcome.error().code == base::ErrorCode::Cancelled)
            copy.discard();
        return outcome;
    });
    m_running = QFuture<void>(copied);
    copied.then(this, [this](const base::Result<void> &outcome) { onCopied(outcome); });
    m_tick.start();
}

void DataMove::onCopied(const base::Result<void> &outcome)
{
    m_tick.stop();
    Q_EMIT progressChanged();
    if (outcome)
        return plan(true);
    const bool isCancelled = outcome.error().code == base::ErrorCode::Cancelled;
    set(State::Idle, isCancelled ? QString() : QString::fromStdString(outcome.error().message));
}

void DataMove::useOffered()
{
    if (m_state == State::Offered)
        plan(false);
}

// Only now does the next start know about it: until here nothing has changed.
void DataMove::plan(bool copies)
{
    m_plan.next = m_target;
    m_plan.copies = copies;
    m_plan.problem.clear();
    if (writeFolderPlan(m_plan))
        return set(copies ? State::Planned : State::PlannedUse);
    m_plan.next.clear();
    set(State::Idle, tr("The settings cannot be written, so nothing is moved."));
}

void DataMove::cancel()
{
    if (m_state == State::Copying) {
        m_share->isCancelled = true; // it says when it has stopped
        return;
    }
    if (m_state == State::Planned || m_state == State::PlannedUse) {
        if (m_state == State::Planned)
            m_running = QtConcurrent::run(
                [from = m_folder, to = m_target] { DataCopy(from, to).discard(); });
        m_plan.next.clear();
        m_plan.copies = false;
        m_plan.problem.clear();
        if (!writeFolderPlan(m_plan))
            return set(m_state, tr("The settings cannot be written."));
    }
    set(State::Idle);
}

void DataMove::forgetPrevious()
{
    m_plan.previous.clear();
    writeFolderPlan(m_plan);
    Q_EMIT changed();
}

void DataMove::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

QString DataMove::wordsOf(const DataCopy::Target &target) const
{
    switch (target.fault) {
    case DataCopy::Fault::Same:
        return tr("Everything lies in that folder already.");
    case DataCopy::Fault::Nested:
        return tr("One of the folders lies in the other. Choose one beside it.");
    case DataCopy::Fault::NoFolder:
        return tr("“%1” is no folder. Choose another one.").arg(target.folder);
    case DataCopy::Fault::NotWritable:
        return tr("Hearth may not write to “%1”. Choose another folder, or change its rights.")
            .arg(target.folder);
    case DataCopy::Fault::Network:
        return tr("“%1” lies on another computer. Databases are damaged there sooner or later: "
                  "choose a folder on a disk of this one.")
            .arg(target.folder);
    case DataCopy::Fault::NoSpace:
        return tr("Not enough space: %1 are needed, %2 are free in “%3”.")
            .arg(sizeWords(target.needed), sizeWords(target.free), target.folder);
    case DataCopy::Fault::None:
    case DataCopy::Fault::HoldsData:
        break;
    }
    return {};
}

} // namespace app
