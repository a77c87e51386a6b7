// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace base {

// One of many with a score; among equal scores the lower index is the better one.
struct Scored {
    uint32_t index = 0;
    float score = 0;
};

inline bool isBetter(const Scored &a, const Scored &b)
{
    return a.score != b.score ? a.score > b.score : a.index < b.index;
}

} // namespace base
