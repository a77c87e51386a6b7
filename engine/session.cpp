// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"

#include "engine/model_data.h"
#include "engine/soft_track.h"

#include <algorithm>
#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    using Progress = std::function<void(uint32_t done, uint32_t total)>;

    constexpr uint32_t kMaxBatch = 4096;

    Error outOfMemory(size_t tokens)
    {
        return {ErrorCode::OutOfMemory,
                "There is not enough memory for a conversation of " + std::to_string(tokens)
                    + " tokens. Close other programs, or start a new conversation."};
    }

    // No exception leaves the engine.
    template<typename Work>
    auto guarded(size_t tokens, Work work) -> decltype(work())
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return outOfMemory(tokens);
        }
    }

} // namespace

// Tokens may be ahead of the cache: the last one sampled, or those of a call that was cancelled.
// Whatever needs logits computes them first.
struct Session::State {
    explicit State(std::shared_ptr<Model> shared)
        : model(std::move(shared))
        , soft(data().config.hidden, data().tokenizer)
    {
    }

    std::shared_ptr<Model> model; // shared: sessions keep their model alive
    uint32_t context = 0;
    uint32_t batch = 0;
    std::vector<TokenId> tokens;
    SoftTrack soft;
    std::unique_ptr<model::KvCache> kv;
    std::vector<float> logits;
    bool haveLogits = false; // of the last token

    const Model::Data &data() const { return *model->m_data; }

    Result<void> check(const Prompt &added, size_t before) const;
    void append(const Prompt &added);
    void resize(size_t position);
    Result<void>
    computeBatch(uint32_t count, model::WantedLogits wanted, const base::CancelToken *cancel);
    Result<void> compute(const base::CancelToken *cancel, const Progress &progress);
    Result<void> computeAll(std::vector<float> &all);
    Result<void> ensureLogits(const base::CancelToken *cancel);
    void shorten(uint32_t position);
};

Result<void> Session::State::check(const Prompt &added, size_t before) const
{
    const uint32_t vocabulary = data().config.vocabulary;
    for (const TokenId id : added.tokens) {
        if (id >= vocabulary) {
            return Error{ErrorCode::InvalidInput,
                         "There is no token " + std::to_string(id) + "; the model knows "
                             + std::to_string(vocabulary) + "."};
        }
    }
    if (before + added.tokens.size() > context) {
        return Error{ErrorCode::ContextFull,
                     "The conversation has " + std::to_string(before + added.tokens.size())
                         + " tokens, but the context holds " + std::to_string(context)
                         + ". Shorten it, or choose a longer context."};
    }
    return soft.check(added);
}

void Session::State::append(const Prompt &added)
{
    soft.append(added.soft, static_cast<uint32_t>(tokens.size()));
    tokens.insert(tokens.end(), added.tokens.begin(), added.tokens.end());
}

void Session::State::resize(size_t position)
{
    tokens.resize(position);
    soft.truncate(static_cast<uint32_t>(position));
}

// Computes the next `count` tokens that the cache does not hold yet.
Result<void> Session::State::computeBatch(uint32_t count,
                                          model::WantedLogits wanted,
                                          const base::CancelToken *cancel)
{
    if (auto room = kv->beginWrite(count); !room)
        return room;
    const auto next = soft.view(std::span(tokens).subspan(kv->position(), count), kv->position());
    if (auto done = data().decoder->forward({.tokens = next.tokens,
                                             .soft = next.soft,
                                             .kv = kv.get(),
                                             .wanted = wanted,
                                             .cancel = cancel},
                                            logits);
        !done)
        return done;
    if (!data().file.intact()) {
        return Error{ErrorCode::Io,
                     "“" + data().file.path().filename().string()
                         + "” was changed or became unreadable while it was in use. Load the model "
                           "again."};
    }
    kv->commit(count);
    return {};
}

// Computes all tokens that are not in the cache, and the logits after the last.
Result<void> Session::State::compute(const base::CancelToken *cancel, const Progress &progress)
{
    haveLogits = false;
    const auto size = static_cast<uint32_t>(tokens.size());
    const uint32_t first = kv->position();
    while (kv->position() < size) {
        const uint32_t count = std::min(batch, size - kv->position());
        const bool last = kv->position() + count == size;
        const auto wanted = last ? model::WantedLogits::Last : model::WantedLogits::None;
        if (auto done = computeBatch(count, wanted, cancel); !done)
            return done;
        haveLogits = last;
        if (progress)
            progress(kv->position() - first, size - first);
    }
    return {};
}

