// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/run_tool.h"

#include "agents/journal/turn.h"
#include "agents/sandbox/environment.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/arguments.h"
#include "agents/tools/command_policy.h"
#include "agents/tools/command_result.h"
#include "agents/tools/jobs.h"
#include "agents/tools/project_file.h"
#include "agents/workspace/workspace.h"

#include <algorithm>
#include <filesystem>

namespace agents::tools {

namespace {

    using sandbox::ProcessEnd;

    constexpr int64_t kDefaultSeconds = 60;
    constexpr int64_t kMostSeconds = 600;
    constexpr size_t kMaxCommand = 16 * 1024; // bytes
    constexpr std::chrono::seconds kMostOfJob{3600};

    std::chrono::seconds secondsOf(const nlohmann::json &arguments)
    {
        return std::chrono::seconds(
            Arguments("run", arguments).number("seconds", kDefaultSeconds, 1, kMostSeconds));
    }

    // The shell that a model may count on: PowerShell takes its command as one argument, unlike
    // cmd.
    std::vector<std::string> shellArguments(const std::string &text,
                                            const std::vector<std::string> &environment)
    {
#ifdef _WIN32
        return {sandbox::variable(environment, "SystemRoot")
                    + "\\System32\\WindowsPowerShell\\v1.0\\powershell.exe",
                "-NoProfile", "-NonInteractive", "-Command", text};
#else
        static_cast<void>(environment);
        std::error_code ignored;
        const bool bash = std::filesystem::exists("/bin/bash", ignored);
        return {bash ? "/bin/bash" : "/bin/sh", "-c", text};
#endif
    }

    base::Result<sandbox::Command> commandOf(const nlohmann::json &arguments,
                                             const ToolContext &context)
    {
        const Arguments given("run", arguments);
        const auto text = given.text("command");
        if (!text)
            return text.error();
        if (text->empty() || text->size() > kMaxCommand || text->find('\0') != std::string::npos)
            return base::Error{base::ErrorCode::InvalidInput,
                               "command must be one plain shell command."};
        sandbox::Command command;
        command.environment = commandEnvironment();
        command.argv = shellArguments(*text, command.environment);
        command.workingDirectory = context.workspace.rootPath();
        // As a job it may go on for longer than the call waits.
        command.timeout = context.jobs ? kMostOfJob : secondsOf(arguments);
        return command;
    }

    bool isConfined(const ToolContext &context)
    {
        return context.sandbox.state().confinesCommands() && !context.unsandboxedAllowed;
    }

    // Beside a job the folder changes under one's hands, so no path that the job can replace is
    // looked up: only what its own sandbox holds in place. What became secret since is covered.
    base::Result<sandbox::SandboxSpec> specFor(const ToolContext &context)
    {
        auto running = context.jobs ? context.jobs->spec() : std::nullopt;
        auto spec = commandSpec(context.workspace, context.cancel);
        if (!spec || !running)
            return spec;
        for (const std::string &path : spec->hidden) {
            if (std::ranges::find(running->hidden, path) == running->hidden.end())
                running->hidden.push_back(path);
        }
        return *std::move(running);
    }

    // Starts it one way or the other; Unsupported where the user would have to say yes first.
    base::Result<std::shared_ptr<Job>> start(const sandbox::Command &command,
                                             const ToolContext &context)
    {
        const std::string &text = command.argv.back();
        if (context.unsandboxedAllowed)
            return std::make_shared<Job>(
                text, [command](const base::CancelToken &cancel, const Job::Output &output) {
                    return sandbox::Sandbox::runUnconfined(command, cancel, output);
                });
        const auto &state = context.sandbox.state();
        if (state.mechanism != sandbox::Mechanism::None && !state.confinesCommands())
            return base::Error{base::ErrorCode::Unsupported,
                               "Commands cannot be confined well enough on this computer."};
        const auto spec = specFor(context);
        if (!spec)
            return spec.error();
        return std::make_shared<Job>(
            text,
            [command, spec = *spec, &sandbox = context.sandbox](const base::CancelToken &cancel,
                                                                const Job::Output &output) {
                return sandbox.run(spec, command, cancel, output);
            },
            *spec);
    }

