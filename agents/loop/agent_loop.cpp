// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/agent_loop.h"

#include "agents/loop/agent_prompt.h"
#include "agents/loop/compaction.h"
#include "agents/tools/file_memory.h"

#include <algorithm>
#include <utility>

namespace agents::loop {

namespace {

    using base::Error;
    using base::ErrorCode;

    bool endsWithQuestion(std::string_view text)
    {
        const size_t last = text.find_last_not_of(" \t\r\n*_\"'”)");
        return last != std::string_view::npos && text[last] == '?';
    }

} // namespace

// One reply as it came.
struct AgentLoop::Gathered {
    std::string text;
    std::vector<engine::text::ToolCall> calls;
    std::vector<std::string> malformed;
};

AgentLoop::AgentLoop(LoopSetup setup)
    : m_setup(std::move(setup))
    , m_declarations(m_setup.tools.declarations())
    , m_rules(m_setup.context)
    , m_mode(m_setup.policy.mode())
    , m_callLimit(m_setup.limits.calls)
    , m_isTainted(m_setup.isTainted)
    , m_started(std::chrono::steady_clock::now())
{
    if (m_setup.tools.find("job"))
        m_setup.context.jobs = &m_jobs;
}

AgentLoop::~AgentLoop()
{
    endJobs();
}

TurnEnd AgentLoop::run(const std::string &task)
{
    m_task = task;
    begin(task);
    // Recorded with the task: a later resume knows nothing of the turns before.
    if (const auto kept =
            note({.kind = RecordedStep::Kind::User, .text = task, .untrusted = m_isTainted});
        !kept)
        return failed(kept.error());
    return goThrough();
}

TurnEnd AgentLoop::goOn()
{
    m_callLimit = m_setup.limits.hardCalls;
    return goThrough();
}

TurnEnd AgentLoop::resume(const std::vector<RecordedStep> &recorded)
{
    if (recorded.empty() || recorded.front().kind != RecordedStep::Kind::User)
        return failed(
            {ErrorCode::InvalidInput, "The record of this turn cannot be read. Start a new one."});
    std::string begun; // the tool of a call that has no result
    std::vector<engine::text::ToolCall> waiting; // calls of the last reply that did not begin
    for (const RecordedStep &step : recorded) {
        replay(step);
        if (step.kind == RecordedStep::Kind::Reply)
            waiting = step.calls;
        else if (!waiting.empty() && step.kind == RecordedStep::Kind::Call)
            waiting.erase(waiting.begin());
        begun = step.kind == RecordedStep::Kind::Call ? step.tool : std::string();
    }
    // The user goes on, which also answers a limit that the turn had come to.
    m_callLimit = m_calls + m_setup.limits.calls;
    m_tokens = 0;
    static_cast<void>(m_setup.context.memory.takeNews()); // recorded already
    if (!begun.empty()) {
        const auto told = answer(begun,
                                 "Hearth was stopped during this call. It may or may not have been "
                                 "done: look before you do it again.");
        if (!told)
            return failed(told.error());
    }
    return goThrough(goOnWith(recorded.back(), waiting));
}

// What the last reply still asks for, or that it was the answer.
AgentLoop::Stop AgentLoop::goOnWith(const RecordedStep &last,
                                    const std::vector<engine::text::ToolCall> &waiting)
{
    const bool isAnswer = last.kind == RecordedStep::Kind::Reply && waiting.empty()
        && !hasSteering() && last.text.find_first_not_of(" \t\r\n") != std::string::npos;
    if (isAnswer)
        return answered(last.text);
    return handleCalls(waiting);
}

TurnEnd AgentLoop::answered(const std::string &text)
{
    return {endsWithQuestion(text) ? StopReason::Question : StopReason::Answer, text, {}};
}

void AgentLoop::steer(std::string text)
{
    const std::scoped_lock lock(m_mutex);
    m_steering.push_back(std::move(text));
}

std::vector<std::string> AgentLoop::takeUnheard()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_steering, {});
}

bool AgentLoop::hasSteering()
{
    const std::scoped_lock lock(m_mutex);
    return !m_steering.empty();
}

void AgentLoop::begin(const std::string &task)
{
    std::vector<engine::text::Message> messages = openingOf(m_setup.systemText, m_setup.earlier);
    messages.push_back({.role = engine::text::Role::User, .content = task});
    m_log.begin(messages, {.thinking = m_setup.thinking, .tools = m_declarations});
}

