// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "agents/tools/command_output.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace agents::tools {

// A command on a thread of its own. Destroying it stops the command and waits for its end. Any
// thread may look.
class Job final
{
public:
    using Output = std::function<void(std::string_view)>;
    using End = base::Result<sandbox::ProcessEnd>;
    using Work = std::function<End(const base::CancelToken &cancel, const Output &output)>;

    // `spec`: what a confined one runs in.
    Job(std::string command, Work work, std::optional<sandbox::SandboxSpec> spec = {});
    ~Job();
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    const std::string &command() const { return m_command; }
    const std::optional<sandbox::SandboxSpec> &spec() const { return m_spec; }
    std::chrono::seconds age() const; // until now, or until its end
    // Until it writes or ends, at most so long; whether it has ended.
    bool wait(std::chrono::milliseconds patience);
    void stop() { m_cancel.cancel(); }
    bool isRunning() const;
    std::optional<End> end() const; // nothing: it runs
    std::string takeRaw(); // what it wrote since the last time, of very much only the newest
    CommandOutput takeOutput(); // the same, to be shown

private:
    void write(std::string_view bytes);

    const std::string m_command;
    const std::optional<sandbox::SandboxSpec> m_spec;
    const std::chrono::steady_clock::time_point m_started;
    base::CancelToken m_cancel;
    mutable std::mutex m_mutex; // guards what follows, but for the thread
    std::condition_variable m_changed;
    std::string m_raw;
    CommandOutput m_output;
    std::optional<End> m_end;
    std::chrono::steady_clock::time_point m_ended;
    std::thread m_thread;
};

// What the window shows of a job.
struct JobInfo {
    int id = 0;
    std::string command;
    bool isRunning = false;

    bool operator==(const JobInfo &) const = default;
};

// The commands of one turn that go on in the background. Owner: the turn's loop; stop() and list()
// on any thread, the rest on the loop's.
class Jobs final
{
public:
    static constexpr size_t kMost = 4; // at a time

    bool isFull() const;
    int adopt(std::shared_ptr<Job> job); // shared: with a call that looks at it
    std::shared_ptr<Job> find(int id) const; // null: there is none
    void stop(int id);
    size_t stopAll(); // waits for their ends; how many ran
    size_t running() const;
    // What a confined one that runs was started in; nothing: none does.
    std::optional<sandbox::SandboxSpec> spec() const;
    std::vector<JobInfo> list() const;

private:
    mutable std::mutex m_mutex; // guards what follows
    std::vector<std::shared_ptr<Job>> m_jobs; // the first one is job 1
};

} // namespace agents::tools
