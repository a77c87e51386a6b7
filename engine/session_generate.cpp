// SPDX-License-Identifier: Apache-2.0
#include "engine/draft_index.h"
#include "engine/draft_policy.h"
#include "engine/session_state.h"

#include <algorithm>
#include <chrono>
#include <new>
#include <optional>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;
    using Clock = std::chrono::steady_clock;

    // Guesses are tokens of the conversation only while they are computed.
    struct Guessing {
        std::vector<TokenId> &tokens;
        size_t size;
        ~Guessing() { tokens.resize(size); }
    };

} // namespace

// One call of Session::generate(). Every token is drawn from the logits after the tokens before it,
// with the same kernels and the same random numbers whether it was guessed or not: guesses save
// passes through the model and change nothing else.
class Session::Generation final
{
public:
    Generation(State &state,
               const GenerateOptions &options,
               const std::function<bool(TokenId)> &onToken)
        : m_state(state)
        , m_options(options)
        , m_onToken(onToken)
        , m_sampler(options.sampling)
    {
    }

    Result<GenerateResult> run()
    {
        while (!m_reason) {
            if (m_options.cancel && m_options.cancel->isCancelled()) {
                m_reason = StopReason::Cancelled;
                break;
            }
            if (auto done = step(); !done) {
                if (done.error().code != ErrorCode::Cancelled)
                    return done.error();
                m_reason = StopReason::Cancelled;
            }
        }
        m_result.reason = *m_reason;
        return m_result;
    }

private:
    Result<void> step()
    {
        if (auto ready = m_state.followModel(); !ready) // another session may have moved it
            return ready;
        // Guesses follow a single token that is not computed yet, as there is in the midst of it.
        if (m_options.guess && !m_state.haveLogits
            && m_state.kv->position() + 1 == m_state.tokens.size()) {
            m_index.extend(m_state.tokens);
            const DraftIndex::Guess guess = m_index.guess(m_state.tokens, mostGuesses());
            const auto available = static_cast<uint32_t>(guess.tokens.size());
            if (const uint32_t count = m_policy.worth(guess.matched, available); count > 0)
                return check(guess.tokens.first(count), guess.matched);
            if (canDraft())
                return drafted();
        }
        return single();
    }

    // The drafter begins where the last layer's output is known.
    bool canDraft() const
    {
        return m_state.data().placement->drafter && !m_state.states.empty()
            && m_state.statesEnd >= m_state.kv->position()
            && m_state.statesEnd - m_state.kv->position()
            < m_state.states.size() / m_state.data().config.hidden;
    }

    Result<void> drafted()
    {
        const uint32_t count = m_policy.worth(DraftPolicy::kDrafter, mostGuesses());
        if (count == 0)
            return single();
        const size_t width = m_state.data().config.hidden;
        const size_t after = m_state.statesEnd - m_state.kv->position();
        const auto state =
            std::span<const float>(m_state.states).last((after + 1) * width).first(width);
        const Clock::time_point start = Clock::now();
        const auto guesses = m_state.data().placement->drafter->draft(
            {.token = m_state.tokens.back(), .state = state, .kv = m_state.kv.get()}, count);
        if (!guesses)
            return m_state.recover(guesses.error(), m_options.cancel);
        m_policy.drafted(count, std::chrono::duration<double>(Clock::now() - start).count());
        return check(*guesses, DraftPolicy::kDrafter);
    }

    uint32_t mostGuesses() const
    {
        const auto size = static_cast<uint32_t>(m_state.tokens.size());
        const uint32_t room = m_state.context > size ? m_state.context - size : 0;
        const uint32_t wanted =
            m_options.maxTokens > 0 ? m_options.maxTokens - m_result.tokens - 1 : room;
        return std::min(
            {DraftPolicy::kMost, room, wanted, m_state.batch - 1, m_state.kv->mostAtOnce() - 1});
    }

    Result<void> single()
    {
        const bool alone = m_state.kv->position() + 1 == m_state.tokens.size();
        const Clock::time_point start = Clock::now();
        if (!m_state.haveLogits)
            ++m_result.passes;
        if (auto done = m_state.ensureLogits(m_options.cancel, enough()); !done)
            return done;
        if (alone)
            m_policy.took(1, std::chrono::duration<double>(Clock::now() - start).count());
        if (m_state.haveLogits)
            return take(m_state.logits);
        const TokenId id = m_sampler.sampleBest(m_state.best);
        if (m_options.constraint)
            m_options.constraint->accept(id);
        return append(id);
    }

