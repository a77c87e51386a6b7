// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

#include <functional>
#include <span>

namespace agents {

// Lets a session, which holds what comes before, read tokens, and tells the scores of the
// vocabulary at each place: before each token and after the last. They are valid during the call
// only. `goesOn` is asked before every few tokens; where it says no, reading ends there, without an
// error.
base::Result<void>
readAlong(engine::Session &session,
          std::span<const engine::text::TokenId> tokens,
          const std::function<bool()> &goesOn,
          const std::function<void(size_t place, std::span<const float>)> &onScores);

} // namespace agents
