// SPDX-License-Identifier: Apache-2.0
#include "engine/draft_index.h"

#include <algorithm>

namespace engine {

namespace {

    constexpr uint32_t kGram = 3; // fewer tokens say too little of what follows
    constexpr uint32_t kLongest = 64; // longer agreement says nothing more
    constexpr uint32_t kCandidates = 24;

    uint64_t gramHash(std::span<const text::TokenId> sequence, size_t end)
    {
        uint64_t hash = 0;
        for (size_t i = end - kGram; i < end; ++i)
            hash = (hash ^ sequence[i]) * 0x9E3779B97F4A7C15ULL;
        return hash;
    }

    // How many tokens before `a` and before `b` agree.
    uint32_t agreement(std::span<const text::TokenId> sequence, size_t a, size_t b)
    {
        uint32_t count = 0;
        while (count < kLongest && count < a && sequence[a - 1 - count] == sequence[b - 1 - count])
            ++count;
        return count;
    }

} // namespace

void DraftIndex::extend(std::span<const text::TokenId> sequence)
{
    for (size_t end = m_before.size(); end <= sequence.size(); ++end) {
        m_before.push_back(0);
        if (end < kGram)
            continue;
        uint32_t &last = m_last[gramHash(sequence, end)];
        m_before[end] = last;
        last = static_cast<uint32_t>(end);
    }
}

DraftIndex::Guess DraftIndex::guess(std::span<const text::TokenId> sequence, uint32_t most) const
{
    const size_t end = sequence.size();
    uint32_t best = 0;
    uint32_t matched = 0;
    uint32_t candidate = m_before[end];
    for (uint32_t i = 0; candidate != 0 && i < kCandidates && matched < kLongest; ++i) {
        const uint32_t agreed = agreement(sequence, candidate, end);
        if (agreed >= kGram && agreed > matched) { // else the hashes agreed alone
            matched = agreed;
            best = candidate;
        }
        candidate = m_before[candidate];
    }
    if (best == 0)
        return {};
    return {sequence.subspan(best, std::min<size_t>(most, end - best)), matched};
}

} // namespace engine
