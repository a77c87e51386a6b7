// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_process.h"

#include "agents/mcp/input_pipe.h"
#include "agents/sandbox/environment.h"
#include "agents/tools/command_policy.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace agents::mcp {

namespace {

    using std::chrono::milliseconds;

    constexpr milliseconds kStep{20};
    constexpr milliseconds kGrace{1000}; // for a server to end by itself
    constexpr milliseconds kToWrite{10'000};
    constexpr std::chrono::hours kLongest{24};
    constexpr size_t kLongestLine = 8 << 20; // bytes
    constexpr size_t kMostWaiting = 32 << 20; // bytes of lines that nobody has read yet
    constexpr size_t kLineCost = 64; // bytes of an empty one

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
#ifdef _WIN32
        spec->readOnly.clear(); // of the system, Windows' own lists say who reads what
#endif
        spec->readOnly.insert(spec->readOnly.end(), spec->writable.begin(), spec->writable.end());
        spec->readOnly.insert(spec->readOnly.end(), config.readable.begin(), config.readable.end());
        spec->writable.clear();
        spec->keptAsIs.clear();
        spec->keptAbsent.clear();
        spec->keptInPlace.clear();
        spec->network = config.network;
        return spec;
    }

    // What the profile says counts in place of what commands get.
    std::vector<std::string> environmentOf(const ServerConfig &config)
    {
        std::vector<std::string> environment = tools::commandEnvironment();
        for (const std::string &entry : config.environment) {
            const size_t end = std::min(entry.find('='), entry.size());
            sandbox::setVariable(environment, entry.substr(0, end),
                                 std::string_view(entry).substr(std::min(end + 1, entry.size())));
        }
        return environment;
    }

} // namespace

// Shared between the thread that waits for the child and the one that talks to it.
struct ServerProcess::Running {
    std::string name;
    InputPipe input;
    base::CancelToken stop;
    std::thread thread;

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::string part; // of a line
    std::deque<std::string> lines;
    size_t waiting = 0; // their bytes
    bool isEnded = false;
    std::string why;

    void take(std::string_view bytes)
    {
        const std::scoped_lock lock(mutex);
        for (const char c : bytes) {
            if (waiting > kMostWaiting)
                break; // it is being stopped
            if (c == '\n')
                takeLine();
            else if (part.size() < kLongestLine)
                part += c;
            else
                stop.cancel(); // no message is that long
        }
        changed.notify_one();
    }
    void takeLine()
    {
        waiting += part.size() + kLineCost;
        lines.push_back(std::exchange(part, {}));
        if (waiting > kMostWaiting)
            stop.cancel();
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
    if (config.sandboxed && !sandbox.state().confinesCommands())
        return base::Error{
            base::ErrorCode::Unsupported,
            "The server " + config.name
                + " is to run in the sandbox, which does not work here. \"sandbox\": "
                  "false in mcp-servers.json lets it run with all your rights."};
    auto spec = specOf(config, workspace, cancel);
    if (!spec && config.sandboxed)
        return spec.error();
    auto running = std::make_unique<Running>();
    if (!running->input.open())
        return base::Error{base::ErrorCode::Io,
                           "The server " + config.name + " cannot be started: no more open files."};
    sandbox::Command command{.argv = config.command,
                             .workingDirectory = workspace.rootPath(),
                             .environment = environmentOf(config),
                             .inputDescriptor = running->input.readEnd(),
                             .mergeErrors = false,
                             .timeout = kLongest,
                             .maxOutputBytes = UINT64_MAX};
    Running &shared = *running;
    shared.name = config.name;
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
    m_running->input.closeWriteEnd(); // the end of its input
    {
        std::unique_lock lock(m_running->mutex);
        m_running->changed.wait_for(lock, kGrace, [this] { return m_running->isEnded; });
    }
    m_running->stop.cancel();
    m_running->thread.join();
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
        const size_t count =
            m_running->input.writeSome(std::string_view(bytes).substr(sent), kStep);
        sent += count;
        if (count > 0)
            continue;
        if (std::chrono::steady_clock::now() > deadline)
            return base::Error{base::ErrorCode::Io,
                               "The server " + m_running->name + " does not read its input."};
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
    m_running->waiting -= line.size() + kLineCost;
    return std::optional(std::move(line));
}

} // namespace agents::mcp
