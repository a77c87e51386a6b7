// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_source.h"

#include <chrono>
#include <functional>

namespace agents {

// Tells at most once per frame that something may be shown again. Single thread.
class FrameLimiter final
{
public:
    static constexpr std::chrono::milliseconds kFrame{16};

    bool isDue(); // true starts the next frame

private:
    std::chrono::steady_clock::time_point m_last{};
};

// Gathers a reply's pieces into batches of one frame. Owned by the worker for one reply; inference
// thread.
class ReplyBatcher final : public ReplySink
{
public:
    using BatchHandler = std::function<void(const ReplyBatch &)>;
    using ProgressHandler = std::function<void(uint32_t done, uint32_t total)>;

    ReplyBatcher(BatchHandler onBatch, ProgressHandler onPrefill, ProgressHandler onMedia);

    void mediaProgressed(uint32_t done, uint32_t total) override;
    void prefillProgressed(uint32_t done, uint32_t total) override;
    void callGrew(const std::string &text) override
    {
        m_batch.callText += QString::fromStdString(text);
    }
    void arrived(std::vector<engine::text::ReplyPiece> pieces,
                 uint32_t tokens,
                 uint32_t contextUsed) override;
    void flush(); // hands over what was gathered, if anything

private:
    void add(const engine::text::TextPiece &piece);
    void add(const engine::text::ThoughtBegin &piece);
    void add(const engine::text::ThoughtPiece &piece);
    void add(const engine::text::ThoughtEnd &piece);
    void add(const engine::text::ToolCallPiece &piece);
    bool hasCalls() const;

    BatchHandler m_onBatch;
    ProgressHandler m_onPrefill;
    ProgressHandler m_onMedia;
    FrameLimiter m_batchFrame;
    FrameLimiter m_prefillFrame;
    FrameLimiter m_mediaFrame;
    ReplyBatch m_batch;
    bool m_hasNews = false;
};

} // namespace agents
