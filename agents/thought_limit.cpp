// SPDX-License-Identifier: Apache-2.0
#include "agents/thought_limit.h"

namespace agents {

ThoughtLimit::ThoughtLimit(std::unique_ptr<engine::sampling::TokenConstraint> within,
                           const engine::text::Tokenizer &tokenizer,
                           uint32_t most)
    : m_within(std::move(within))
    , m_special(tokenizer.special())
    , m_end(tokenizer.size())
    , m_most(most)
{
    if (m_special.channelEnd != m_special.kNone)
        m_end.add(m_special.channelEnd);
}

const engine::sampling::TokenSet *ThoughtLimit::allowed()
{
    // A vocabulary without channels cannot think, so the set is never empty here.
    if (m_isThinking && m_thought >= m_most && !m_end.isEmpty())
        return &m_end;
    return m_within ? m_within->allowed() : nullptr;
}

void ThoughtLimit::accept(engine::text::TokenId token)
{
    if (token == m_special.channelBegin) {
        m_isThinking = true;
        m_thought = 0;
    } else if (token == m_special.channelEnd) {
        m_isThinking = false;
    } else if (m_isThinking) {
        ++m_thought;
    }
    if (m_within)
        m_within->accept(token);
}

} // namespace agents
