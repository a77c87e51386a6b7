// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/golden/report.h"

#include <filesystem>
#include <vector>

namespace golden {

// Renders every conversation of the file and compares the text.
void runChatCases(const std::filesystem::path &file, Report &report);

// Tokenises every string of the file with the model among `models` whose vocabulary it was made
// with (the one that agrees most), and compares ids and decoded text.
void runTokenCases(const std::filesystem::path &file,
                   const std::vector<std::filesystem::path> &models,
                   Report &report);

} // namespace golden
