// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace engine::gguf {

// Name of a file without its folder, as UTF-8.
std::string displayName(const std::filesystem::path &path);

// A name from a file (a key, a tensor) in quotation marks, fit to be shown: hostile files put
// control characters and megabytes there.
std::string inQuotes(std::string_view name);

} // namespace engine::gguf
