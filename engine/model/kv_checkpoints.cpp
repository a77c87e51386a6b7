// SPDX-License-Identifier: Apache-2.0
#include "engine/model/kv_checkpoints.h"

#include <algorithm>
#include <ranges>

namespace engine::model {

void KvCheckpoints::mark(uint32_t position)
{
    if (m_most == 0 || position == 0 || position <= newest())
        return;
    m_marks.push_back({position, nullptr});
    if (m_marks.size() <= m_most)
        return;
    // Without the one that goes, the way back to the one before it is the shortest.
    size_t least = 0;
    uint32_t smallest = ~0U;
    for (size_t i = 0; i + 1 < m_marks.size(); ++i) {
        const uint32_t before = i > 0 ? m_marks[i - 1].position : 0;
        const uint32_t gap = m_marks[i + 1].position - before;
        if (gap < smallest) {
            smallest = gap;
            least = i;
        }
    }
    m_marks.erase(m_marks.begin() + static_cast<std::ptrdiff_t>(least));
}

void KvCheckpoints::forgetAfter(uint32_t position)
{
    while (!m_marks.empty() && m_marks.back().position > position)
        m_marks.pop_back();
}

const KvCheckpoints::Checkpoint *KvCheckpoints::before(uint32_t position) const
{
    for (const Checkpoint &mark : std::views::reverse(m_marks)) {
        if (mark.position <= position && mark.window)
            return &mark;
    }
    return nullptr;
}

uint64_t KvCheckpoints::bytes() const
{
    uint64_t total = 0;
    for (const Checkpoint &mark : m_marks)
        total += mark.window ? mark.window->size() : 0;
    return total;
}

} // namespace engine::model
