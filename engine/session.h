// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/attention_spec.h"
#include "engine/engine.h"
#include "engine/sampling/sampler.h"
#include "engine/sampling/token_constraint.h"
#include "engine/soft_tokens.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace engine {

using text::TokenId;

struct SessionOptions {
    uint32_t contextLength = 0; // most tokens; 0: what the model was made for. K/V grows as needed
    uint32_t batchSize = 512; // prompt tokens computed at once
    // How far rewind() and advanceTo() can go back without computing everything again, where the
    // memory for it is small. A chat that drops the last reply's thoughts goes back by that reply.
    uint32_t rewindTokens = 4096;
    // How keys and values of the layers that see everything are kept. EightBit: nearly half of the
    // memory, replies differ a little. The reference backend ignores it.
    compute::KvPrecision kvPrecision = compute::KvPrecision::Half;
};

enum class StopReason { EndOfTurn, ToolCall, MaxTokens, ContextFull, Cancelled, Callback };

struct GenerateOptions {
    sampling::SamplingOptions sampling;
    uint32_t maxTokens = 0; // 0: until the context is full
    const base::CancelToken *cancel = nullptr; // obeyed within one layer's time
    sampling::TokenConstraint *constraint = nullptr; // null: any token; told each, stops too
    // Guess tokens that stood after the same words before, and check several at once where that is
    // measured to be faster. What is generated is the same, token for token.
    bool guess = true;
};

struct GenerateResult {
    StopReason reason = StopReason::EndOfTurn;
    uint32_t tokens = 0; // generated, without the stop token
    TokenId stopToken = text::SpecialTokens::kNone;
    uint32_t guessed = 0; // of the tokens, right guesses
    uint32_t passes = 0; // through the model
};

// One conversation's state on a model: the tokens so far and their K/V cache. Synchronous and
// blocking; confined to one thread at a time.
class Session final
{
public:
    static base::Result<std::unique_ptr<Session>> create(std::shared_ptr<Model> model,
                                                         const SessionOptions &options);
    ~Session();

    // A text as one vector of the hidden size and of length 1: the mean of what the last layer made
    // of its tokens. Computes in a session of its own. Gemma was not trained for this: texts are
    // told apart roughly.
    static base::Result<std::vector<float>> embed(std::shared_ptr<Model> model,
                                                  std::span<const TokenId> tokens,
                                                  const base::CancelToken *cancel = nullptr);

    const std::vector<TokenId> &tokens() const; // everything in the cache, in order
    uint32_t position() const; // tokens().size()
    uint32_t contextLength() const;
    uint64_t kvBytes() const;

    // Appends tokens. On Cancelled the batches computed so far stay; ContextFull changes nothing.
    base::Result<void>
    prefill(const Prompt &prompt,
            const base::CancelToken *cancel = nullptr,
            const std::function<void(uint32_t done, uint32_t total)> &progress = {});
    base::Result<void>
    prefill(std::span<const TokenId> tokens,
            const base::CancelToken *cancel = nullptr,
            const std::function<void(uint32_t done, uint32_t total)> &progress = {})
    {
        return prefill(Prompt{.tokens = tokens}, cancel, progress);
    }

    // Makes the session hold exactly the prompt: keeps the common prefix with what it holds,
    // computes the rest. Returns how many tokens were reused.
    base::Result<uint32_t>
    advanceTo(const Prompt &prompt,
              const base::CancelToken *cancel = nullptr,
              const std::function<void(uint32_t done, uint32_t total)> &progress = {});
    base::Result<uint32_t>
    advanceTo(std::span<const TokenId> tokens,
              const base::CancelToken *cancel = nullptr,
              const std::function<void(uint32_t done, uint32_t total)> &progress = {})
    {
        return advanceTo(Prompt{.tokens = tokens}, cancel, progress);
    }

    // After the last token, [vocabulary]. Empty at position 0 and while they are not computed:
    // after a call that was cancelled or failed, and after a generation (where a stop token ended
    // it, some devices leave them). The next call computes what it needs.
    std::span<const float> logits() const;

    // Logits after every one of the tokens appended, [tokens, vocabulary] (tests, scoring).
    base::Result<std::vector<float>> prefillAllLogits(const Prompt &prompt);
    base::Result<std::vector<float>> prefillAllLogits(std::span<const TokenId> tokens)
    {
        return prefillAllLogits(Prompt{.tokens = tokens});
    }

    // Samples, appends and reports tokens until a stop. The stop token is reported in the result,
    // not to the callback, and not appended. The callback returns false to stop; it must not throw.
    base::Result<GenerateResult> generate(const GenerateOptions &options,
                                          const std::function<bool(TokenId)> &onToken);

    // Forgets everything after the first `position` tokens. Cheap while the sliding layers still
    // hold their window before it, and at the ends of earlier prefills; else what follows the last
    // such end is computed again (at once, or after Cancelled by the next call).
    base::Result<void> rewind(uint32_t position, const base::CancelToken *cancel = nullptr);

    base::Result<std::unique_ptr<Session>> fork() const; // an independent copy

    // Writes what is computed to a file, which appears whole or not at all. Unsupported on devices
    // that cannot hand it out.
    base::Result<void> save(const std::filesystem::path &file) const;
    // Takes over what save() wrote, with the same model on the same kind of device: as warm as it
    // was. After an error the session is as before (NotFound, InvalidInput) or empty.
    base::Result<void> restore(const std::filesystem::path &file);

private:
    struct State;
    class Generation;
    template<typename Work>
    static auto guarded(size_t tokens, Work work) -> decltype(work());
    explicit Session(std::unique_ptr<State> state);
    base::Result<void> computeEach(const Prompt &prompt, size_t before, std::vector<float> &all);
    std::unique_ptr<State> m_state;
};

} // namespace engine
