// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/sampling/sampler.h"
#include "engine/sampling/token_set.h"

#include <span>

namespace engine::sampling {

// What is asked before a token is chosen. Single thread.
class TokenConstraint
{
public:
    virtual ~TokenConstraint() = default;
    // The tokens that may come next; null: any. Valid until accept().
    virtual const TokenSet *allowed() = 0;
    virtual void accept(TokenId token) = 0; // the one chosen
};

// The next token, told to the constraint, which may be null. InvalidInput where the logits hold no
// number, Unsupported where the constraint allows no token.
base::Result<TokenId> chooseToken(Sampler &sampler,
                                  std::span<const float> logits,
                                  std::span<const TokenId> history,
                                  TokenConstraint *constraint);

} // namespace engine::sampling
