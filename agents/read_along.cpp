// SPDX-License-Identifier: Apache-2.0
#include "agents/read_along.h"

#include <algorithm>

namespace agents {
namespace {

    constexpr size_t kAtOnce = 16; // scores of a vocabulary of 262,144 take 1 MiB for each token

} // namespace

base::Result<void>
readAlong(engine::Session &session,
          std::span<const engine::text::TokenId> tokens,
          const std::function<bool()> &goesOn,
          const std::function<void(size_t place, std::span<const float>)> &onScores)
{
    size_t place = 0;
    onScores(place++, session.logits());
    while (!tokens.empty() && goesOn()) {
        const auto piece = tokens.first(std::min(tokens.size(), kAtOnce));
        const auto scores = session.prefillAllLogits(piece);
        if (!scores)
            return scores.error();
        const size_t width = scores->size() / piece.size();
        for (size_t i = 0; i < piece.size(); ++i)
            onScores(place++, std::span(*scores).subspan(i * width, width));
        tokens = tokens.subspan(piece.size());
    }
    return {};
}

} // namespace agents
