// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/approval_policy.h"
#include "agents/loop/call_history.h"
#include "agents/loop/loop_observer.h"
#include "agents/loop/reply_port.h"
#include "agents/loop/text_rules.h"
#include "agents/loop/turn_log.h"
#include "agents/loop/turn_record.h"
#include "agents/tools/jobs.h"
#include "agents/tools/tool_set.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace agents::loop {

// Where a turn ends at the latest.
struct LoopLimits {
    uint32_t calls = 25; // then the user is asked
    uint32_t hardCalls = 50;
    uint32_t formatErrors = 3; // running
    uint32_t replyTokens = 8192; // of one reply
    uint32_t thoughtTokens = 2048; // of one thought, which then ends; 0: no limit
    uint64_t tokens = 0; // generated in the turn; 0: no limit
    std::chrono::seconds time{0}; // 0: no limit
};

// What a loop works with. Everything referred to outlives it.
struct LoopSetup {
    ReplyPort &replies;
    const tools::ToolSet &tools;
    tools::ToolContext context; // its cancel token interrupts the turn
    LoopObserver &observer;
    ApprovalPolicy policy{Mode::Ask};
    LoopLimits limits{};
    std::string systemText{};
    std::vector<engine::text::Message> earlier{}; // turns before this one
    // They hold words of a stranger (holdsStrangersWords), which stand in the prompt of this turn.
    bool isTainted = false;
    engine::sampling::SamplingOptions sampling{};
    bool thinking = false;
    qint64 conversation = 0; // GenerationRequest::conversation
    TurnRecord record{};
    // Keeps what the user allowed for always, in the profile. Called on the loop's thread; an error
    // does not end the turn, where the rule counts anyway.
    std::function<void(const CommandRule &)> keepGrant{};
};

// One turn of an agent: the model writes, its calls are judged, done and answered, until there is
// a reason to stop. Blocking; used on one thread, which is neither the window's nor the model's.
class AgentLoop final
{
public:
    explicit AgentLoop(LoopSetup setup);
    ~AgentLoop(); // what still runs in the background ends with it

    TurnEnd run(const std::string &task);
    // After CallLimit: up to the hard limit.
    TurnEnd goOn();
    // Of a turn whose program stopped: from TurnRecord::read(). Calls that began but did not end
    // are not repeated; the model is told.
    TurnEnd resume(const std::vector<RecordedStep> &steps);

    // Between run(), goOn() and resume(): what the newest summary replaced comes back. False where
    // there is nothing to bring back.
    bool undoCompaction();
    // So far, in order: what was said and done, also for messagesOf().
    const std::vector<RecordedStep> &steps() const { return m_steps; }

    // The same in the midst of them, before the next reply. Any thread.
    void askForOriginal() { m_wantsOriginal = true; }

    // Something for the model to read before it goes on, or before it comes to its end. Any thread.
    void steer(std::string text);
    // What of it came too late to be read. Any thread.
    std::vector<std::string> takeUnheard();
    // Ends a command in the background (LoopObserver::jobsChanged). Any thread.
    void stopJob(int id) { m_jobs.stop(id); }
    // What may be done unasked from the next call on. Any thread.
    void setMode(Mode mode) { m_mode = mode; }

private:
    using Stop = std::optional<TurnEnd>;
    struct Gathered;

    TurnEnd goThrough(Stop stop = {});
    Stop goOnWith(const RecordedStep &last, const std::vector<engine::text::ToolCall> &waiting);
    static TurnEnd answered(const std::string &text);
    Stop step();
    Stop checkBudgets() const;
    base::Result<void> takeSteering();
    bool hasSteering();
    base::Result<ReplyStats> generate(Gathered &gathered);
    Stop handle(const Gathered &gathered, const ReplyStats &stats);
    Stop handleMalformed(const std::string &reason);
    Stop handleNoCall(const Gathered &gathered, const ReplyStats &stats);
    Stop handleCalls(const std::vector<engine::text::ToolCall> &calls);
    base::Result<tools::ToolResult> perform(const engine::text::ToolCall &call);
    struct Ruling;
    Ruling rulingOn(CallInfo &info, tools::Effect effect);
    void grant(const std::vector<std::string> &prefix);
    base::Result<void> answer(const std::string &tool, const tools::ToolResult &result);
    base::Result<void> answer(const std::string &tool, const std::string &text);
    base::Result<void> tell(const std::string &text);
    void begin(const std::string &task);
    void replay(const RecordedStep &step);
    base::Result<void> note(RecordedStep step);
    size_t tokensOf(std::string_view text) const;
    bool isTooLong() const;
    std::string fitting(const std::string &result) const;
    Stop compact();
    Stop replaceBy(const std::string &summary);
    void applySummary(const std::string &summary);
    Stop checkShrunk(const ReplyStats &stats);
    void restoreOriginal();
    std::string warning() const;
    base::Result<void> noteJobs();
    base::Result<void> tellOfJobs();
    std::string endJobs();
    static TurnEnd failed(const base::Error &error);

    LoopSetup m_setup;
    // Shared: with the requests, whose grammar is known by them.
    std::vector<std::shared_ptr<const nlohmann::json>> m_declarations;
    TextRules m_rules;
    TurnLog m_log;
    std::optional<TurnLog> m_original; // what the newest summary replaced
    std::vector<RecordedStep> m_steps;
    std::string m_task;
    std::atomic<bool> m_wantsOriginal = false;
    std::atomic<Mode> m_mode; // as the user wants it; the policy follows
    tools::Jobs m_jobs;
    std::vector<tools::JobInfo> m_shownJobs; // as the observer knows them
    std::string m_toTell; // of them, to the model
    CallHistory m_history;
    uint32_t m_calls = 0;
    uint32_t m_callLimit;
    uint32_t m_formatErrors = 0;
    uint32_t m_emptyReplies = 0;
    uint64_t m_tokens = 0;
    uint32_t m_contextUsed = 0; // after the newest reply; 0: not known
    uint32_t m_contextLength = 0;
    size_t m_tokensSince = 0; // of results and messages since that reply
    uint32_t m_compactions = 0;
    uint64_t m_compactedFrom = 0; // tokens; 0: shown to be shorter
    bool m_isTainted; // see ToolResult::untrusted
    std::chrono::steady_clock::time_point m_started;
    std::mutex m_mutex;
    std::vector<std::string> m_steering; // guarded by m_mutex
};

} // namespace agents::loop