void AgentLoop::replay(const RecordedStep &step)
{
    m_steps.push_back(step);
    m_isTainted = m_isTainted || step.untrusted;
    switch (step.kind) {
    case RecordedStep::Kind::User:
        if (m_log.parts().empty()) {
            m_task = step.text;
            begin(step.text);
        } else {
            m_log.addUser(step.text);
        }
        break;
    case RecordedStep::Kind::Reply:
        m_log.addReply(step.tokens, step.text, step.calls);
        m_tokens += step.tokens.size();
        break;
    case RecordedStep::Kind::Call:
        ++m_calls;
        break;
    case RecordedStep::Kind::Result:
        m_log.addResponse(step.tool, resultText(step));
        // An edit after the resume works on what the model saw before it.
        for (const auto &[path, hash] : step.seen)
            m_setup.context.memory.saw(path, hash);
        break;
    case RecordedStep::Kind::Compaction:
        ++m_compactions;
        applySummary(step.text);
        break;
    case RecordedStep::Kind::Restore:
        restoreOriginal();
        break;
    case RecordedStep::Kind::End:
        break;
    }
}

base::Result<void> AgentLoop::note(RecordedStep step)
{
    auto kept = m_setup.record.add(step);
    m_steps.push_back(std::move(step));
    return kept;
}

TurnEnd AgentLoop::goThrough(Stop stop)
{
    while (!stop)
        stop = step();
    // A turn that may go on keeps what it started.
    if (stop->reason != StopReason::CallLimit) {
        const std::string ended = endJobs();
        stop->message += (stop->message.empty() || ended.empty() ? "" : " ") + ended;
    }
    const auto kept =
        note({.kind = RecordedStep::Kind::End, .text = std::string(nameOf(stop->reason))});
    if (!kept && stop->message.empty())
        stop->message = kept.error().message;
    return *std::move(stop);
}

AgentLoop::Stop AgentLoop::step()
{
    if (auto stop = checkBudgets())
        return stop;
    if (const auto noted = noteJobs(); !noted)
        return failed(noted.error());
    if (const auto told = tellOfJobs(); !told)
        return failed(told.error());
    if (const auto taken = takeSteering(); !taken)
        return failed(taken.error());
    if (m_wantsOriginal.exchange(false))
        undoCompaction();
    if (isTooLong()) {
        if (auto stop = compact())
            return stop;
    }
    Gathered gathered;
    const auto stats = generate(gathered);
    if (!stats) {
        if (stats.error().code == ErrorCode::ContextFull)
            return TurnEnd{StopReason::ContextFull, {}, stats.error().message};
        return failed(stats.error());
    }
    m_tokens += stats->generatedTokens;
    m_contextUsed = stats->contextUsed;
    m_contextLength = stats->contextLength;
    m_tokensSince = 0;
    // An interrupted reply may end within a call, which no prompt should repeat.
    if (stats->reason == engine::StopReason::Cancelled)
        return TurnEnd{StopReason::User, gathered.text, {}};
    m_log.addReply(stats->tokens, gathered.text, gathered.calls);
    if (const auto kept = note({.kind = RecordedStep::Kind::Reply,
                                .text = gathered.text,
                                .tokens = stats->tokens,
                                .calls = gathered.calls});
        !kept)
        return failed(kept.error());
    m_setup.observer.replyEnded(*stats);
    if (auto stop = checkShrunk(*stats))
        return stop;
    return handle(gathered, *stats);
}

AgentLoop::Stop AgentLoop::checkBudgets() const
{
    if (m_setup.context.cancel.isCancelled())
        return TurnEnd{StopReason::User, {}, {}};
    if (m_setup.limits.tokens > 0 && m_tokens >= m_setup.limits.tokens)
        return TurnEnd{StopReason::TokenBudget, {}, "The turn has used up its tokens."};
    const auto spent = std::chrono::steady_clock::now() - m_started;
    if (m_setup.limits.time.count() > 0 && spent >= m_setup.limits.time)
        return TurnEnd{StopReason::TimeBudget, {}, "The turn has used up its time."};
    return {};
}

base::Result<void> AgentLoop::takeSteering()
{
    for (const std::string &text : takeUnheard()) {
        if (auto told = tell(text); !told)
            return told;
    }
    return {};
}

