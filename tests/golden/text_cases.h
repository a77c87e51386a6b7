// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/golden/report.h"

#include <filesystem>
#include <set>

namespace golden {

// Conversations and the prompt that Google's template makes of them.
void checkChat(const std::filesystem::path &file, Report &report);

// Texts, their tokens and what these decode to, with the tokenizer of the first model in `folders`
// that fits the file.
void checkTokens(const std::filesystem::path &file,
                 const std::set<std::filesystem::path> &folders,
                 Report &report);

} // namespace golden
