// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agents::workspace {

struct LineDiff {
    std::string text; // hunks of a unified diff, without file names; empty: no difference
    uint32_t added = 0; // lines
    uint32_t removed = 0;
};

// The shortest edit script by lines (E. Myers, An O(ND) Difference Algorithm, 1986). Beyond a
// thousand differences the changed middle is shown as replaced as a whole. Texts with "\n".
LineDiff unifiedDiff(std::string_view before, std::string_view after, size_t context = 3);

// The hunks of a unified diff, each with its header line.
std::vector<std::string> hunksOf(const std::string &diff);

// Which lines a hunk is about, from 0.
struct HunkPlace {
    size_t oldFirst = 0;
    size_t oldCount = 0;
    size_t newFirst = 0;
    size_t newCount = 0;
};
HunkPlace placeOf(std::string_view hunk); // all 0 where it is none

} // namespace agents::workspace
