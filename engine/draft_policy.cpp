// SPDX-License-Identifier: Apache-2.0
#include "engine/draft_policy.h"

#include <algorithm>

namespace engine {

namespace {

    constexpr double kMemory = 0.9; // what is left of older results at every new one
    constexpr double kMargin = 1.05; // how much better than plain steps it has to be
    constexpr uint32_t kPatience = 24; // chances after which a hopeless kind is tried again

    // Passes in which weights are read once: these have their own kernels.
    constexpr uint32_t kPasses[] = {2, 4, 8};

    // Until it was measured: what a token more costs beside the one whose weights are read anyway.
    constexpr double kGuessedShare = 0.08;

} // namespace

DraftPolicy::Kind &DraftPolicy::kindOf(uint32_t matched)
{
    if (matched == kDrafter)
        return m_kinds[3];
    return m_kinds[matched < 6 ? 0 : matched < 16 ? 1 : 2];
}

double DraftPolicy::cost(uint32_t tokens) const
{
    if (m_seconds[tokens] > 0)
        return m_seconds[tokens];
    const double one = m_seconds[1] > 0 ? m_seconds[1] : 1;
    return one * (1 + kGuessedShare * (tokens - 1));
}

uint32_t DraftPolicy::worth(uint32_t matched, uint32_t available)
{
    Kind &kind = kindOf(matched);
    const double chance = std::min(kind.right / kind.tried, 0.99);
    double best = kMargin / cost(1);
    uint32_t drafts = 0;
    for (const uint32_t pass : kPasses) {
        const uint32_t count = std::min(pass - 1, available);
        double tokens = 1;
        double power = 1;
        for (uint32_t i = 0; i < count; ++i)
            tokens += power *= chance;
        const double drafting = matched == kDrafter ? m_draftSeconds * count : 0;
        if (const double speed = tokens / (cost(count + 1) + drafting); speed > best) {
            best = speed;
            drafts = count;
        }
    }
    if (drafts == 0 && available > 0 && ++kind.passed >= kPatience)
        drafts = 1;
    if (drafts > 0)
        kind.passed = 0;
    return drafts;
}

void DraftPolicy::drafted(uint32_t tokens, double seconds)
{
    const double each = seconds / tokens;
    m_draftSeconds = m_draftSeconds == 0 ? each : m_draftSeconds * 0.8 + each * 0.2;
}

void DraftPolicy::checked(uint32_t matched, uint32_t drafted, uint32_t accepted)
{
    Kind &kind = kindOf(matched);
    kind.right = kind.right * kMemory + accepted;
    kind.tried = kind.tried * kMemory + accepted + (accepted < drafted ? 1 : 0);
}

void DraftPolicy::took(uint32_t tokens, double seconds)
{
    double &known = m_seconds[tokens];
    known = known == 0 ? seconds : known * 0.8 + seconds * 0.2;
}

} // namespace engine
