// SPDX-License-Identifier: Apache-2.0
#include "agents/read_ahead.h"

#include <algorithm>

namespace agents {

namespace {

    constexpr size_t kUncertain = 2; // tokens before the end

} // namespace

void keepCertain(engine::MediaPrompt &prompt,
                 uint32_t hidden,
                 const engine::text::SpecialTokens &special)
{
    auto &tokens = prompt.tokens;
    const auto end = std::find(tokens.rbegin(), tokens.rend(), special.turnEnd);
    if (end == tokens.rend())
        return;
    const auto written = static_cast<size_t>(tokens.rend() - end) - 1;
    size_t kept = written - std::min(written, kUncertain);
    for (const engine::SoftTokens &soft : prompt.soft) // each whole
        kept = std::max(kept, soft.first + soft.rows->size() / hidden);
    tokens.resize(kept);
}

} // namespace agents
