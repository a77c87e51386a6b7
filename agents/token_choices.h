// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/cancel.h"

#include <span>

namespace agents {

// What could have stood at each of the tokens, as if the session, which holds the prompt, had
// written them. The session holds them afterwards. Cancelled between two pieces: as far as it came.
base::Result<ReplyStats> inspectReply(engine::Session &session,
                                      const engine::text::Tokenizer &tokenizer,
                                      std::span<const engine::text::TokenId> tokens,
                                      const base::CancelToken &cancel,
                                      ReplyStats stats);

// The likeliest of the logits, at most `most` of them, and the written one.
InspectedToken inspectedToken(std::span<const float> logits,
                              engine::text::TokenId written,
                              const engine::text::Tokenizer &tokenizer,
                              size_t most);

} // namespace agents
