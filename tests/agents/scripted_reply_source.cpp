// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/scripted_reply_source.h"

#include <chrono>
#include <new>
#include <thread>

namespace tests {

ScriptedReply says(const std::string &text)
{
    ScriptedReply reply;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find(' ', start + 1), text.size());
        reply.pieces.emplace_back(engine::text::TextPiece{text.substr(start, end - start)});
        start = end;
    }
    return reply;
}

void Script::add(ScriptedReply reply)
{
    const std::scoped_lock lock(m_mutex);
    m_replies.push_back(std::move(reply));
}

void Script::failLoading(base::Error error)
{
    const std::scoped_lock lock(m_mutex);
    m_loadError = std::move(error);
}

void Script::setParameters(uint64_t parameters)
{
    const std::scoped_lock lock(m_mutex);
    m_parameters = parameters;
}

void Script::setFingerprint(uint64_t fingerprint)
{
    const std::scoped_lock lock(m_mutex);
    m_fingerprint = fingerprint;
}

void Script::holdLoading()
{
    const std::scoped_lock lock(m_mutex);
    m_holdsLoading = true;
}

void Script::release()
{
    const std::scoped_lock lock(m_mutex);
    m_isReleased = true;
}

std::vector<agents::GenerationRequest> Script::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

std::vector<agents::GenerationRequest> Script::readings() const
{
    const std::scoped_lock lock(m_mutex);
    return m_readings;
}

void Script::holdReading()
{
    const std::scoped_lock lock(m_mutex);
    m_holdsReading = true;
}

bool Script::isReplying() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isReplying;
}

bool Script::waitUnless(const base::CancelToken &cancel) const
{
    // Polls as the engine does, a layer's time apart.
    while (!cancel.isCancelled()) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_isReleased)
                return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

ScriptedReplySource::ScriptedReplySource(std::shared_ptr<Script> script)
    : m_script(std::move(script))
{
}

base::Result<agents::LoadedModel> ScriptedReplySource::load(const agents::LoadRequest &,
                                                            const base::CancelToken &cancel,
                                                            const LoadProgress &progress)
{
    m_isLoaded = false;
    progress(0, 100);
    std::unique_lock lock(m_script->m_mutex);
    const bool holds = m_script->m_holdsLoading;
    const auto error = m_script->m_loadError;
    const uint64_t parameters = m_script->m_parameters;
    const uint64_t fingerprint = m_script->m_fingerprint;
    lock.unlock();
    if (holds && !m_script->waitUnless(cancel))
        return base::Error{base::ErrorCode::Cancelled, "Loading was cancelled."};
    if (error)
        return *error;
    progress(100, 100);
    m_isLoaded = true;
    agents::LoadedModel model;
    model.fingerprint = fingerprint;
    model.info.name = "Scripted";
    model.info.contextLength = kContextLength;
    model.info.parameters = parameters;
    model.backend = QStringLiteral("script");
    return model;
}

base::Result<agents::ReplyStats> ScriptedReplySource::read(const agents::GenerationRequest &request,
                                                           const base::CancelToken &cancel)
{
    std::unique_lock lock(m_script->m_mutex);
    m_script->m_readings.push_back(request);
    const bool holds = m_script->m_holdsReading;
    lock.unlock();
    const bool isRead = !holds || m_script->waitUnless(cancel);
    agents::ReplyStats stats;
    stats.reason = isRead ? engine::StopReason::EndOfTurn : engine::StopReason::Cancelled;
    return stats;
}

void ScriptedReplySource::unload()
{
    m_isLoaded = false;
}

base::Result<agents::ReplyStats>
ScriptedReplySource::reply(const agents::GenerationRequest &request,
                           const base::CancelToken &cancel,
                           agents::ReplySink &sink)
{
    if (!m_isLoaded)
        return base::Error{base::ErrorCode::NotFound, "No model is loaded. Open a model first."};
    if (request.onlyReads)
        return read(request, cancel);
    ScriptedReply reply;
    {
        const std::scoped_lock lock(m_script->m_mutex);
        m_script->m_requests.push_back(request);
        m_script->m_requests.back().elsewhere.reset(); // it may be this source
        m_script->m_isReplying = true;
        if (!m_script->m_replies.empty())
            reply = m_script->m_replies.front();
        if (m_script->m_replies.size() > 1)
            m_script->m_replies.pop_front();
    }
    agents::ReplyStats stats;
    stats.promptTokens = static_cast<uint32_t>(request.messages.size());
    stats.contextLength = kContextLength;
    stats.seed = request.sampling.seed;
    sink.prefillProgressed(stats.promptTokens, stats.promptTokens);
    for (const auto &piece : reply.pieces) {
        if (cancel.isCancelled())
            break;
        stats.tokens.push_back(1000 + stats.generatedTokens++);
        sink.arrived({piece}, stats.generatedTokens, stats.promptTokens + stats.generatedTokens);
    }
    const bool isDone = !reply.waits || m_script->waitUnless(cancel);
    {
        const std::scoped_lock lock(m_script->m_mutex);
        m_script->m_isReplying = false;
    }
    if (reply.runsOutOfMemory)
        throw std::bad_alloc();
    if (reply.error)
        return *reply.error;
    stats.contextUsed = stats.promptTokens + stats.generatedTokens;
    if (!isDone || cancel.isCancelled())
        stats.reason = engine::StopReason::Cancelled;
    return stats;
}

base::Result<agents::Embeddings> ScriptedReplySource::embed(const std::vector<std::string> &texts,
                                                            const base::CancelToken &cancel)
{
    if (texts.front() == "wait") {
        const auto setReplying = [this](bool on) {
            const std::scoped_lock lock(m_script->m_mutex);
            m_script->m_isReplying = on;
        };
        setReplying(true);
        const bool isReleased = m_script->waitUnless(cancel);
        setReplying(false);
        if (!isReleased)
            return base::Error{base::ErrorCode::Cancelled, "The computation was stopped."};
    }
    agents::Embeddings made;
    for (const std::string &text : texts) {
        made.vectors.push_back({static_cast<float>(text.size()), 1.0F});
        while (texts.front() == "wide" && made.vectors.back().size() < 2560)
            made.vectors.back().push_back(1.0F / static_cast<float>(made.vectors.back().size()));
    }
    made.tokens = static_cast<uint32_t>(texts.size());
    return made;
}

} // namespace tests
