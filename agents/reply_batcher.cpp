// SPDX-License-Identifier: Apache-2.0
#include "agents/reply_batcher.h"

#include <utility>

namespace agents {

bool FrameLimiter::isDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < kFrame)
        return false;
    m_last = now;
    return true;
}

ReplyBatcher::ReplyBatcher(BatchHandler onBatch, ProgressHandler onPrefill, ProgressHandler onMedia)
    : m_onBatch(std::move(onBatch))
    , m_onPrefill(std::move(onPrefill))
    , m_onMedia(std::move(onMedia))
{
}

void ReplyBatcher::mediaProgressed(uint32_t done, uint32_t total)
{
    if (m_mediaFrame.isDue() || done == total)
        m_onMedia(done, total);
}

void ReplyBatcher::prefillProgressed(uint32_t done, uint32_t total)
{
    if (m_prefillFrame.isDue() || done == total)
        m_onPrefill(done, total);
}

void ReplyBatcher::arrived(std::vector<engine::text::ReplyPiece> pieces,
                           uint32_t tokens,
                           uint32_t contextUsed)
{
    for (const auto &piece : pieces)
        std::visit([this](const auto &known) { add(known); }, piece);
    m_hasNews = m_hasNews || tokens != m_batch.tokens;
    m_batch.tokens = tokens;
    m_batch.contextUsed = contextUsed;
    if (m_hasNews && m_batchFrame.isDue())
        flush();
}

void ReplyBatcher::flush()
{
    if (!m_hasNews)
        return;
    m_hasNews = false;
    const ReplyBatch batch = std::exchange(m_batch, {});
    m_batch.tokens = batch.tokens;
    m_batch.contextUsed = batch.contextUsed;
    m_onBatch(batch);
}

void ReplyBatcher::add(const engine::text::TextPiece &piece)
{
    if (hasCalls())
        flush();
    m_batch.text += QString::fromStdString(piece.text);
    m_hasNews = true;
}

void ReplyBatcher::add(const engine::text::ThoughtBegin &)
{
    // A second thought, or one after text, belongs behind what this batch already holds.
    if (m_batch.thoughtEnded || !m_batch.text.isEmpty() || hasCalls())
        flush();
    m_batch.thoughtBegan = true;
    m_hasNews = true;
}

void ReplyBatcher::add(const engine::text::ThoughtPiece &piece)
{
    m_batch.thought += QString::fromStdString(piece.text);
    m_hasNews = true;
}

void ReplyBatcher::add(const engine::text::ThoughtEnd &)
{
    m_batch.thoughtEnded = true;
    m_hasNews = true;
}

void ReplyBatcher::add(const engine::text::ToolCallPiece &piece)
{
    if (piece.call)
        m_batch.toolCalls.push_back(*piece.call);
    else
        m_batch.malformedCalls.append(QString::fromStdString(piece.call.error().message));
    m_hasNews = true;
}

bool ReplyBatcher::hasCalls() const
{
    return !m_batch.toolCalls.empty() || !m_batch.malformedCalls.isEmpty();
}

} // namespace agents
