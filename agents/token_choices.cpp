// SPDX-License-Identifier: Apache-2.0
#include "agents/token_choices.h"

#include "agents/likeness.h"
#include "agents/read_along.h"

namespace agents {
namespace {

    using engine::text::TokenId;
    using engine::text::Tokenizer;

    constexpr size_t kMostChoices = 8;

    TokenChoice choiceOf(TokenId token, double weight, const Tokenizer &tokenizer)
    {
        return {token, std::string(tokenizer.bytes(token)), static_cast<float>(weight)};
    }

} // namespace

InspectedToken inspectedToken(std::span<const float> logits,
                              TokenId written,
                              const Tokenizer &tokenizer,
                              size_t most)
{
    InspectedToken inspected;
    if (logits.empty() || written >= logits.size())
        return inspected;
    const Expectation expected = expectation(logits, most);
    for (const Expectation::Chance &chance : expected.likeliest)
        inspected.choices.push_back(choiceOf(chance.token, chance.probability, tokenizer));
    inspected.written = choiceOf(written, expected.probabilityOf(logits[written]), tokenizer);
    return inspected;
}

base::Result<ReplyStats> inspectReply(engine::Session &session,
                                      const Tokenizer &tokenizer,
                                      std::span<const TokenId> tokens,
                                      const base::CancelToken &cancel,
                                      ReplyStats stats)
{
    const auto goesOn = [&] {
        if (cancel.isCancelled())
            stats.reason = engine::StopReason::Cancelled;
        return !cancel.isCancelled();
    };
    const auto read =
        readAlong(session, tokens, goesOn, [&](size_t place, std::span<const float> logits) {
            if (place < tokens.size())
                stats.inspected.push_back(
                    inspectedToken(logits, tokens[place], tokenizer, kMostChoices));
        });
    if (!read)
        return read.error();
    stats.contextUsed = session.position();
    return stats;
}

} // namespace agents
