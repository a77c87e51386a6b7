// SPDX-License-Identifier: Apache-2.0
#include "agents/token_choices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace agents {
namespace {

    using engine::text::TokenId;
    using engine::text::Tokenizer;

    constexpr size_t kMostChoices = 8;
    constexpr size_t kAtOnce = 16; // logits of a vocabulary of 262,144 take 1 MiB for each token

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
    const float highest = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(static_cast<double>(logit - highest));
    const auto probability = [&](TokenId token) {
        return std::exp(static_cast<double>(logits[token] - highest)) / sum;
    };
    std::vector<TokenId> order(logits.size());
    std::iota(order.begin(), order.end(), TokenId{0});
    const size_t count = std::min(most, order.size());
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(order.begin(), middle, order.end(),
                      [&](TokenId a, TokenId b) { return logits[a] > logits[b]; });
    for (size_t i = 0; i < count; ++i)
        inspected.choices.push_back(choiceOf(order[i], probability(order[i]), tokenizer));
    inspected.written = choiceOf(written, probability(written), tokenizer);
    return inspected;
}

base::Result<ReplyStats> inspectReply(engine::Session &session,
                                      const Tokenizer &tokenizer,
                                      std::span<const TokenId> tokens,
                                      const base::CancelToken &cancel,
                                      ReplyStats stats)
{
    std::vector<float> before(session.logits().begin(), session.logits().end());
    while (!tokens.empty()) {
        if (cancel.isCancelled()) {
            stats.reason = engine::StopReason::Cancelled;
            break;
        }
        const auto piece = tokens.first(std::min(tokens.size(), kAtOnce));
        const auto logits = session.prefillAllLogits(piece);
        if (!logits)
            return logits.error();
        const size_t width = logits->size() / piece.size();
        for (size_t i = 0; i < piece.size(); ++i) {
            stats.inspected.push_back(inspectedToken(before, piece[i], tokenizer, kMostChoices));
            const auto row = logits->begin() + static_cast<std::ptrdiff_t>(i * width);
            before.assign(row, row + static_cast<std::ptrdiff_t>(width));
        }
        tokens = tokens.subspan(piece.size());
    }
    stats.contextUsed = session.position();
    return stats;
}

} // namespace agents
