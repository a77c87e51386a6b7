// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/block.h"

#include <string_view>

namespace app {

// GitHub's Markdown as typed blocks. Raw HTML is text, links keep only http, https and mailto,
// images are never fetched: their description stands as a link. Any bytes are safe; what nests or
// repeats beyond sense is shown flat. Any thread.
QList<Block> parseMarkdown(std::string_view utf8);

} // namespace app
