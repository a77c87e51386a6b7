// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/byte_dfa.h"

#include <string_view>

namespace engine::sampling {

// The texts that a JSON Schema "pattern" allows (characters, classes, groups, |, * + ? {m,n}, and
// ^ $ at the ends of an alternative; without them anything may surround it) and that have
// `fewest` to `most` characters. InvalidInput for what is no pattern or allows nothing,
// Unsupported for what no automaton can do or what would need too large a one; never slow. `work`
// is what all patterns of a schema may take together (each looked-at state is one); what this one
// took is taken from it, and none is left where that was not enough.
base::Result<ByteDfa>
compilePattern(std::string_view pattern, uint32_t fewest, uint32_t most, size_t &work);

} // namespace engine::sampling
