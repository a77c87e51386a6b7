// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_process.h"
#include "agents/tools/command_policy.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace agents::mcp {

namespace {

    using std::chrono::milliseconds;

    constexpr milliseconds kStep{20};
    constexpr milliseconds kGrace{1000}; // for a server to end by itself
    constexpr milliseconds kToWrite{10'000};
    constexpr std::chrono::hours kLongest{24};
    constexpr size_t kLongestLine = 8 << 20; // bytes

    base::Error ended(const std::string &name, const std::string &why)
    {
        return {base::ErrorCode::Io, "The server " + name + " has ended" + why + "."};
    }

    // What a server may reach: what a command of the project may, but it writes nothing.
    base::Result<sandbox::SandboxSpec> specOf(const ServerConfig &config,
                                              const workspace::Workspace &workspace,
                                              const base::CancelToken &cancel)
    {
        auto spec = tools::commandSpec(workspace, cancel);
        if (!spec)
            return spec;
        spec->readOnly.insert(spec->readOnly.end(), spec->writable.begin(), spec->writable.end());
        spec->readOnly.insert(spec->readOnly.end(), config.readable.begin(), config.readable.end());
        spec->writable.clear();
        spec->keptAsIs.clear();
        spec->keptAbsent.clear();
        spec->network = config.network;
        return spec;
    }

} // namespace

// Shared between the thread that waits for the child and the one that talks to it.
struct ServerProcess::Running {
    std::string name;
    // Of a pipe. Ours stays open at both ends, so that writing to a server that has ended is no
    // signal.
    int input = -1;
    int output = -1;
    base::CancelToken stop;
    std::thread thread;

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::string part; // of a line
    std::deque<std::string> lines;
    bool isEnded = false;
    std::string why;

    void take(std::string_view bytes)
    {
        const std::scoped_lock lock(mutex);
        for (const char c : bytes) {
            if (c == '\n')
                lines.push_back(std::exchange(part, {}));
            else if (part.size() < kLongestLine)
                part += c;
            else
                stop.cancel(); // no message is that long
        }
        changed.notify_one();
    }
    void end(const std::string &reason)
    {
        const std::scoped_lock lock(mutex);
        isEnded = true;
        why = reason;
        changed.notify_one();
    }
};

ServerProcess::ServerProcess(std::unique_ptr<Running> running)
    : m_running(std::move(running))
{
}

base::Result<std::unique_ptr<ServerProcess>>
ServerProcess::start(const ServerConfig &config,
                     const sandbox::Sandbox &sandbox,
                     const workspace::Workspace &workspace,
                     const base::CancelToken &cancel)
{
    if (config.sandboxed && sandbox.state().mechanism == sandbox::Mechanism::None)
        return base::Error{
            base::ErrorCode::Unsupported,
            "The server " + config.name
                + " is to run in the sandbox, which does not work here. \"sandbox\": "
                  "false in mcp-servers.json lets it run with all your rights."};
    auto spec = specOf(config, workspace, cancel);
    if (!spec && config.sandboxed)
        return spec.error();
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return base::Error{base::ErrorCode::Io,
                           "The server " + config.name + " cannot be started: no more open files."};
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    sandbox::Command command{.argv = config.command,
                             .workingDirectory = workspace.rootPath(),
                             .environment = tools::commandEnvironment(),
                             .inputDescriptor = ends[0],
                             .mergeErrors = false,
                             .timeout = kLongest,
                             .maxOutputBytes = UINT64_MAX};
    command.environment.insert(command.environment.end(), config.environment.begin(),
                               config.environment.end());
    auto running = std::make_unique<Running>();
    Running &shared = *running;
    shared.name = config.name;
    shared.input = ends[0];
    shared.output = ends[1];
    shared.thread = std::thread([&shared, &sandbox, command, spec = std::move(spec),
                                 isConfined = config.sandboxed] {
        const auto output = [&shared](std::string_view bytes) { shared.take(bytes); };
        const auto end = isConfined ? sandbox.run(*spec, command, shared.stop, output)
                                    : sandbox::Sandbox::runUnconfined(command, shared.stop, output);
        shared.end(end ? std::string() : ": " + end.error().message);
    });
    return std::unique_ptr<ServerProcess>(new ServerProcess(std::move(running)));
}

ServerProcess::~ServerProcess()
{
    ::close(m_running->output); // the end of its input
    {
        std::unique_lock lock(m_running->mutex);
        m_running->changed.wait_for(lock, kGrace, [this] { return m_running->isEnded; });
    }
    m_running->stop.cancel();
    m_running->thread.join();
    ::close(m_running->input);
}

base::Result<void> ServerProcess::send(const std::string &line)
{
    const std::string bytes = line + '\n';
    const auto deadline = std::chrono::steady_clock::now() + kToWrite;
    size_t sent = 0;
    while (sent < bytes.size()) {
        {
            const std::scoped_lock lock(m_running->mutex);
            if (m_running->isEnded)
                return ended(m_running->name, m_running->why);
        }
        const ssize_t count = ::write(m_running->output, bytes.data() + sent, bytes.size() - sent);
        if (count > 0) {
            sent += static_cast<size_t>(count);
            continue;
        }
        if (std::chrono::steady_clock::now() > deadline)
            return base::Error{base::ErrorCode::Io,
                               "The server " + m_running->name + " does not read its input."};
        pollfd room{m_running->output, POLLOUT, 0};
        ::poll(&room, 1, static_cast<int>(kStep.count()));
    }
    return {};
}

base::Result<std::optional<std::string>> ServerProcess::receive(milliseconds patience,
                                                                const base::CancelToken &cancel)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(m_running->mutex);
    while (m_running->lines.empty()) {
        if (cancel.isCancelled())
            return base::Error{base::ErrorCode::Cancelled, "The call was stopped."};
        if (m_running->isEnded)
            return ended(m_running->name, m_running->why);
        if (std::chrono::steady_clock::now() >= deadline)
            return std::optional<std::string>();
        m_running->changed.wait_for(lock, kStep);
    }
    std::string line = std::move(m_running->lines.front());
    m_running->lines.pop_front();
    return std::optional(std::move(line));
}

} // namespace agents::mcp
