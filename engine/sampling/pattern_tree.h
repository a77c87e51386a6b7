// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace engine::sampling {

// A pattern taken apart. Children are indices into PatternTree::nodes.
struct PatternNode {
    enum class Kind { Characters, Sequence, Choice, Repeat };
    static constexpr uint32_t kEndless = std::numeric_limits<uint32_t>::max();

    Kind kind = Kind::Sequence;
    std::vector<std::pair<char32_t, char32_t>> characters{}; // ranges, ascending and disjoint
    std::vector<uint32_t> children{};
    uint32_t fewest = 0; // of Repeat
    uint32_t most = kEndless;
};

struct PatternTree {
    std::vector<PatternNode> nodes;
    uint32_t root = 0;
};

base::Result<PatternTree> parsePattern(std::string_view pattern);

} // namespace engine::sampling
