// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/grammar_matcher.h"
#include "engine/sampling/token_constraint.h"

#include <optional>

namespace engine::text {
class Tokenizer;
}

namespace engine::sampling {

// The tokens of a vocabulary as grammars see them: control tokens have no bytes.
std::shared_ptr<VocabularyMasks> vocabularyMasks(const text::Tokenizer &tokenizer);

// Holds a reply to a grammar. With an answer, the reply is one and ends with it; a free thought may
// stand before it where the reply thinks. With calls, what stands between <|tool_call> and
// <tool_call|> is one; outside of calls a reply without answer is free. Either may be null.
class ReplyConstraint final : public TokenConstraint
{
public:
    ReplyConstraint(const text::Tokenizer &tokenizer, // outlives this
                    std::shared_ptr<GrammarMasks> answer,
                    std::shared_ptr<GrammarMasks> calls,
                    LateRule rule = {},
                    bool thinks = true);

    const TokenSet *allowed() override;
    void accept(uint32_t token) override;

private:
    enum class Phase { Free, AnswerBegin, Answer, Thought, Call };

    void fillAnswer();
    void removeStops();

    const text::Tokenizer &m_tokenizer;
    std::shared_ptr<GrammarMasks> m_answer; // shared: remembered from reply to reply
    std::shared_ptr<GrammarMasks> m_calls; // shared: as above
    LateRule m_rule;
    bool m_thinks;
    Phase m_phase;
    std::optional<GrammarMatcher> m_matcher;
    TokenSet m_allowed;
};

} // namespace engine::sampling
