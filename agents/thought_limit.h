// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/token_constraint.h"
#include "engine/text/tokenizer.h"

#include <memory>

namespace agents {

// Ends a thought that has become too long: after `most` tokens only <channel|> may follow, and the
// reply goes on with what was thought so far. Otherwise as the constraint within, which may be
// null. One per reply; inference thread.
class ThoughtLimit final : public engine::sampling::TokenConstraint
{
public:
    ThoughtLimit(std::unique_ptr<engine::sampling::TokenConstraint> within,
                 const engine::text::Tokenizer &tokenizer, // outlives this
                 uint32_t most);

    const engine::sampling::TokenSet *allowed() override;
    void accept(engine::text::TokenId token) override;

private:
    std::unique_ptr<engine::sampling::TokenConstraint> m_within;
    const engine::text::SpecialTokens &m_special;
    engine::sampling::TokenSet m_end; // <channel|> alone
    uint32_t m_most;
    uint32_t m_thought = 0; // tokens of the open one
    bool m_isThinking = false;
};

} // namespace agents
