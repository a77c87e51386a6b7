// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media/attachment.h"

namespace agents::media {

// Of chosenText() as UTF-8; 0: it is no document. Goes through all of it, 0.1 s for the longest
// text: to be kept until the choice changes.
uint64_t chosenTextBytes(const Attachment &attachment);

// tokensOf() with that number, at once.
uint64_t tokensOf(const Attachment &attachment, const ModelSenses &senses, uint64_t textBytes);

} // namespace agents::media