    // To its end, or until it may go on in the background; whether it has ended.
    bool watch(Job &job, std::chrono::seconds patience, const ToolContext &context)
    {
        constexpr std::chrono::milliseconds kStep{20};
        const auto until = std::chrono::steady_clock::now() + patience;
        while (true) {
            const bool hasEnded = job.wait(kStep);
            if (const std::string bytes = job.takeRaw(); context.output && !bytes.empty())
                context.output(bytes);
            if (hasEnded)
                return true;
            if (context.cancel.isCancelled())
                job.stop();
            else if (context.jobs && std::chrono::steady_clock::now() >= until)
                return false;
        }
    }

    ToolResult inBackground(int id, Job &job, const journal::RunChanges &changes, bool confined)
    {
        const std::string number = std::to_string(id);
        return commandResult("still running after " + std::to_string(job.age().count())
                                 + " seconds, now as job " + number + "; job{id: " + number
                                 + "} shows what more it writes",
                             job.takeOutput(), changes, confined);
    }

    base::Result<ToolResult> finished(Job &job,
                                      std::chrono::seconds limit,
                                      const journal::RunChanges &changes,
                                      bool confined)
    {
        const auto end = *job.end();
        if (!end && end.error().code == base::ErrorCode::Cancelled)
            return end.error();
        if (!end)
            return failedResult(end.error());
        if (end->reason == ProcessEnd::Reason::Cancelled)
            return base::Error{base::ErrorCode::Cancelled, "The command was stopped."};
        ToolResult result =
            commandResult(endText(*end, limit), job.takeOutput(), changes, confined);
        result.failed = end->reason != ProcessEnd::Reason::Exited || end->code != 0;
        if (end->reason == ProcessEnd::Reason::Exited)
            result.detail.exitCode = end->code;
        return result;
    }

} // namespace

std::shared_ptr<const nlohmann::json> RunTool::declaration() const
{
    return declare(
        name(), "Run a shell command in the folder. No network, no questions.",
        {{"command", "string", ""}, {"seconds", "integer", "limit, 60 at first", false}});
}

base::Result<ToolPreview> RunTool::preview(const nlohmann::json &arguments,
                                           const ToolContext &context) const
{
    const auto command = commandOf(arguments, context);
    if (!command)
        return command.error();
    ToolPreview preview;
    preview.argv = command->argv;
    preview.sandboxed = isConfined(context);
    if (preview.sandboxed) {
        const auto spec = commandSpec(context.workspace, context.cancel);
        preview.sandboxed = spec.has_value();
    }
    return preview;
}

base::Result<ToolResult> RunTool::run(const nlohmann::json &arguments,
                                      const ToolContext &context) const
{
    const auto command = commandOf(arguments, context);
    if (!command)
        return failedResult(command.error());
    if (!isConfined(context) && !context.unsandboxedAllowed)
        return failedResult(
            {base::ErrorCode::Unsupported,
             "Commands need the user's permission here, and this one has none. Go on without it."});
    if (context.jobs && context.jobs->isFull())
        return failedResult({base::ErrorCode::Busy,
                             "Too many jobs are running. End one with job{id, stop: true}."});
    const auto freedom = isConfined(context) ? journal::Freedom::Confined : journal::Freedom::Full;
    if (const auto begun = context.journal.beforeRun(command->argv, context.cancel, freedom);
        !begun)
        return begun.error();
    const auto patience = secondsOf(arguments);
    const auto job = start(*command, context);
    if (job && !watch(**job, patience, context)) {
        context.journal.setBackground(true);
        const auto changes = context.journal.afterRun();
        if (!changes)
            return changes.error();
        return inBackground(context.jobs->adopt(*job), **job, *changes, isConfined(context));
    }
    auto changes = context.journal.afterRun();
    if (!changes)
        return changes.error();
    if (!job)
        return endsTurn(job.error()) ? base::Result<ToolResult>(job.error())
                                     : failedResult(job.error());
    return finished(**job, patience, *changes, isConfined(context));
}

} // namespace agents::tools
