// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/left_folder.h"

#include "app/data_folder/data_folder.h"
#include "app/data_folder/left_files.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    void forgetLeft()
    {
        FolderPlan plan = readFolderPlan();
        plan.previous.clear();
        plan.wasCopied = false;
        plan.moved = 0;
        writeFolderPlan(plan);
    }

} // namespace

LeftFolder::LeftFolder(const QString &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
    , m_trash(toTrash)
{
    const FolderPlan plan = readFolderPlan();
    if (current != dataFolder() || !QDir(plan.previous).exists()) // the user has deleted it
        return;
    m_path = plan.previous;
    m_canRemove = plan.wasCopied;
    m_moved = plan.moved;
}

LeftFolder::~LeftFolder()
{
    m_removing.waitForFinished();
}

void LeftFolder::remove(bool forGood)
{
    if (!canRemove())
        return;
    m_isRemoving = true;
    m_problem.clear();
    Q_EMIT changed();
    const TakeAway takeAway = forGood ? TakeAway(app::forGood) : TakeAway(m_trash);
    m_removing =
        QtConcurrent::run([folder = m_path, current = m_current, takeAway, moved = m_moved] {
            return removeLeft(folder, current, takeAway, moved);
        });
    m_removing.then(this, [this, forGood](const base::Result<bool> &outcome) {
        m_hasNoTrash = !forGood && !outcome && outcome.error().code == base::ErrorCode::Unsupported;
        onRemoved(outcome);
    });
}

void LeftFolder::onRemoved(const base::Result<bool> &outcome)
{
    m_isRemoving = false;
    if (!outcome) {
        m_problem = QString::fromStdString(outcome.error().message);
    } else {
        forgetLeft();
        m_canRemove = false;
        m_holdsOthers = !*outcome;
        if (*outcome)
            m_path.clear();
    }
    Q_EMIT changed();
}

void LeftFolder::forget()
{
    if (m_isRemoving)
        return;
    forgetLeft();
    m_path.clear();
    Q_EMIT changed();
}

} // namespace app
