// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/loop/scripted_model.h"

#include "agents/reply_batcher.h"

#include <algorithm>

namespace tests {

using engine::text::TokenId;

std::vector<TokenId> ScriptedModel::promptTokens(const agents::GenerationRequest &request) const
{
    std::vector<TokenId> tokens;
    for (const auto &part : request.parts) {
        const auto encoded = m_tokenizer.encode(part.text);
        tokens.insert(tokens.end(), encoded.begin(), encoded.end());
        tokens.insert(tokens.end(), part.tokens.begin(), part.tokens.end());
    }
    return tokens;
}

void ScriptedModel::checkPrefix(const std::vector<TokenId> &prompt)
{
    if (m_session.empty())
        return;
    if (prompt.size() <= m_session.size()
        || !std::equal(m_session.begin(), m_session.end(), prompt.begin()))
        m_problems.emplace_back("a prompt does not begin with the one before and its reply");
}

base::Result<agents::ReplyStats>
ScriptedModel::reply(const agents::GenerationRequest &request,
                     const base::CancelToken &cancel,
                     const std::function<void(const agents::ReplyBatch &)> &onBatch)
{
    ++m_replies;
    ScriptedTurn turn{.text = "The script has no more replies."};
    if (m_turns.empty()) {
        m_problems.emplace_back("the loop asks for more replies than the script has");
    } else {
        turn = m_turns.front();
        m_turns.pop_front();
    }
    const auto prompt = promptTokens(request);
    checkPrefix(prompt);
    m_prompt = m_tokenizer.decode(prompt);
    m_session = prompt;
    if (turn.error)
        m_session.pop_back(); // who goes on asks for the same again
    if (turn.error && turn.text.empty())
        return *turn.error;
    auto constraint = m_grammars.constraintFor(request, m_tokenizer);
    if (!constraint)
        return constraint.error();
    agents::ReplyStats stats;
    stats.reason = turn.reason;
    stats.promptTokens = static_cast<uint32_t>(prompt.size());
    const auto ignore = [](uint32_t, uint32_t) { };
    agents::ReplyBatcher batcher(onBatch, ignore, ignore);
    engine::text::ReplyParser parser(m_tokenizer);
    for (const TokenId token :
         m_tokenizer.encode(turn.text, engine::text::ControlTokens::Recognised)) {
        if (onToken)
            onToken(m_tokens++);
        if (cancel.isCancelled()) {
            stats.reason = engine::StopReason::Cancelled;
            break;
        }
        const auto *allowed = (*constraint)->allowed();
        if (allowed && !allowed->has(token) && !turn.isFree) {
            m_problems.push_back("the grammar forbids “" + std::string(m_tokenizer.bytes(token))
                                 + "” in " + turn.text);
            turn.isFree = true;
        }
        if (!turn.isFree)
            (*constraint)->accept(token);
        ++stats.generatedTokens;
        stats.tokens.push_back(token);
        batcher.arrived(parser.push(token), stats.generatedTokens, 0);
    }
    if (turn.error) { // what had come by then was shown, and is not kept
        batcher.flush();
        return *turn.error;
    }
    stats.contextLength = contextLength;
    stats.contextUsed = stats.promptTokens + stats.generatedTokens;
    batcher.arrived(parser.finish(), stats.generatedTokens, 0);
    batcher.flush();
    if (stats.reason != engine::StopReason::Cancelled)
        m_session.insert(m_session.end(), stats.tokens.begin(), stats.tokens.end());
    return stats;
}

} // namespace tests
