// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/byte_dfa.h"

#include <algorithm>

namespace engine::sampling {

namespace {

    // Which states lead to an accepting one, found backwards from those.
    std::vector<bool> usefulStates(const std::vector<ByteDfa::State> &states)
    {
        std::vector<std::vector<uint32_t>> before(states.size());
        std::vector<uint32_t> open;
        std::vector<bool> useful(states.size());
        for (uint32_t id = 0; id < states.size(); ++id) {
            for (const ByteDfa::Range &range : states[id].ranges)
                before[range.target].push_back(id);
            if (states[id].accepts) {
                useful[id] = true;
                open.push_back(id);
            }
        }
        while (!open.empty()) {
            const uint32_t id = open.back();
            open.pop_back();
            for (const uint32_t earlier : before[id]) {
                if (!useful[earlier]) {
                    useful[earlier] = true;
                    open.push_back(earlier);
                }
            }
        }
        return useful;
    }

} // namespace

base::Result<ByteDfa> ByteDfa::make(std::vector<State> states)
{
    const std::vector<bool> useful = usefulStates(states);
    if (states.empty() || !useful.front())
        return base::Error{base::ErrorCode::InvalidInput,
                           "No text at all would be allowed. Loosen the rule for it."};
    ByteDfa dfa;
    for (uint32_t id = 0; id < states.size(); ++id) {
        dfa.m_states.push_back({static_cast<uint32_t>(dfa.m_ranges.size()), states[id].accepts});
        for (const Range &range : states[id].ranges) {
            if (useful[range.target])
                dfa.m_ranges.push_back(range);
        }
    }
    dfa.m_states.push_back({static_cast<uint32_t>(dfa.m_ranges.size()), false});
    return dfa;
}

base::Result<ByteDfa> ByteDfa::anyOf(std::span<const std::string> texts)
{
    constexpr size_t kMostStates = 1 << 18;
    std::vector<State> states(1);
    std::vector<std::string> sorted(texts.begin(), texts.end());
    std::ranges::sort(sorted);
    for (const std::string &text : sorted) {
        uint32_t state = 0;
        for (const char c : text) {
            // Sorted texts: an edge that exists is the last one.
            auto &ranges = states[state].ranges;
            const auto byte = static_cast<uint8_t>(c);
            if (ranges.empty() || ranges.back().low != byte) {
                ranges.push_back({byte, byte, static_cast<uint32_t>(states.size())});
                state = ranges.back().target;
                states.emplace_back();
            } else {
                state = ranges.back().target;
            }
        }
        states[state].accepts = true;
        if (states.size() > kMostStates)
            return base::Error{base::ErrorCode::InvalidInput,
                               "There are too many or too long texts to choose from."};
    }
    return make(std::move(states));
}

bool ByteDfa::step(uint32_t &state, uint8_t byte) const
{
    const auto ranges = std::span(m_ranges).subspan(
        m_states[state].first, m_states[state + 1].first - m_states[state].first);
    const auto found = std::ranges::lower_bound(ranges, byte, {}, &Range::high);
    if (found == ranges.end() || found->low > byte)
        return false;
    state = found->target;
    return true;
}

} // namespace engine::sampling
