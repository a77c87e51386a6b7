// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <QObject>

namespace storage {

// A thread that does what it is handed, in order, and hands answers back to the thread that the
// object lives on. Tasks and answers wait under a standard mutex: the locks inside Qt's event queue
// are invisible to ThreadSanitizer, which would take every hand-over for a race.
class TaskThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskThread)

public:
    using Task = std::function<void()>; // does not throw

    TaskThread();
    ~TaskThread() override; // finish(); answers that were not delivered are dropped

    void post(Task task); // to the thread
    void postBack(Task answer); // from a task to the owner's thread, where its event loop runs it

    void finish(); // does what was posted, then ends the thread; post() does nothing afterwards
    void deliver(); // runs the answers that wait, at once

Q_SIGNALS:
    void answerPosted();

private:
    void run(); // the thread

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    std::vector<Task> m_answers;
    bool m_isFinished = false;

    std::thread m_thread; // starts when everything above is there
};

} // namespace storage
