// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace agents::tools {

inline constexpr size_t kMaxLineShown = 400; // bytes of one line that a model sees
inline constexpr size_t kMaxResult = 8 * 1024; // bytes of one result

// The line for the model: valid UTF-8, no terminal escapes or other control characters than tabs,
// cut at `limit` bytes and said so.
std::string cutLine(std::string_view line, size_t limit);

// Text in which the middle was left out, at line ends, so that at most about `limit` bytes remain.
std::string cutMiddle(std::string_view text, size_t limit);

} // namespace agents::tools
