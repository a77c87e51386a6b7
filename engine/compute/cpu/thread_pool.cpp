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
    m_job = job;
    m_next.store(0, std::memory_order_relaxed);
    m_busy.store(static_cast<uint32_t>(m_workers.size()), std::memory_order_relaxed);
    m_epoch.fetch_add(1, std::memory_order_release);
    m_epoch.notify_all();
    take(0);
    for (uint32_t busy = m_busy.load(std::memory_order_acquire); busy != 0;)
        busy = awaitChange(m_busy, busy);
}

void ThreadPool::take(uint32_t worker)
{
    for (;;) {
        const uint32_t begin = m_next.fetch_add(m_job.grain, std::memory_order_relaxed);
        if (begin >= m_job.count)
            return;
        const uint32_t end = begin + std::min(m_job.grain, m_job.count - begin);
        m_job.call(m_job.context, begin, end, worker);
    }
}

void ThreadPool::loop(uint32_t worker)
{
    uint32_t seen = 0;
    for (;;) {
        // Every worker answers every epoch, so no epoch can pass unseen.
        seen = awaitChange(m_epoch, seen);
        if (m_stop.load(std::memory_order_relaxed))
            return;
        take(worker);
        if (m_busy.fetch_sub(1, std::memory_order_acq_rel) == 1)
            m_busy.notify_one();
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
