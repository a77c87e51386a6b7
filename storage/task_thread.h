// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include <QObject>
#include <QThread>

namespace storage {

// A thread that does what it is handed, in order, and hands answers back. Lives on its owner's
// thread. Tasks wait under a mutex of ours and Qt only wakes the receiver: the locks inside Qt are
// invisible to ThreadSanitizer, and with them every hand-over would look like a race.
class TaskThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskThread)

public:
    using Task = std::function<void()>; // does not throw

    explicit TaskThread(const QString &name, QThread::Priority priority = QThread::InheritPriority);
    ~TaskThread() override; // finish(); answers that were not delivered are dropped

    void post(Task task); // to the thread
    void postBack(Task answer); // from a task to the owner's thread, where its event loop runs it

    void finish(); // does what was posted, then ends the thread; post() does nothing afterwards
    void deliver(); // runs the answers that wait, at once

Q_SIGNALS:
    void taskPosted();
    void answerPosted();

private:
    // First in, first out; any thread.
    class Queue
    {
    public:
        bool put(Task task); // whether it was empty, so that one wake-up serves many
        std::vector<Task> takeAll();

    private:
        std::mutex m_mutex;
        std::vector<Task> m_tasks;
    };

    static void runAll(Queue &queue);

    Queue m_tasks;
    Queue m_answers;
    QThread m_thread;
    QObject *m_worker = nullptr; // lives on m_thread, deleted by it
};

} // namespace storage
