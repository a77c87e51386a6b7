// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/jobs.h"

#include <algorithm>
#include <utility>

namespace agents::tools {

namespace {

    constexpr size_t kMostRaw = 256 * 1024; // bytes that wait to be shown

} // namespace

Job::Job(std::string command, Work work, std::optional<sandbox::SandboxSpec> spec)
    : m_command(std::move(command))
    , m_spec(std::move(spec))
    , m_started(std::chrono::steady_clock::now())
{
    m_thread = std::thread([this, work = std::move(work)] {
        End end = work(m_cancel, [this](std::string_view bytes) { write(bytes); });
        const std::scoped_lock lock(m_mutex);
        m_end = std::move(end);
        m_ended = std::chrono::steady_clock::now();
        m_changed.notify_all();
    });
}

Job::~Job()
{
    m_cancel.cancel();
    m_thread.join();
}

void Job::write(std::string_view bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_output.add(bytes);
    m_raw += bytes;
    if (m_raw.size() > kMostRaw)
        m_raw.erase(0, m_raw.size() - kMostRaw);
    m_changed.notify_all();
}

std::chrono::seconds Job::age() const
{
    const std::scoped_lock lock(m_mutex);
    const auto until = m_end ? m_ended : std::chrono::steady_clock::now();
    return std::chrono::duration_cast<std::chrono::seconds>(until - m_started);
}

bool Job::wait(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_end || !m_raw.empty(); });
    return m_end.has_value();
}

bool Job::isRunning() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_end;
}

std::optional<Job::End> Job::end() const
{
    const std::scoped_lock lock(m_mutex);
    return m_end;
}

std::string Job::takeRaw()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_raw, {});
}

CommandOutput Job::takeOutput()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_output, {});
}

bool Jobs::isFull() const
{
    return running() >= kMost;
}

int Jobs::adopt(std::shared_ptr<Job> job)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    return static_cast<int>(m_jobs.size());
}

std::shared_ptr<Job> Jobs::find(int id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto index = static_cast<size_t>(id) - 1;
    return id > 0 && index < m_jobs.size() ? m_jobs[index] : nullptr;
}

void Jobs::stop(int id)
{
    if (const auto job = find(id))
        job->stop();
}

size_t Jobs::stopAll()
{
    std::vector<std::shared_ptr<Job>> jobs;
    {
        const std::scoped_lock lock(m_mutex);
        jobs.swap(m_jobs);
    }
    const auto ran = std::ranges::count_if(jobs, [](const auto &job) { return job->isRunning(); });
    for (const auto &job : jobs)
        job->stop(); // all at once, before the first is waited for
    jobs.clear();
    return static_cast<size_t>(ran);
}

size_t Jobs::running() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<size_t>(
        std::ranges::count_if(m_jobs, [](const auto &job) { return job->isRunning(); }));
}

std::optional<sandbox::SandboxSpec> Jobs::spec() const
{
    const std::scoped_lock lock(m_mutex);
    const auto job = std::ranges::find_if(
        m_jobs, [](const auto &each) { return each->spec() && each->isRunning(); });
    return job != m_jobs.end() ? (*job)->spec() : std::nullopt;
}

std::vector<JobInfo> Jobs::list() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<JobInfo> all;
    for (const auto &job : m_jobs)
        all.push_back({.id = static_cast<int>(all.size()) + 1,
                       .command = job->command(),
                       .isRunning = job->isRunning()});
    return all;
}

} // namespace agents::tools
