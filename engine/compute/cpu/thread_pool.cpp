// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string>

#ifdef __linux__
#include <sched.h>
#endif
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace engine::compute::cpu {

namespace {

    constexpr uint64_t kClosed = 0xFFFFFFFFU; // nothing to take

    void relax()
    {
#if defined(__x86_64__)
        _mm_pause();
#elif defined(__aarch64__)
        asm volatile("yield");
#endif
    }

    // Waits until `value` is no longer `old`: first awake, then asleep.
    uint32_t awaitChange(const std::atomic<uint32_t> &value, uint32_t old)
    {
        using Clock = std::chrono::steady_clock;
        constexpr auto kAwake = std::chrono::microseconds(60);
        const Clock::time_point deadline = Clock::now() + kAwake;
        do {
            for (int i = 0; i < 64; ++i) {
                const uint32_t now = value.load(std::memory_order_acquire);
                if (now != old)
                    return now;
                relax();
            }
        } while (Clock::now() < deadline);
        value.wait(old, std::memory_order_acquire);
        return value.load(std::memory_order_acquire);
    }

} // namespace

ThreadPool::ThreadPool(uint32_t threads)
{
    const uint32_t workers = std::max(threads, 1U) - 1;
    m_workers.reserve(workers);
    for (uint32_t i = 1; i <= workers; ++i)
        m_workers.emplace_back([this, i] { loop(i); });
}

ThreadPool::~ThreadPool()
{
    m_stop.store(true, std::memory_order_relaxed);
    m_epoch.fetch_add(1, std::memory_order_release);
    m_epoch.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
}

void ThreadPool::start(const Job &job)
{
    if (job.count == 0)
        return;
    if (m_workers.empty() || job.count <= job.grain) {
        job.call(job.context, 0, job.count, 0);
        return;
    }
    const uint64_t number = ((m_ticket.load(std::memory_order_relaxed) >> 32) + 1) << 32;
    // Closed first: who sees anything of the new job sees that the old one's number is gone.
    m_ticket.store(number | kClosed, std::memory_order_relaxed);
    m_call.store(job.call, std::memory_order_release);
    m_context.store(job.context, std::memory_order_release);
    m_count.store(job.count, std::memory_order_release);
    m_grain.store(job.grain, std::memory_order_release);
    m_done.store(0, std::memory_order_relaxed);
    m_ticket.store(number, std::memory_order_release);
    m_epoch.fetch_add(1, std::memory_order_release);
    m_epoch.notify_all();
    take(0);
    for (uint32_t done = m_done.load(std::memory_order_acquire); done != job.count;)
        done = awaitChange(m_done, done);
}

// Works until there is nothing to take.
void ThreadPool::take(uint32_t worker)
{
    uint64_t ticket = m_ticket.load(std::memory_order_acquire);
    for (;;) {
        const Call call = m_call.load(std::memory_order_acquire);
        const void *context = m_context.load(std::memory_order_acquire);
        const uint32_t count = m_count.load(std::memory_order_acquire);
        const auto begin = static_cast<uint32_t>(ticket);
        if (begin >= count)
            return;
        const uint32_t items = std::min(m_grain.load(std::memory_order_acquire), count - begin);
        if (!m_ticket.compare_exchange_weak(ticket, ticket + items, std::memory_order_acq_rel,
                                            std::memory_order_acquire))
            continue;
        call(context, begin, begin + items, worker);
        if (m_done.fetch_add(items, std::memory_order_acq_rel) + items == count)
            m_done.notify_one();
        ticket = m_ticket.load(std::memory_order_acquire);
    }
}

void ThreadPool::loop(uint32_t worker)
{
    uint32_t seen = 0;
    for (;;) {
        seen = awaitChange(m_epoch, seen);
        if (m_stop.load(std::memory_order_relaxed))
            return;
        take(worker);
    }
}

uint32_t defaultThreads()
{
#ifdef __linux__
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof(allowed), &allowed) == 0) {
        std::set<std::string> cores;
        for (size_t cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            if (!CPU_ISSET(cpu, &allowed))
                continue;
            const std::string folder = "/sys/devices/system/cpu/cpu" + std::to_string(cpu);
            std::string siblings;
            std::ifstream file(folder + "/topology/thread_siblings_list");
            if (!std::getline(file, siblings))
                siblings = std::to_string(cpu);
            cores.insert(siblings);
        }
        if (!cores.empty())
            return static_cast<uint32_t>(std::min<size_t>(cores.size(), 64));
    }
#endif
    return std::clamp(std::thread::hardware_concurrency(), 1U, 64U);
}

} // namespace engine::compute::cpu
