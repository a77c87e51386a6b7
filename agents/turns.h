// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace agents {

// Whose turn it is to compute: one thread's at a time, in the order in which they asked. Shared by
// the threads of one worker.
class Turns final
{
public:
    void take() // waits for it
    {
        std::unique_lock lock(m_mutex);
        const uint64_t number = m_given++;
        m_changed.wait(lock, [&] { return m_now == number; });
    }
    void pass()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_now;
        }
        m_changed.notify_all();
    }
    // Whoever waits goes first.
    void yield()
    {
        if (isAnyoneWaiting()) {
            pass();
            take();
        }
    }

private:
    bool isAnyoneWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_given > m_now + 1;
    }

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    uint64_t m_given = 0;
    uint64_t m_now = 0;
};

// Holds a turn while it lives.
class Turn final
{
public:
    explicit Turn(Turns &turns)
        : m_turns(turns)
    {
        m_turns.take();
    }
    ~Turn() { m_turns.pass(); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    Turns &m_turns;
};

} // namespace agents
