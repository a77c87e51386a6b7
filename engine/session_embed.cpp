// SPDX-License-Identifier: Apache-2.0
// A text as a vector.
#include "engine/session_state.h"

#include <cmath>
#include <utility>

namespace engine {

using base::Error;
using base::ErrorCode;
using base::Result;

// Computes all tokens that are not in the cache, and adds up what the last layer made of them.
Result<void> Session::State::addStates(std::vector<double> &sum, const base::CancelToken *cancel)
{
    const size_t width = sum.size();
    std::vector<float> computed;
    while (kv->position() < tokens.size()) {
        const auto decoder = data().decoder();
        if (!decoder)
            return decoder.error();
        const uint32_t count = nextBatch();
        if (auto room = kv->beginWrite(count); !room)
            return room;
        const auto next =
            soft.view(std::span(tokens).subspan(kv->position(), count), kv->position());
        if (auto done = (*decoder)->forward({.tokens = next.tokens,
                                             .kv = kv.get(),
                                             .wanted = model::WantedLogits::NormedStates,
                                             .states = &computed,
                                             .cancel = cancel},
                                            logits);
            !done)
            return done;
        kv->commit(count);
        for (size_t i = 0; i < computed.size(); ++i)
            sum[i % width] += double{computed[i]};
    }
    return {};
}

Result<std::vector<float>> Session::embed(std::shared_ptr<Model> model,
                                          std::span<const TokenId> tokens,
                                          const base::CancelToken *cancel)
{
    if (tokens.empty())
        return Error{ErrorCode::InvalidInput, "A text without tokens has no embedding."};
    const uint32_t width = model->info().hiddenSize;
    auto session =
        create(std::move(model),
               {.contextLength = static_cast<uint32_t>(tokens.size()), .rewindTokens = 0});
    if (!session)
        return session.error();
    State &state = *(*session)->m_state;
    if (auto fits = state.check({.tokens = tokens}, 0); !fits)
        return fits.error();
    return guarded(tokens.size(), [&]() -> Result<std::vector<float>> {
        std::vector<double> sum(width);
        state.append({.tokens = tokens});
        for (auto done = state.addStates(sum, cancel); !done; done = state.addStates(sum, cancel)) {
            if (auto recovered = state.recover(done.error(), cancel); !recovered)
                return recovered.error();
            sum.assign(width, 0.0);
        }
        double squares = 0;
        for (const double value : sum)
            squares += value * value;
        const double factor = squares > 0 ? 1 / std::sqrt(squares) : 0;
        std::vector<float> embedding(width);
        for (size_t i = 0; i < width; ++i)
            embedding[i] = static_cast<float>(sum[i] * factor);
        return embedding;
    });
}

} // namespace engine
