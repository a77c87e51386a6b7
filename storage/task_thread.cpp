// SPDX-License-Identifier: Apache-2.0
#include "storage/task_thread.h"

#include <utility>

namespace storage {

TaskThread::TaskThread()
{
    connect(this, &TaskThread::answerPosted, this, &TaskThread::deliver, Qt::QueuedConnection);
    m_thread = std::thread([this] { run(); });
}

TaskThread::~TaskThread()
{
    finish();
}

void TaskThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
}

void TaskThread::postBack(Task answer)
{
    bool isFirst = false; // one wake-up serves all that wait
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_answers.empty();
        m_answers.push_back(std::move(answer));
    }
    if (isFirst)
        Q_EMIT answerPosted();
}

void TaskThread::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void TaskThread::deliver()
{
    std::vector<Task> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const Task &answer : answers)
        answer();
}

void TaskThread::run()
{
    std::vector<Task> tasks;
    while (true) {
        tasks.clear(); // outside the lock: what they hold may take long to destroy
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_tasks.empty() || m_isFinished; });
            if (m_tasks.empty())
                return;
            tasks.swap(m_tasks);
        }
        for (const Task &task : tasks)
            task();
    }
}

} // namespace storage
