// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/run_tool.h"

#include "agents/journal/turn.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/arguments.h"
#include "agents/tools/command_output.h"
#include "agents/tools/command_policy.h"
#include "agents/tools/project_file.h"
#include "agents/workspace/workspace.h"

#include <cstring>
#include <filesystem>

namespace agents::tools {

namespace {

    using sandbox::ProcessEnd;

    constexpr int64_t kDefaultSeconds = 60;
    constexpr int64_t kMostSeconds = 600;
    constexpr size_t kMaxCommand = 16 * 1024; // bytes
    constexpr size_t kMaxShown = 6 * 1024; // bytes of output that the model sees
    constexpr size_t kMaxNamed = 10; // changed files that the model is told

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
        std::error_code ignored;
        const bool bash = std::filesystem::exists("/bin/bash", ignored);
        command.argv = {bash ? "/bin/bash" : "/bin/sh", "-c", *text};
        command.workingDirectory = context.workspace.rootPath();
        command.environment = commandEnvironment();
        command.timeout =
            std::chrono::seconds(given.number("seconds", kDefaultSeconds, 1, kMostSeconds));
        return command;
    }

    bool isConfined(const ToolContext &context)
    {
        return context.sandbox.state().mechanism != sandbox::Mechanism::None
            && !context.unsandboxedAllowed;
    }

    // Runs it one way or the other; Unsupported where the user would have to say yes first.
    base::Result<ProcessEnd>
    execute(const sandbox::Command &command, const ToolContext &context, CommandOutput &output)
    {
        const auto receive = [&](std::string_view bytes) {
            output.add(bytes);
            if (context.output)
                context.output(bytes);
        };
        if (context.unsandboxedAllowed)
            return sandbox::Sandbox::runUnconfined(command, context.cancel, receive);
        const auto spec = commandSpec(context.workspace, context.cancel);
        if (!spec)
            return spec.error();
        return context.sandbox.run(*spec, command, context.cancel, receive);
    }

    std::string endText(const ProcessEnd &end, const sandbox::Command &command)
    {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(command.timeout).count();
        switch (end.reason) {
        case ProcessEnd::Reason::Exited:
            return "exit code " + std::to_string(end.code);
        case ProcessEnd::Reason::Signalled:
            return std::string("ended by a signal: ") + ::strsignal(end.code);
        case ProcessEnd::Reason::TimedOut:
            return "stopped after " + std::to_string(seconds)
                + " seconds; give more seconds (at most 600) or do less";
        case ProcessEnd::Reason::TooMuchOutput:
            return "stopped after 10 MB of output; write it to a file or filter it";
        case ProcessEnd::Reason::Cancelled:
            break;
        }
        return "stopped by the user";
    }

    std::string changesText(const journal::RunChanges &changes)
    {
        std::string text;
        size_t count = 0;
        for (const journal::FileChange &change : changes.files) {
            if (change.isDirectory)
                continue;
            if (count++ < kMaxNamed)
                text += (text.empty() ? "changed files: " : ", ") + change.path;
        }
        if (count > kMaxNamed)
            text += " and " + std::to_string(count - kMaxNamed) + " more";
        text += text.empty() ? "" : "\n";
        for (size_t i = 0; i < changes.protectedNames.size() && i < kMaxNamed; ++i)
            text += (i == 0 ? "The command changed protected files; tell the user: " : ", ")
                + changes.protectedNames[i];
        return text + (changes.protectedNames.empty() ? "" : "\n");
    }

    // A hint that saves a small model from trying the same again.
    std::string networkHint(std::string_view output, bool confined)
    {
        for (const char *sign :
             {"Could not resolve host", "Temporary failure in name resolution",
              "Network is unreachable", "EAI_AGAIN", "Address family not supported"}) {
            if (confined && output.find(sign) != std::string_view::npos)
                return "There is no network here; work with what is installed.\n";
        }
        return {};
    }

    ToolResult resultOf(const ProcessEnd &end,
                        const sandbox::Command &command,
                        const CommandOutput &output,
                        const journal::RunChanges &changes,
                        bool confined)
    {
        ToolResult result;
        const std::string shown = output.shown(kMaxShown);
        result.text = endText(end, command) + "\n" + shown + networkHint(shown, confined)
            + changesText(changes);
        result.failed = end.reason != ProcessEnd::Reason::Exited || end.code != 0;
        result.detail.kind = ToolDetail::Kind::Terminal;
        result.detail.body = output.raw();
        if (end.reason == ProcessEnd::Reason::Exited)
            result.detail.exitCode = end.code;
        for (const journal::FileChange &change : changes.files)
            result.changedPaths.push_back(change.path);
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
    if (const auto begun = context.journal.beforeRun(command->argv, context.cancel); !begun)
        return begun.error();
    CommandOutput output;
    const auto end = execute(*command, context, output);
    const auto changes = context.journal.afterRun();
    if (!changes)
        return changes.error();
    if (!end && end.error().code == base::ErrorCode::Cancelled)
        return end.error();
    if (!end)
        return failedResult(end.error());
    if (end->reason == ProcessEnd::Reason::Cancelled)
        return base::Error{base::ErrorCode::Cancelled, "The command was stopped."};
    return resultOf(*end, *command, output, *changes, isConfined(context));
}

} // namespace agents::tools
