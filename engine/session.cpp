// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"

#include "engine/session_state.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    using Progress = std::function<void(uint32_t done, uint32_t total)>;

    constexpr uint32_t kMaxBatch = 4096;

} // namespace

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
        state->rewind = options.rewindTokens;
        state->kvPrecision = options.kvPrecision;
        auto kv = state->makeKv(state->batch);
        if (!kv)
            return kv.error();
        state->kv = std::move(*kv);
        state->device = state->data().lost.size();
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

Result<void> Session::computeEach(const Prompt &prompt, size_t before, std::vector<float> &all)
{
    State &state = *m_state;
    state.resize(before);
    if (auto ready = state.followModel(); !ready)
        return ready;
    if (state.kv->position() > before)
        state.shorten(static_cast<uint32_t>(before));
    if (state.kv->position() < before) {
        if (auto caughtUp = state.compute(nullptr, {}); !caughtUp)
            return caughtUp;
    }
    all.clear();
    all.reserve(prompt.tokens.size() * state.data().config.vocabulary);
    state.append(prompt);
    return state.computeAll(all);
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
        for (;;) {
            auto computed = computeEach(prompt, before, all);
            if (computed)
                return computed;
            if (auto recovered = state.recover(computed.error(), nullptr); !recovered)
                return recovered;
        }
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
    if (auto ready = guarded(tokens.size(), [&] { return state.followModel(); }); !ready)
        return ready.error();
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
    if (auto ready = guarded(position, [&] { return state.followModel(); }); !ready)
        return ready;
    state.resize(position);
    // The last token that stays is computed again, for its logits.
    state.shorten(position > 0 ? position - 1 : 0);
    return guarded(position, [&] { return state.compute(cancel, {}); });
}

Result<std::unique_ptr<Session>> Session::fork() const
{
    return guarded(m_state->tokens.size(), [&]() -> Result<std::unique_ptr<Session>> {
        if (auto ready = m_state->followModel(); !ready)
            return ready.error();
        auto kv = m_state->kv->copy();
        if (!kv) {
            if (auto recovered = m_state->recover(kv.error(), nullptr); !recovered)
                return recovered.error();
            kv = m_state->kv->copy();
        }
        if (!kv)
            return kv.error();
        auto state = std::make_unique<State>(m_state->model);
        state->context = m_state->context;
        state->batch = m_state->batch;
        state->rewind = m_state->rewind;
        state->kvPrecision = m_state->kvPrecision;
        state->device = m_state->device;
        state->tokens = m_state->tokens;
        state->soft = m_state->soft;
        state->kv = std::move(*kv);
        state->logits = m_state->logits;
        state->haveLogits = m_state->haveLogits;
        return std::unique_ptr<Session>(new Session(std::move(state)));
    });
}

} // namespace engine
