// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/pace.h"

#include <cmath>

namespace app {

namespace {

    constexpr double kFewTokens = 64; // a shorter prompt says little about a long one
    constexpr double kLeastSeconds = 0.02; // less is a clock's noise, or was remembered
    constexpr double kNewest = 0.5; // weight of the newest observation

    void learn(double &rate, double tokens, double seconds)
    {
        if (tokens < kFewTokens || seconds < kLeastSeconds)
            return;
        const double now = tokens / seconds;
        rate = rate > 0 ? (1 - kNewest) * rate + kNewest * now : now;
    }

} // namespace

void Pace::forget()
{
    m_promptRate = 0;
    m_mediaRate = 0;
}

void Pace::learnPrompt(const agents::ReplyStats &stats)
{
    if (stats.isElsewhere)
        return; // says nothing of this computer
    if (stats.reason != engine::StopReason::Cancelled && stats.promptTokens > stats.reusedTokens)
        learn(m_promptRate, stats.promptTokens - stats.reusedTokens, stats.prefillSeconds);
}

void Pace::learnMedia(uint64_t tokens, double seconds)
{
    learn(m_mediaRate, static_cast<double>(tokens), seconds);
}

void Pace::rememberPrompt(double rate)
{
    m_promptRate = std::isfinite(rate) && rate > 0 ? rate : 0;
}

double Pace::secondsFor(uint64_t tokens, uint64_t toEncode) const
{
    if (m_promptRate <= 0 || (toEncode > 0 && m_mediaRate <= 0))
        return -1;
    const double encoding = toEncode > 0 ? static_cast<double>(toEncode) / m_mediaRate : 0;
    return static_cast<double>(tokens) / m_promptRate + encoding;
}

} // namespace app
