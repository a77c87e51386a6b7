// SPDX-License-Identifier: Apache-2.0
// A turn that becomes too long goes on from a summary of itself, or stops.
#include "agents/loop/agent_loop.h"
#include "agents/loop/compaction.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/shown_text.h"

#include <algorithm>

namespace agents::loop {

namespace {

    // Room that must be left: for the next reply, or for the summary.
    constexpr uint32_t kLeastRoom = 512; // tokens
    constexpr uint32_t kMostRoom = 4096;
    constexpr uint32_t kSummaryTokens = 1500;
    constexpr size_t kLeastResult = 400; // bytes: words that say what went wrong are shorter
    // A summary that leaves more than this part of the prompt would soon be needed again.
    constexpr uint32_t kMostLeft = 70; // percent

    std::string tooLong()
    {
        return "The turn fills the model's context. Start a new one, or load the model with a "
               "larger context.";
    }

} // namespace

size_t AgentLoop::tokensOf(std::string_view text) const
{
    return m_setup.replies.countTokens(text).value_or(text.size() / kBytesPerToken);
}

// Less of a result than it is, where all of it would not even leave room to sum the turn up.
std::string AgentLoop::fitting(const std::string &result) const
{
    const uint64_t room = std::clamp(m_contextLength / 8, kLeastRoom, kSummaryTokens);
    const uint64_t taken = m_contextUsed + m_tokensSince + room;
    const size_t limit = taken < m_contextLength ? m_contextLength - taken : 0;
    const size_t tokens = m_contextLength == 0 ? 0 : tokensOf(result);
    if (tokens <= limit)
        return result;
    // What remains may be denser than the whole.
    size_t bytes = std::max(result.size() * limit / tokens, kLeastResult);
    std::string cut = tools::cutMiddle(result, bytes);
    while (bytes > kLeastResult && tokensOf(cut) > limit) {
        bytes = std::max(bytes * 3 / 4, kLeastResult);
        cut = tools::cutMiddle(result, bytes);
    }
    return cut + "\n(Cut: the context is almost full. Ask for less at a time.)";
}

bool AgentLoop::isTooLong() const
{
    if (m_contextLength == 0)
        return false;
    const uint32_t room = std::clamp(m_contextLength / 4, kLeastRoom, kMostRoom);
    return m_contextUsed + m_tokensSince + room > m_contextLength;
}

AgentLoop::Stop AgentLoop::compact()
{
    TurnLog asking = m_log;
    asking.addUser(compactionRequest());
    GenerationRequest request;
    request.parts = asking.parts();
    request.messages = asking.messages();
    request.media = asking.media();
    request.sampling = m_setup.sampling;
    request.maxTokens = kSummaryTokens;
    request.answerSchema = compactionSchema();
    std::string answer;
    const auto stats =
        m_setup.replies.reply(request, m_setup.context.cancel,
                              [&](const ReplyBatch &batch) { answer += batch.text.toStdString(); });
    if (stats && stats->reason == engine::StopReason::Cancelled)
        return TurnEnd{StopReason::User, {}, {}};
    if (!stats && stats.error().code != base::ErrorCode::ContextFull)
        return failed(stats.error());
    const auto summary = stats ? summaryFrom(answer) : std::optional<std::string>();
    if (!summary)
        return TurnEnd{StopReason::ContextFull, {}, tooLong()};
    m_tokens += stats->generatedTokens;
    m_contextUsed = stats->promptTokens; // with the results, which were only estimated so far
    return replaceBy(*summary);
}

AgentLoop::Stop AgentLoop::replaceBy(const std::string &summary)
{
    const Compaction card{.number = ++m_compactions,
                          .summary = summary,
                          .original = readableSteps(m_steps),
                          .tokensBefore = m_contextUsed};
    if (const auto kept = note({.kind = RecordedStep::Kind::Compaction, .text = summary}); !kept)
        return failed(kept.error());
    applySummary(summary);
    m_compactedFrom = m_contextUsed;
    m_contextUsed = 0;
    m_tokensSince = 0;
    m_setup.observer.compacted(card);
    return {};
}

void AgentLoop::applySummary(const std::string &summary)
{
    m_original = std::move(m_log);
    m_log = {};
    begin(taskWithSummary(m_task, summary));
    // What it saw is no longer before its eyes.
    m_setup.context.memory.forget();
}

AgentLoop::Stop AgentLoop::checkShrunk(const ReplyStats &stats)
{
    const uint64_t before = std::exchange(m_compactedFrom, 0);
    if (before == 0 || stats.promptTokens * uint64_t{100} <= before * kMostLeft)
        return {};
    return TurnEnd{
        StopReason::ContextFull, {}, "A summary did not make the turn much shorter. " + tooLong()};
}

bool AgentLoop::undoCompaction()
{
    if (!m_original || !note({.kind = RecordedStep::Kind::Restore}))
        return false;
    restoreOriginal();
    return true;
}

void AgentLoop::restoreOriginal()
{
    if (!m_original)
        return;
    m_contextLength = 0; // not again before a reply says how long it is
    m_original->append(m_log);
    m_log = *std::exchange(m_original, {});
}

} // namespace agents::loop
