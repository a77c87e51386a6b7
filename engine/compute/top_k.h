// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/scored.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace engine::compute {

// The `most` highest of some numbers, best first, of equal ones those of the lower index; NaN and
// -inf are never among them, so that there may be fewer.
inline void topK(std::span<const float> numbers, uint32_t most, std::vector<base::Scored> &best)
{
    best.clear();
    if (most == 0)
        return;
    for (uint32_t i = 0; i < numbers.size(); ++i) {
        const base::Scored one{.index = i, .score = numbers[i]};
        if (!(one.score > -std::numeric_limits<float>::infinity())
            || (best.size() == most && !base::isBetter(one, best.front())))
            continue;
        if (best.size() == most) {
            std::ranges::pop_heap(best, base::isBetter);
            best.pop_back();
        }
        best.push_back(one);
        std::ranges::push_heap(best, base::isBetter);
    }
    std::ranges::sort(best, base::isBetter);
}

} // namespace engine::compute
