// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>
#include <type_traits>
#include <vector>

namespace engine::compute::cpu {

// The backend's own threads. The calling thread works as well, as worker 0. Workers look out for
// the next job for some microseconds, because a forward pass has hundreds of short ones, and then
// sleep, so that an idle model costs nothing. One caller at a time. A job waits for the work that
// was begun, never for a worker: one that sleeps or was pushed off its core comes too late for
// nothing.
class ThreadPool final
{
public:
    explicit ThreadPool(uint32_t threads); // throws std::system_error
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    uint32_t threads() const { return static_cast<uint32_t>(m_workers.size()) + 1; }

    // Calls work(begin, end, worker) for disjoint ranges of at most `grain` items that cover
    // [0, count). Returns when all are done. Work must not throw.
    template<typename Work>
    void run(uint32_t count, uint32_t grain, const Work &work)
    {
        start({.call =
                   [](const void *context, uint32_t begin, uint32_t end, uint32_t worker) {
                       (*static_cast<const Work *>(context))(begin, end, worker);
                   },
               .context = &work,
               .count = count,
               .grain = grain == 0 ? 1 : grain});
    }

    // Pieces of work so small that balancing them costs little, and large enough to be worth it.
    uint32_t grainFor(uint32_t count) const
    {
        const uint32_t grain = count / (threads() * 8);
        return grain == 0 ? 1 : grain;
    }

private:
    using Call = void (*)(const void *context, uint32_t begin, uint32_t end, uint32_t worker);
    struct Job {
        Call call = nullptr;
        const void *context = nullptr;
        uint32_t count = 0;
        uint32_t grain = 1;
    };

    void start(const Job &job);
    void take(uint32_t worker);
    void loop(uint32_t worker);

    // The job's number in the upper half, the next item in the lower one. Nobody can take an item
    // with what he read of an older job, because the number has changed.
    alignas(64) std::atomic<uint64_t> m_ticket = 0;
    std::atomic<Call> m_call = nullptr; // the job; changes only while there is nothing to take
    std::atomic<const void *> m_context = nullptr;
    std::atomic<uint32_t> m_count = 0;
    std::atomic<uint32_t> m_grain = 1;
    alignas(64) std::atomic<uint32_t> m_done = 0; // items
    alignas(64) std::atomic<uint32_t> m_epoch = 0; // what workers wait for
    std::atomic<bool> m_stop = false;
    std::vector<std::thread> m_workers;
};

// The threads that pay off here: one per physical core that this process may use.
uint32_t defaultThreads();

} // namespace engine::compute::cpu
