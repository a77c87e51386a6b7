// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/call_history.h"

#include "agents/workspace/content_hash.h"

namespace agents::loop {

namespace {

    constexpr size_t kLongestCycle = 4;
    constexpr size_t kRounds = 3;

} // namespace

void CallHistory::add(std::string_view tool, std::string_view arguments, std::string_view result)
{
    std::string step(tool);
    for (const std::string_view part : {arguments, result}) {
        step += '\0';
        step += part;
    }
    m_steps.push_back(workspace::contentHash(step));
    if (m_steps.size() > kLongestCycle * kRounds)
        m_steps.erase(m_steps.begin());
}

bool CallHistory::isRepeating() const
{
    for (size_t length = 1; length <= kLongestCycle; ++length) {
        if (repeats(length))
            return true;
    }
    return false;
}

bool CallHistory::repeats(size_t length) const
{
    const size_t needed = length * kRounds;
    if (m_steps.size() < needed)
        return false;
    for (size_t i = m_steps.size() - needed; i + length < m_steps.size(); ++i) {
        if (m_steps[i] != m_steps[i + length])
            return false;
    }
    return true;
}

} // namespace agents::loop
