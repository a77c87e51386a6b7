// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/token_constraint.h"

#include <algorithm>
#include <cmath>

namespace engine::sampling {

base::Result<TokenId> chooseToken(Sampler &sampler,
                                  std::span<const float> logits,
                                  std::span<const TokenId> history,
                                  TokenConstraint *constraint)
{
    if (std::ranges::none_of(logits, [](float logit) { return std::isfinite(logit); })) {
        return base::Error{base::ErrorCode::InvalidInput,
                           "The model computed nothing usable. Its file is probably damaged; "
                           "download it again."};
    }
    if (!constraint)
        return sampler.sample(logits, history);
    const TokenSet *allowed = constraint->allowed();
    if (allowed && allowed->isEmpty()) {
        return base::Error{base::ErrorCode::Unsupported,
                           "The reply cannot go on: the model's vocabulary has no token that the "
                           "schema allows here. Use another schema."};
    }
    const TokenId token = sampler.sample(logits, history, allowed);
    constraint->accept(token);
    return token;
}

} // namespace engine::sampling
