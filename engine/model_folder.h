// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

// The file's name in lower-case ASCII, UTF-8.
std::string lowerName(const std::filesystem::path &path);

// The .gguf files beside a model, at most 64, in the order of their names, whose name holds one of
// the words (lower case). Empty too where the folder cannot be listed. Any thread.
std::vector<std::filesystem::path> filesBeside(const std::filesystem::path &model,
                                               std::span<const std::string_view> words);

} // namespace engine
