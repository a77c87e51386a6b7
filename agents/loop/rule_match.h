// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/shell_reader.h"

namespace agents::loop {

enum class Match { No, Maybe, Yes };

// Whether a rule that forbids, or wants to be asked, means this command: the program in any folder,
// other options between the rule's words (git -C dir push), and the rule's own options wherever
// they stand (rm -r -f). Maybe: where it depends on whether an option takes the next word.
Match matchOf(const Words &words, const Words &rule);

bool beginsWith(const Words &words, const Words &prefix);

} // namespace agents::loop