Result<void> Session::State::computeAll(std::vector<float> &all)
{
    haveLogits = false;
    const auto size = static_cast<uint32_t>(tokens.size());
    const size_t width = data().config.vocabulary;
    while (kv->position() < size) {
        const uint32_t count = std::min(batch, size - kv->position());
        if (auto done = computeBatch(count, model::WantedLogits::All, nullptr); !done)
            return done;
        all.insert(all.end(), logits.begin(), logits.end());
    }
    logits.erase(logits.begin(), logits.end() - static_cast<std::ptrdiff_t>(width));
    haveLogits = true;
    return {};
}

Result<void> Session::State::ensureLogits(const base::CancelToken *cancel)
{
    if (haveLogits)
        return {};
    if (kv->position() == tokens.size())
        shorten(static_cast<uint32_t>(tokens.size() - 1));
    return compute(cancel, {});
}

// Makes the cache hold at most `position` positions; all of it goes when the rings no longer hold
// the window before it. `tokens` stays.
void Session::State::shorten(uint32_t position)
{
    haveLogits = false;
    if (!kv->truncate(position))
        kv->clear();
}

Session::Session(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(std::shared_ptr<Model> model,
                                                 const SessionOptions &options)
{
    return guarded(0, [&]() -> Result<std::unique_ptr<Session>> {
        auto state = std::make_unique<State>(std::move(model));
        const model::GemmaConfig &config = state->data().config;
        const uint32_t wanted = options.contextLength > 0 ? options.contextLength : config.context;
        state->context = std::min(wanted, config.context);
        state->batch = std::clamp(options.batchSize, 1U, kMaxBatch);
        auto kv = model::KvCache::create(
            config, *state->data().backend,
            {.context = state->context, .batch = state->batch, .rewind = options.rewindTokens});
        if (!kv)
            return kv.error();
        state->kv = std::move(*kv);
        return std::unique_ptr<Session>(new Session(std::move(state)));
    });
}

const std::vector<TokenId> &Session::tokens() const
{
    return m_state->tokens;
}

uint32_t Session::position() const
{
    return static_cast<uint32_t>(m_state->tokens.size());
}

uint32_t Session::contextLength() const
{
    return m_state->context;
}

uint64_t Session::kvBytes() const
{
    return m_state->kv->bytes();
}

std::span<const float> Session::logits() const
{
    return m_state->haveLogits ? std::span<const float>(m_state->logits) : std::span<const float>();
}

Result<void>
Session::prefill(const Prompt &prompt, const base::CancelToken *cancel, const Progress &progress)
{
    State &state = *m_state;
    const size_t before = state.tokens.size();
    if (auto fits = state.check(prompt, before); !fits || prompt.tokens.empty())
        return fits;
    auto done = guarded(before + prompt.tokens.size(), [&]() -> Result<void> {
        state.append(prompt);
        return state.compute(cancel, progress);
    });
    if (!done)
        state.resize(std::max<size_t>(before, state.kv->position()));
    return done;
}

Result<std::vector<float>> Session::prefillAllLogits(const Prompt &prompt)
{
    State &state = *m_state;
    const size_t before = state.tokens.size();
    if (auto fits = state.check(prompt, before); !fits)
        return fits.error();
    if (prompt.tokens.empty())
        return std::vector<float>();
    std::vector<float> all;
    auto done = guarded(before + prompt.tokens.size(), [&]() -> Result<void> {
        if (state.kv->position() < before) {
            if (auto caughtUp = state.compute(nullptr, {}); !caughtUp)
                return caughtUp;
        }
        all.reserve(prompt.tokens.size() * state.data().config.vocabulary);
        state.append(prompt);
        return state.computeAll(all);
    });
    if (!done) {
        state.resize(std::max<size_t>(before, state.kv->position()));
        return done.error();
    }
    return all;
}

Result<uint32_t>
Session::advanceTo(const Prompt &prompt, const base::CancelToken *cancel, const Progress &progress)
{
    State &state = *m_state;
    const std::span<const TokenId> tokens = prompt.tokens;
    if (auto fits = state.check(prompt, 0); !fits)
        return fits.error();
    const auto differing =
        std::mismatch(state.tokens.begin(), state.tokens.end(), tokens.begin(), tokens.end());
    const auto equal = static_cast<uint32_t>(differing.first - state.tokens.begin());
    const uint32_t common = state.soft.commonPrefix(prompt, equal);
    if (common == tokens.size() && common == state.tokens.size() && state.haveLogits)
        return common;
    // The last token is computed in any case, for its logits.
    const uint32_t kept = tokens.empty()
        ? 0
        : std::min({common, static_cast<uint32_t>(tokens.size()) - 1, state.kv->position()});
    state.shorten(kept);
    const uint32_t reused = state.kv->position();
    state.resize(reused);
    const auto done = guarded(tokens.size(), [&]() -> Result<void> {
        // Soft tokens may begin before what is reused and end after it.
        std::vector<TokenId> all(tokens.begin(), tokens.end());
        state.soft.replace(prompt.soft);
        state.tokens = std::move(all);
        return state.compute(cancel, progress);
    });
    if (!done) {
        state.resize(std::max(reused, state.kv->position()));
        return done.error();
    }
    return reused;
}

Result<GenerateResult> Session::generate(const GenerateOptions &options,
                                         const std::function<bool(TokenId)> &onToken)
{
    State &state = *m_state;
    if (state.tokens.empty()) {
        return Error{ErrorCode::InvalidInput,
                     "There is no text yet that the model could continue."};
    }
    return guarded(state.tokens.size(), [&]() -> Result<GenerateResult> {
        const text::Tokenizer &tokenizer = state.model->tokenizer();
        sampling::Sampler sampler(options.sampling);
        GenerateResult result;
        const auto stopped = [&result](StopReason reason) {
            result.reason = reason;
            return result;
        };
        while (true) {
            if (options.cancel && options.cancel->isCancelled())
                return stopped(StopReason::Cancelled);
            if (auto done = state.ensureLogits(options.cancel); !done) {
                if (done.error().code == ErrorCode::Cancelled)
                    return stopped(StopReason::Cancelled);
                return done.error();
            }
            const auto chosen =
                sampling::chooseToken(sampler, state.logits, state.tokens, options.constraint);
            if (!chosen)
                return chosen.error();
            const TokenId id = *chosen;
            if (tokenizer.isStop(id)) {
                result.stopToken = id;
                const bool toTool = id == tokenizer.special().toolResponseBegin;
                return stopped(toTool ? StopReason::ToolCall : StopReason::EndOfTurn);
            }
            if (state.tokens.size() >= state.context)
                return stopped(StopReason::ContextFull);
            state.tokens.push_back(id);
            state.haveLogits = false;
            ++result.tokens;
            if (!onToken(id))
                return stopped(StopReason::Callback);
            if (options.maxTokens > 0 && result.tokens >= options.maxTokens)
                return stopped(StopReason::MaxTokens);
        }
    });
}

Result<void> Session::rewind(uint32_t position, const base::CancelToken *cancel)
{
    State &state = *m_state;
    if (position > state.tokens.size()) {
        return Error{ErrorCode::InvalidInput,
                     "The conversation has only " + std::to_string(state.tokens.size())
                         + " tokens."};
    }
    if (position == state.tokens.size())
        return {};
    state.resize(position);
    // The last token that stays is computed again, for its logits.
    state.shorten(position > 0 ? position - 1 : 0);
    return guarded(position, [&] { return state.compute(cancel, {}); });
}

Result<std::unique_ptr<Session>> Session::fork() const
{
    return guarded(m_state->tokens.size(), [&]() -> Result<std::unique_ptr<Session>> {
        auto kv = m_state->kv->copy();
        if (!kv)
            return kv.error();
        auto state = std::make_unique<State>(m_state->model);
        state->context = m_state->context;
        state->batch = m_state->batch;
        state->tokens = m_state->tokens;
        state->soft = m_state->soft;
        state->kv = std::move(*kv);
        state->logits = m_state->logits;
        state->haveLogits = m_state->haveLogits;
        return std::unique_ptr<Session>(new Session(std::move(state)));
    });
}

} // namespace engine
