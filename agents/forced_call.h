// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/token_constraint.h"
#include "engine/text/tokenizer.h"

#include <memory>

namespace agents {

// Makes a reply begin with a call: nothing but a thought, where it thinks, may stand before
// <|tool_call>. From there on as the constraint within, which knows the calls. One per reply;
// inference thread.
class ForcedCall final : public engine::sampling::TokenConstraint
{
public:
    ForcedCall(std::unique_ptr<engine::sampling::TokenConstraint> within,
               const engine::text::Tokenizer &tokenizer, // which has <|tool_call>
               bool thinks);

    const engine::sampling::TokenSet *allowed() override;
    void accept(engine::text::TokenId token) override;

private:
    enum class Phase { Begin, Thought, Called };

    std::unique_ptr<engine::sampling::TokenConstraint> m_within;
    engine::text::SpecialTokens m_special;
    engine::sampling::TokenSet m_begin; // what may come first
    engine::sampling::TokenSet m_thought; // everything that does not end the reply
    Phase m_phase = Phase::Begin;
};

} // namespace agents