base::Result<ReplyStats> AgentLoop::generate(Gathered &gathered)
{
    GenerationRequest request;
    request.parts = m_log.parts();
    request.messages = m_log.messages();
    request.media = m_log.media();
    request.prompt = {.thinking = m_setup.thinking, .tools = m_declarations};
    request.sampling = m_setup.sampling;
    request.conversation = m_setup.conversation;
    request.maxTokens = m_setup.limits.replyTokens;
    request.maxThoughtTokens = m_setup.limits.thoughtTokens;
    if (m_setup.limits.tokens > 0) {
        const uint64_t left = m_setup.limits.tokens - m_tokens;
        request.maxTokens = static_cast<uint32_t>(std::min<uint64_t>(left, request.maxTokens));
    }
    request.textRule = m_rules.forReply();
    return m_setup.replies.reply(request, m_setup.context.cancel, [&](const ReplyBatch &batch) {
        gathered.text += batch.text.toStdString();
        gathered.calls.insert(gathered.calls.end(), batch.toolCalls.begin(), batch.toolCalls.end());
        for (const QString &reason : batch.malformedCalls)
            gathered.malformed.push_back(reason.toStdString());
        m_setup.observer.replyGrew(batch);
    });
}

AgentLoop::Stop AgentLoop::handle(const Gathered &gathered, const ReplyStats &stats)
{
    if (stats.reason == engine::StopReason::ContextFull)
        return TurnEnd{StopReason::ContextFull, gathered.text,
                       "The turn fills the model's context. Start a new one, or load the model "
                       "with a larger context."};
    if (!gathered.calls.empty())
        m_formatErrors = 0;
    if (auto stop = handleCalls(gathered.calls))
        return stop;
    if (!gathered.malformed.empty() && stats.reason != engine::StopReason::MaxTokens)
        return handleMalformed(gathered.malformed.front());
    if (!gathered.calls.empty() && stats.reason != engine::StopReason::MaxTokens)
        return {};
    return handleNoCall(gathered, stats);
}

AgentLoop::Stop AgentLoop::handleMalformed(const std::string &reason)
{
    if (++m_formatErrors >= m_setup.limits.formatErrors)
        return TurnEnd{StopReason::FormatErrors,
                       {},
                       "The model wrote several calls that cannot be read. Try a larger model."};
    if (const auto told = tell(reason); !told)
        return failed(told.error());
    return Stop();
}

AgentLoop::Stop AgentLoop::handleNoCall(const Gathered &gathered, const ReplyStats &stats)
{
    if (stats.reason == engine::StopReason::MaxTokens)
        return TurnEnd{StopReason::TokenBudget, gathered.text,
                       "The reply was longer than a reply may be and was cut off."};
    if (hasSteering()) // the user has said more meanwhile, which the next step hands on
        return {};
    if (gathered.text.find_first_not_of(" \t\r\n") == std::string::npos) {
        if (++m_emptyReplies > 1)
            return TurnEnd{StopReason::NoAnswer, {}, "The model stopped without a word."};
        if (const auto told =
                tell("You wrote nothing. Go on with the task, or say what the result is.");
            !told)
            return failed(told.error());
        return {};
    }
    return answered(gathered.text);
}

base::Result<void> AgentLoop::answer(const std::string &tool, const std::string &text)
{
    tools::ToolResult result;
    result.text = text;
    result.failed = true; // only what was not done is answered so
    return answer(tool, result);
}

base::Result<void> AgentLoop::answer(const std::string &tool, const tools::ToolResult &result)
{
    m_isTainted = m_isTainted || result.untrusted;
    for (const MediaInput &picture : result.pictures)
        m_tokensSince += picture.tokens;
    const std::string text = fitting(result.text);
    m_log.addResponse(tool, text, result.pictures);
    m_tokensSince += tokensOf(text);
    return note({.kind = RecordedStep::Kind::Result,
                 .text = text,
                 .tool = tool,
                 .failed = result.failed,
                 .seen = m_setup.context.memory.takeNews(),
                 .pictures = static_cast<uint32_t>(result.pictures.size()),
                 .untrusted = result.untrusted});
}

base::Result<void> AgentLoop::tell(const std::string &text)
{
    m_log.addUser(text);
    m_tokensSince += tokensOf(text);
    return note({.kind = RecordedStep::Kind::User, .text = text});
}

TurnEnd AgentLoop::failed(const base::Error &error)
{
    return {StopReason::Failed, {}, error.message};
}

} // namespace agents::loop
