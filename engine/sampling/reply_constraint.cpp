// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/reply_constraint.h"

#include "engine/text/tokenizer.h"

#include <array>
#include <utility>

namespace engine::sampling {

std::shared_ptr<VocabularyMasks> vocabularyMasks(const text::Tokenizer &tokenizer)
{
    std::vector<std::string> bytes(tokenizer.size());
    for (uint32_t id = 0; id < bytes.size(); ++id) {
        if (!tokenizer.isControl(id) && !tokenizer.isStop(id) && id != tokenizer.special().quote)
            bytes[id] = tokenizer.bytes(id);
    }
    return std::make_shared<VocabularyMasks>(std::move(bytes));
}

ReplyConstraint::ReplyConstraint(const text::Tokenizer &tokenizer,
                                 std::shared_ptr<GrammarMasks> answer,
                                 std::shared_ptr<GrammarMasks> calls,
                                 LateRule rule,
                                 bool thinks)
    : m_tokenizer(tokenizer)
    , m_answer(std::move(answer))
    , m_calls(std::move(calls))
    , m_rule(std::move(rule))
    , m_thinks(thinks)
    , m_phase(m_answer ? Phase::AnswerBegin : Phase::Free)
    , m_allowed(tokenizer.size())
{
    if (m_answer)
        m_matcher.emplace(m_answer);
}

const TokenSet *ReplyConstraint::allowed()
{
    if (m_phase == Phase::Free)
        return nullptr;
    m_allowed.clear();
    if (m_phase == Phase::Thought) {
        m_allowed.addAll();
        removeStops();
    } else {
        m_matcher->addAllowed(m_allowed);
        if (m_phase != Phase::Call)
            fillAnswer();
    }
    return &m_allowed;
}

// Beside the answer: its end, and what may stand before it.
void ReplyConstraint::fillAnswer()
{
    const text::SpecialTokens &special = m_tokenizer.special();
    if (m_matcher->isAtEnd())
        m_allowed.add(special.turnEnd != special.kNone ? special.turnEnd : special.eos);
    if (m_phase == Phase::AnswerBegin) {
        if (m_thinks && special.channelBegin != special.kNone)
            m_allowed.add(special.channelBegin);
        if (m_calls && special.toolCallBegin != special.kNone)
            m_allowed.add(special.toolCallBegin);
    }
}

// A reply must not end within its thought: the answer would be missing.
void ReplyConstraint::removeStops()
{
    const text::SpecialTokens &special = m_tokenizer.special();
    for (const uint32_t id : std::array{special.eos, special.turnEnd, special.toolResponseBegin,
                                        special.channelBegin, special.toolCallBegin}) {
        if (id != special.kNone)
            m_allowed.remove(id);
    }
}

void ReplyConstraint::accept(uint32_t token)
{
    const text::SpecialTokens &special = m_tokenizer.special();
    const bool isOutside = m_phase == Phase::Free || m_phase == Phase::AnswerBegin;
    if (m_calls && isOutside && token == special.toolCallBegin) {
        m_phase = Phase::Call;
        m_matcher.emplace(m_calls, m_rule);
    } else if (m_phase == Phase::Call && token == special.toolCallEnd) {
        m_phase = Phase::Free; // the caller answers the call
        m_matcher.reset();
    } else if (m_phase == Phase::AnswerBegin && token == special.channelBegin) {
        m_phase = Phase::Thought;
    } else if (m_phase == Phase::Thought) {
        if (token == special.channelEnd)
            m_phase = Phase::AnswerBegin;
    } else if (m_phase != Phase::Free) {
        if (m_phase == Phase::AnswerBegin)
            m_phase = Phase::Answer;
        m_matcher->accept(token);
    }
}

} // namespace engine::sampling
