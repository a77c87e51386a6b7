// SPDX-License-Identifier: Apache-2.0
// The calls of a reply: judged, done and answered.
#include "agents/journal/turn.h"
#include "agents/loop/agent_loop.h"
#include "agents/tools/command_result.h"
#include "agents/tools/shown_text.h"
#include "agents/workspace/workspace.h"

#include <algorithm>

namespace agents::loop {

namespace {

    using base::ErrorCode;

    constexpr uint32_t kWarnBefore = 5; // calls
    constexpr size_t kMostWhy = 2000; // bytes

    tools::ToolResult refusal(std::string text)
    {
        tools::ToolResult result;
        result.text = std::move(text);
        result.failed = true;
        return result;
    }

    // What the model reads of a no, with the user's reason where there is one.
    std::string denial(const std::string &why)
    {
        if (why.find_first_not_of(" \t\r\n") == std::string::npos)
            return "The user does not allow this. Do not try it again; go on without it, or say "
                   "why it is needed.";
        return "The user does not allow this, and says: " + tools::cutMiddle(why, kMostWhy)
            + "\nGo by that; do not try the same again.";
    }

    std::string dumped(const nlohmann::json &value)
    {
        return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

} // namespace

// Whether a call may be done, and how.
struct AgentLoop::Ruling {
    bool isAllowed = false;
    bool unsandboxed = false;
    std::string why{}; // of a no, the user's words
};

AgentLoop::Stop AgentLoop::handleCalls(const std::vector<engine::text::ToolCall> &calls)
{
    for (const auto &call : calls) {
        const bool isHard = m_calls >= m_setup.limits.hardCalls;
        if (m_calls >= m_callLimit || isHard) {
            // Answered all the same: a prompt with an open call would confuse the model later.
            if (const auto told = answer(call.name, "Not done: the limit of calls is reached.");
                !told)
                return failed(told.error());
            return TurnEnd{isHard ? StopReason::HardCallLimit : StopReason::CallLimit,
                           {},
                           "The turn has made " + std::to_string(m_calls) + " calls."};
        }
        auto result = perform(call);
        if (!result && result.error().code == ErrorCode::Cancelled) {
            if (const auto told = answer(call.name, "The user stopped this call."); !told)
                return failed(told.error());
            return TurnEnd{StopReason::User, {}, {}};
        }
        if (!result)
            return failed(result.error());
        const std::string text = result->text;
        result->text += warning();
        if (const auto told = answer(call.name, *result); !told)
            return failed(told.error());
        if (const auto noted = noteJobs(); !noted)
            return failed(noted.error());
        m_history.add(call.name, dumped(*call.arguments), text);
        if (m_history.isRepeating())
            return TurnEnd{StopReason::Repeating,
                           {},
                           "The model repeats the same calls with the same results."};
    }
    return {};
}

base::Result<tools::ToolResult> AgentLoop::perform(const engine::text::ToolCall &call)
{
    CallInfo info{
        .number = ++m_calls, .tool = call.name, .arguments = *call.arguments, .preview = {}};
    if (const auto kept = note({.kind = RecordedStep::Kind::Call,
                                .tool = call.name,
                                .arguments = dumped(*call.arguments)});
        !kept)
        return kept.error();
    const auto finish = [&](tools::ToolResult result) {
        m_setup.observer.callEnded(info, result);
        return result;
    };
    const tools::Tool *tool = m_setup.tools.find(call.name);
    if (!tool)
        return finish(refusal("There is no tool named " + call.name + "."));
    tools::ToolContext context = m_setup.context;
    auto preview = tool->preview(info.arguments, context);
    if (!preview && preview.error().code == ErrorCode::Cancelled)
        return preview.error();
    if (!preview)
        return finish(refusal(preview.error().message));
    info.preview = *std::move(preview);
    info.effect = tool->effect();
    info.tainted = m_isTainted;
    if (m_isTainted && tool->effect() == tools::Effect::Runs && !info.preview.sandboxed)
        return finish(refusal("Commands do not run without a sandbox after text from outside of "
                              "this computer was read. Go on without this one."));
    const Ruling ruling = rulingOn(info, tool->effect());
    if (!ruling.isAllowed)
        return finish(refusal(denial(ruling.why)));
    context.unsandboxedAllowed = ruling.unsandboxed;
    m_setup.observer.callBegan(info);
    context.output = [&](std::string_view bytes) { m_setup.observer.callWrote(info, bytes); };
    if (m_setup.observer.canAskForms())
        context.askForm = [&](const tools::Form &form) {
            return m_setup.observer.askForm(info, form);
        };
    auto result = tool->run(info.arguments, context);
    if (!result)
        return result.error();
    return finish(*std::move(result));
}

AgentLoop::Ruling AgentLoop::rulingOn(CallInfo &info, tools::Effect effect)
{
    m_setup.policy.setMode(m_mode);
    switch (m_setup.policy.judge(effect, info.preview)) {
    case Verdict::Allow:
        return {.isAllowed = true};
    case Verdict::Deny:
        return {};
    case Verdict::Ask:
        break;
    }
    if (!m_isTainted)
        info.grant = m_setup.policy.grantFor(effect, info.preview);
    const Decision decision = m_setup.observer.ask(info);
    const bool isAllowed = decision.approval != Approval::Deny;
    if (decision.approval == Approval::AllowAlways && !info.grant.empty())
        grant(info.grant);
    return {.isAllowed = isAllowed,
            .unsandboxed = isAllowed && effect == tools::Effect::Runs && !info.preview.sandboxed,
            .why = decision.why};
}

void AgentLoop::grant(const std::vector<std::string> &prefix)
{
    const CommandRule rule{.prefix = prefix,
                           .verdict = Verdict::Allow,
                           .folder = m_setup.context.workspace.rootPath()};
    m_setup.policy.add(rule);
    if (m_setup.keepGrant)
        m_setup.keepGrant(rule);
}

// What ended by itself is settled in the journal, and the observer is told.
base::Result<void> AgentLoop::noteJobs()
{
    auto now = m_jobs.list();
    if (now == m_shownJobs)
        return {};
    const auto running = [](const tools::JobInfo &job) { return job.isRunning; };
    const bool hasEnded =
        std::ranges::count_if(now, running) < std::ranges::count_if(m_shownJobs, running);
    m_shownJobs = std::move(now);
    m_setup.observer.jobsChanged(m_shownJobs);
    if (!hasEnded)
        return {};
    m_setup.context.journal.setBackground(m_jobs.running() > 0);
    const auto changes = m_setup.context.journal.afterRun();
    if (!changes)
        return changes.error();
    m_toTell += tools::protectedText(*changes);
    return {};
}

// What the model must know beside the results of its calls.
base::Result<void> AgentLoop::tellOfJobs()
{
    const std::string text = std::exchange(m_toTell, {});
    return text.empty() ? base::Result<void>() : tell("(In the background: " + text + ")");
}

// What the user is told of it; empty: nothing ran.
std::string AgentLoop::endJobs()
{
    if (m_jobs.list().empty())
        return {};
    const size_t ran = m_jobs.stopAll();
    m_setup.context.journal.setBackground(false);
    const auto changes = m_setup.context.journal.afterRun();
    m_shownJobs.clear();
    m_setup.observer.jobsChanged({});
    if (!changes)
        return changes.error().message;
    std::string text = m_toTell + tools::protectedText(*changes);
    m_toTell.clear();
    std::ranges::replace(text, '\n', ' ');
    if (ran == 0)
        return text;
    return (ran == 1 ? "A command in the background was stopped."
                     : std::to_string(ran) + " commands in the background were stopped.")
        + (text.empty() ? "" : " " + text);
}

std::string AgentLoop::warning() const
{
    if (m_calls + kWarnBefore != m_callLimit)
        return {};
    return "\n(" + std::to_string(kWarnBefore) + " calls left: come to an end.)";
}

} // namespace agents::loop
