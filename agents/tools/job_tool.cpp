// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/job_tool.h"

#include "agents/sandbox/sandbox.h"
#include "agents/tools/arguments.h"
#include "agents/tools/command_result.h"
#include "agents/tools/jobs.h"
#include "agents/tools/project_file.h"

namespace agents::tools {

namespace {

    using Clock = std::chrono::steady_clock;

    constexpr std::chrono::seconds kToWrite{10}; // how long a look waits for something new
    constexpr std::chrono::milliseconds kStep{20};

    int idOf(const nlohmann::json &arguments)
    {
        return static_cast<int>(Arguments("job", arguments).number("id", 0, 0, 1000));
    }

    base::Error noJob(const nlohmann::json &arguments, const Jobs *jobs)
    {
        std::string known;
        for (const JobInfo &job : jobs ? jobs->list() : std::vector<JobInfo>())
            known += (known.empty() ? "" : ", ") + std::to_string(job.id);
        return {base::ErrorCode::NotFound,
                "There is no job " + std::to_string(idOf(arguments))
                    + (known.empty() ? "; no command runs in the background."
                                     : ". There are: " + known + ".")};
    }

    // Until it says something new, or the patience is over.
    void look(Job &job, bool isStopped, const ToolContext &context)
    {
        const auto until = Clock::now() + kToWrite;
        bool hasWritten = false;
        while (!job.wait(kStep) && Clock::now() < until) {
            const std::string bytes = job.takeRaw();
            if (context.output && !bytes.empty())
                context.output(bytes);
            hasWritten = hasWritten || !bytes.empty();
            if (context.cancel.isCancelled() || (hasWritten && !isStopped))
                break;
        }
        if (const std::string bytes = job.takeRaw(); context.output && !bytes.empty())
            context.output(bytes);
    }

} // namespace

std::shared_ptr<const nlohmann::json> JobTool::declaration() const
{
    return declare(name(), "What a command in the background writes, or its end.",
                   {{"id", "integer", ""}, {"stop", "boolean", "end it", false}});
}

base::Result<ToolPreview> JobTool::preview(const nlohmann::json &arguments,
                                           const ToolContext &context) const
{
    if (!context.jobs || !context.jobs->find(idOf(arguments)))
        return noJob(arguments, context.jobs);
    return ToolPreview();
}

base::Result<ToolResult> JobTool::run(const nlohmann::json &arguments,
                                      const ToolContext &context) const
{
    const auto job = context.jobs ? context.jobs->find(idOf(arguments)) : nullptr;
    if (!job)
        return failedResult(noJob(arguments, context.jobs));
    const bool isStopped = Arguments(name(), arguments).flag("stop");
    if (isStopped)
        job->stop();
    look(*job, isStopped, context);
    if (context.cancel.isCancelled())
        return base::Error{base::ErrorCode::Cancelled, "The look was stopped."};
    const auto end = job->end();
    context.journal.setBackground(context.jobs->running() > 0);
    const auto changes = context.journal.afterRun();
    if (!changes)
        return changes.error();
    const bool confined = context.sandbox.state().confinesCommands();
    const auto age = job->age();
    std::string head = "running for " + std::to_string(age.count()) + " seconds";
    if (end)
        head = *end ? endText(**end, age) : end->error().message;
    ToolResult result = commandResult(head, job->takeOutput(), *changes, confined);
    if (end && *end && (*end)->reason == sandbox::ProcessEnd::Reason::Exited)
        result.detail.exitCode = (*end)->code;
    result.failed = end && !isStopped && result.detail.exitCode != 0;
    return result;
}

} // namespace agents::tools
