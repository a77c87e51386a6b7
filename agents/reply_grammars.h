// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/result.h"
#include "engine/sampling/reply_constraint.h"

#include <future>
#include <memory>
#include <string>
#include <vector>

namespace agents {

// The grammars that replies of one model are held to. Remembers the newest ones: a conversation
// asks for the same again and again. Owner: the reply source; inference thread.
class ReplyGrammars final
{
public:
    // Once per model, soon after it is loaded: sorts its tokens, on another thread, for the first
    // reply that needs it.
    void begin(std::shared_ptr<const engine::text::Tokenizer> tokenizer);
    // Null: the reply is free. `tokenizer` outlives what comes back and must stay the same.
    base::Result<std::unique_ptr<engine::sampling::TokenConstraint>>
    constraintFor(const GenerationRequest &request, const engine::text::Tokenizer &tokenizer);

private:
    using Tools = std::vector<std::shared_ptr<const nlohmann::json>>;

    base::Result<std::unique_ptr<engine::sampling::TokenConstraint>>
    grammarFor(const GenerationRequest &request, const engine::text::Tokenizer &tokenizer);
    void prepareVocabulary(const engine::text::Tokenizer &tokenizer);
    base::Result<void> prepareAnswer(const std::string &schema);
    base::Result<void> prepareCalls(const Tools &tools, const engine::text::SpecialTokens &special);

    // Shared: by all grammars, and by the constraints of replies that run.
    std::shared_ptr<engine::sampling::VocabularyMasks> m_vocabulary;
    std::future<std::shared_ptr<engine::sampling::VocabularyMasks>> m_begun; // becomes that
    std::shared_ptr<engine::sampling::GrammarMasks> m_answer;
    std::shared_ptr<engine::sampling::GrammarMasks> m_calls;
    std::string m_answerSchema;
    Tools m_tools;
};

} // namespace agents
