// SPDX-License-Identifier: Apache-2.0
#include "agents/forced_call.h"

#include <array>
#include <utility>

namespace agents {

ForcedCall::ForcedCall(std::unique_ptr<engine::sampling::TokenConstraint> within,
                       const engine::text::Tokenizer &tokenizer,
                       bool thinks)
    : m_within(std::move(within))
    , m_special(tokenizer.special())
    , m_begin(tokenizer.size())
    , m_thought(tokenizer.size())
{
    m_begin.add(m_special.toolCallBegin);
    if (thinks && m_special.channelBegin != m_special.kNone)
        m_begin.add(m_special.channelBegin);
    m_thought.addAll();
    for (const uint32_t id : std::array{m_special.eos, m_special.turnEnd, m_special.channelBegin,
                                        m_special.toolCallBegin, m_special.toolResponseBegin}) {
        if (id != m_special.kNone)
            m_thought.remove(id);
    }
}

const engine::sampling::TokenSet *ForcedCall::allowed()
{
    if (m_phase == Phase::Called)
        return m_within->allowed();
    return m_phase == Phase::Begin ? &m_begin : &m_thought;
}

void ForcedCall::accept(engine::text::TokenId token)
{
    m_within->accept(token);
    if (m_phase == Phase::Begin && token == m_special.channelBegin) {
        m_phase = Phase::Thought;
        m_begin.remove(m_special.channelBegin); // one thought, then the call
    } else if (m_phase == Phase::Begin && token == m_special.toolCallBegin) {
        m_phase = Phase::Called;
    } else if (m_phase == Phase::Thought && token == m_special.channelEnd) {
        m_phase = Phase::Begin;
    }
}

} // namespace agents
