// SPDX-License-Identifier: Apache-2.0
#include "agents/compared_model.h"

#include "agents/read_along.h"
#include "engine/engine.h"
#include "engine/text/reply_parser.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

namespace agents {
namespace {

    using Clock = std::chrono::steady_clock;
    using engine::text::TokenId;

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    base::Error cancelled()
    {
        return {base::ErrorCode::Cancelled, "The comparison was stopped."};
    }

    void addText(const std::vector<engine::text::ReplyPiece> &pieces, std::string &text)
    {
        for (const engine::text::ReplyPiece &piece : pieces) {
            if (const auto *const words = std::get_if<engine::text::TextPiece>(&piece))
                text += words->text;
        }
    }

} // namespace

ComparedModel::ComparedModel(std::shared_ptr<engine::Model> model,
                             std::unique_ptr<engine::Session> session,
                             const base::CancelToken &cancel,
                             Pause pause)
    : m_model(std::move(model))
    , m_session(std::move(session))
    , m_cancel(cancel)
    , m_pause(std::move(pause))
{
}

base::Result<std::unique_ptr<ComparedModel>> ComparedModel::open(const LoadRequest &request,
                                                                 const base::CancelToken &cancel,
                                                                 Pause pause,
                                                                 const LoadProgress &progress)
{
    auto model = engine::Model::open(std::filesystem::path(request.path.toStdU16String()),
                                     {.backend = request.backend,
                                      .threads = request.threads,
                                      .device = request.device.toStdString(),
                                      .gpuLayers = request.gpuLayers,
                                      .context = request.contextLength,
                                      .kvPrecision = request.kvPrecision,
                                      .cancel = &cancel,
                                      .progress = progress});
    if (!model)
        return model.error();
    const uint32_t most = (*model)->info().contextLength;
    auto session = engine::Session::create(
        *model,
        {.contextLength = request.contextLength > 0 ? std::min(request.contextLength, most) : most,
         .kvPrecision = request.kvPrecision});
    if (!session)
        return session.error();
    std::unique_ptr<ComparedModel> made(
        new ComparedModel(*std::move(model), *std::move(session), cancel, std::move(pause)));
    if (auto warm = made->warmUp(); !warm)
        return warm.error();
    return made;
}

// The first pass fetches weights and plans kernels: it belongs to no speed.
base::Result<void> ComparedModel::warmUp()
{
    const TokenId first = m_model->tokenizer().special().bos;
    const TokenId token = first == engine::text::SpecialTokens::kNone ? 0 : first;
    if (auto read = m_session->prefill(std::span(&token, 1), &m_cancel); !read)
        return read;
    return m_session->rewind(0, &m_cancel);
}

void ComparedModel::pause()
{
    if (!m_pause)
        return;
    const Clock::time_point start = Clock::now();
    m_pause();
    m_pausedSeconds += secondsSince(start);
}

base::Result<void> ComparedModel::goTo(std::span<const TokenId> prompt)
{
    pause();
    const auto reused =
        m_session->advanceTo(prompt, &m_cancel, [this](uint32_t, uint32_t) { pause(); });
    return reused ? base::Result<void>() : base::Result<void>(reused.error());
}

base::Result<GreedyReply> ComparedModel::reply(std::span<const TokenId> prompt, uint32_t mostTokens)
{
    if (auto empty = m_session->rewind(0, &m_cancel); !empty) // every prompt is timed as a whole
        return empty.error();
    m_pausedSeconds = 0;
    Clock::time_point start = Clock::now();
    if (auto read = goTo(prompt); !read)
        return read.error();
    m_reading.tokens += prompt.size();
    m_reading.seconds += secondsSince(start) - m_pausedSeconds;

    GreedyReply reply;
    engine::text::ReplyParser parser(m_model->tokenizer());
    engine::GenerateOptions options;
    options.sampling.temperature = 0;
    options.maxTokens = mostTokens;
    options.cancel = &m_cancel;
    m_pausedSeconds = 0;
    start = Clock::now();
    const auto made = m_session->generate(options, [&](TokenId token) {
        reply.tokens.push_back(token);
        addText(parser.push(token), reply.text);
        pause();
        return true;
    });
    if (!made)
        return made.error();
    if (made->reason == engine::StopReason::Cancelled)
        return cancelled();
    m_writing.tokens += reply.tokens.size();
    m_writing.seconds += secondsSince(start) - m_pausedSeconds;
    addText(parser.finish(), reply.text);
    reply.hasEnded = made->reason == engine::StopReason::EndOfTurn
        || made->reason == engine::StopReason::ToolCall;
    return reply;
}

base::Result<void> ComparedModel::read(std::span<const TokenId> prompt,
                                       const GreedyReply &reply,
                                       const std::function<void(std::span<const float>)> &onScores)
{
    if (auto there = goTo(prompt); !there)
        return there;
    std::span<const TokenId> tokens = reply.tokens;
    if (!reply.hasEnded) { // nothing was expected after the last
        if (tokens.empty())
            return {};
        tokens = tokens.first(tokens.size() - 1);
    }
    const auto goesOn = [this] {
        pause();
        return !m_cancel.isCancelled();
    };
    const auto tell = [&onScores](size_t, std::span<const float> scores) { onScores(scores); };
    if (auto read = readAlong(*m_session, tokens, goesOn, tell); !read)
        return read;
    return m_cancel.isCancelled() ? base::Result<void>(cancelled()) : base::Result<void>();
}

} // namespace agents
