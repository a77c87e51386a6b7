// SPDX-License-Identifier: Apache-2.0
#include "storage/task_thread.h"

#include <utility>

namespace storage {

bool TaskThread::Queue::put(Task task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    return m_tasks.size() == 1;
}

std::vector<TaskThread::Task> TaskThread::Queue::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_tasks, {});
}

TaskThread::TaskThread(const QString &name, QThread::Priority priority)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(
        this, &TaskThread::taskPosted, m_worker, [this] { runAll(m_tasks); }, Qt::QueuedConnection);
    connect(this, &TaskThread::answerPosted, this, &TaskThread::deliver, Qt::QueuedConnection);
    m_thread.start(priority);
}

TaskThread::~TaskThread()
{
    finish();
}

void TaskThread::post(Task task)
{
    if (m_tasks.put(std::move(task)))
        Q_EMIT taskPosted();
}

void TaskThread::postBack(Task answer)
{
    if (m_answers.put(std::move(answer)))
        Q_EMIT answerPosted();
}

void TaskThread::finish()
{
    // QThread::quit() would overtake what waits in the queue, so it is posted behind it.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void TaskThread::deliver()
{
    runAll(m_answers);
}

void TaskThread::runAll(Queue &queue)
{
    for (const Task &task : queue.takeAll())
        task();
}

} // namespace storage
