// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/left_folder.h"

#include "app/data_folder/data_folder.h"
#include "app/data_folder/left_files.h"
#include "app/on_pool.h"

#include <QDir>

using namespace Qt::Literals;

namespace app {
namespace {

    bool forgetLeft()
    {
        return changeFolderPlan([](FolderPlan &plan) {
            plan.previous.clear();
            plan.wasCopied = false;
            plan.moved = 0;
        });
    }

} // namespace

struct LeftFolder::Found {
    FolderPlan plan;
    bool isThere = false;
};

// Its disk may be away, or take seconds to wake.
LeftFolder::Found LeftFolder::look(const QString &current)
{
    Found found{.plan = readFolderPlan()};
    found.isThere = current == dataFolder() && !found.plan.previous.isEmpty()
        && QDir(found.plan.previous).exists(); // else the user has deleted it
    return found;
}

LeftFolder::LeftFolder(const QString &current, QObject *parent)
    : QObject(parent)
    , m_current(current)
    , m_trash(toTrash)
{
    onPool(
        this, [current] { return look(current); }, [this](const Found &found) { onLooked(found); });
}

LeftFolder::~LeftFolder()
{
    m_removing.waitForFinished();
    m_forgetting.waitForFinished();
}

void LeftFolder::onLooked(const Found &found)
{
    if (found.isThere) {
        m_path = found.plan.previous;
        m_canRemove = found.plan.wasCopied;
        m_moved = found.plan.moved;
    }
    Q_EMIT changed();
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
            auto outcome = removeLeft(folder, current, takeAway, moved);
            if (outcome)
                forgetLeft();
            return outcome;
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
    m_forgetting = QtConcurrent::run(forgetLeft);
    m_path.clear();
    Q_EMIT changed();
}

} // namespace app
