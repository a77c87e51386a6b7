// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/media.h"
#include "engine/text/tokenizer.h"

namespace agents {

// Leaves of a prompt what will stand in it however its last message goes on: without that message's
// end, what follows it, and its last word, whose tokens another letter may change.
void keepCertain(engine::MediaPrompt &prompt,
                 uint32_t hidden, // size of a row of what is seen or heard
                 const engine::text::SpecialTokens &special);

} // namespace agents
