// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace app {

// The unsettled end of a streaming Markdown text as it should be shown now: what is open (**, `, a
// link) is closed, what is only begun (a list marker, a fence) waits for its next characters.
std::string repairedTail(std::string_view tail, bool isInFence);

} // namespace app
