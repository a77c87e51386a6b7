// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/reply_port.h"
#include "agents/reply_grammars.h"
#include "engine/text/tokenizer.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tests {

// One reply: its text with control tokens, and how it ends.
struct ScriptedTurn {
    std::string text{};
    engine::StopReason reason = engine::StopReason::EndOfTurn;
    bool isFree = false; // it breaks the grammar, as a model without one would
    std::optional<base::Error> error{};
};

// A model below the chat: it gets and gives tokens. Real are the tokenizer, the prompt, the
// grammar, which each of its tokens must keep to, and the parser. Notes what it was told, and
// whether each prompt began with all that stood in the session before.
class ScriptedModel final : public agents::loop::ReplyPort
{
public:
    explicit ScriptedModel(const engine::text::Tokenizer &tokenizer)
        : m_tokenizer(tokenizer)
    {
    }

    void add(ScriptedTurn turn) { m_turns.push_back(std::move(turn)); }

    base::Result<agents::ReplyStats>
    reply(const agents::GenerationRequest &request,
          const base::CancelToken &cancel,
          const std::function<void(const agents::ReplyBatch &)> &onBatch) override;
    std::optional<size_t> countTokens(std::string_view text) const override
    {
        return m_tokenizer.encode(text, engine::text::ControlTokens::AsText).size();
    }

    const std::vector<std::string> &problems() const { return m_problems; }
    // Of the newest prompt, control tokens by name.
    const std::string &prompt() const { return m_prompt; }
    size_t replies() const { return m_replies; }
    bool isSpent() const { return m_turns.empty(); }
    void forgetSession() { m_session.clear(); } // the next prompt may begin otherwise
    uint32_t contextLength = 0; // 0: not told
    std::function<void(size_t token)> onToken; // before each, counted over all replies

private:
    std::vector<engine::text::TokenId> promptTokens(const agents::GenerationRequest &request) const;
    void checkPrefix(const std::vector<engine::text::TokenId> &prompt);

    const engine::text::Tokenizer &m_tokenizer;
    agents::ReplyGrammars m_grammars;
    std::deque<ScriptedTurn> m_turns;
    std::vector<engine::text::TokenId> m_session; // what an engine would hold
    std::vector<std::string> m_problems;
    std::string m_prompt;
    size_t m_replies = 0;
    size_t m_tokens = 0;
};

} // namespace tests