    // How many of the highest logits the next token is drawn from; 0: from all.
    uint32_t enough()
    {
        const uint32_t wanted = m_sampler.enough();
        if (!m_state.data().backend().findsTopK(wanted))
            return 0; // before the constraint is asked twice
        return m_options.constraint && m_options.constraint->allowed() ? 0 : wanted;
    }

    // Computes the last token and guesses after it, keeps those that are drawn.
    Result<void> check(std::span<const TokenId> guesses, uint32_t matched)
    {
        State &state = m_state;
        const std::vector<TokenId> drafts(guesses.begin(), guesses.end());
        const size_t before = state.tokens.size();
        const auto count = static_cast<uint32_t>(drafts.size()) + 1;
        if (auto computed = compute(drafts); !computed)
            return state.recover(computed.error(), m_options.cancel);
        ++m_result.passes;
        const size_t width = state.data().config.vocabulary;
        uint32_t accepted = 0;
        for (uint32_t row = 0; row < count; ++row) {
            const auto logits = std::span<const float>(state.logits).subspan(row * width, width);
            if (auto taken = take(logits); !taken) {
                state.kv->rewindTo(static_cast<uint32_t>(before) + row);
                return taken;
            }
            if (state.tokens.size() == before + row) { // no token: it stopped before one
                keepRow(row, static_cast<uint32_t>(before) + row);
                return {};
            }
            if (row < drafts.size() && state.tokens.back() == drafts[row]) {
                ++accepted;
                ++m_result.guessed;
            } else {
                break;
            }
            if (m_reason)
                break;
        }
        m_policy.checked(matched, count - 1, accepted);
        state.kv->rewindTo(static_cast<uint32_t>(state.tokens.size()) - 1);
        return {};
    }

    Result<void> compute(const std::vector<TokenId> &drafts)
    {
        const auto count = static_cast<uint32_t>(drafts.size()) + 1;
        const Clock::time_point start = Clock::now();
        const Guessing guessing{m_state.tokens, m_state.tokens.size()};
        m_state.tokens.insert(m_state.tokens.end(), drafts.begin(), drafts.end());
        auto done = m_state.computeBatch(count, model::WantedLogits::All, m_options.cancel);
        m_policy.took(count, std::chrono::duration<double>(Clock::now() - start).count());
        return done;
    }

    // The logits after the last token are those of `row`.
    void keepRow(uint32_t row, uint32_t position)
    {
        const auto width = static_cast<std::ptrdiff_t>(m_state.data().config.vocabulary);
        auto &logits = m_state.logits;
        logits.erase(logits.begin() + (row + 1) * width, logits.end());
        logits.erase(logits.begin(), logits.begin() + row * width);
        m_state.kv->rewindTo(position);
        m_state.haveLogits = true;
    }

    // Draws the next token and appends it, or stops.
    Result<void> take(std::span<const float> logits)
    {
        const auto chosen =
            sampling::chooseToken(m_sampler, logits, m_state.tokens, m_options.constraint);
        if (!chosen)
            return chosen.error();
        return append(*chosen);
    }

    Result<void> append(TokenId id)
    {
        State &state = m_state;
        const text::Tokenizer &tokenizer = state.model->tokenizer();
        if (tokenizer.isStop(id)) {
            m_result.stopToken = id;
            const bool toTool = id == tokenizer.special().toolResponseBegin;
            m_reason = toTool ? StopReason::ToolCall : StopReason::EndOfTurn;
            return {};
        }
        if (state.tokens.size() >= state.context) {
            m_reason = StopReason::ContextFull;
            return {};
        }
        state.tokens.push_back(id);
        state.haveLogits = false;
        ++m_result.tokens;
        if (!m_onToken(id))
            m_reason = StopReason::Callback;
        else if (m_options.maxTokens > 0 && m_result.tokens >= m_options.maxTokens)
            m_reason = StopReason::MaxTokens;
        return {};
    }

    State &m_state;
    const GenerateOptions &m_options;
    const std::function<bool(TokenId)> &m_onToken;
    sampling::Sampler m_sampler;
    DraftIndex m_index;
    DraftPolicy m_policy;
    GenerateResult m_result;
    std::optional<StopReason> m_reason;
};

Result<GenerateResult> Session::generate(const GenerateOptions &options,
                                         const std::function<bool(TokenId)> &onToken)
{
    State &state = *m_state;
    if (state.tokens.empty()) {
        return Error{ErrorCode::InvalidInput,
                     "There is no text yet that the model could continue."};
    }
    return guarded(state.tokens.size(), [&] { return Generation(state, options, onToken).run(); });
}

} // namespace engine
