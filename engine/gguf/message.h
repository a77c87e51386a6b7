// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace engine::gguf {

// Name of a file without its folder, as UTF-8.
std::string displayName(const std::filesystem::path &path);

// A name from a file (a key, a tensor) in quotation marks, fit to be shown: hostile files put
// control characters and megabytes there.
std::string inQuotes(std::string_view name);

// What to say of a tensor whose weights are not all finite.
base::Error notFinite(std::string_view tensor);

} // namespace engine::gguf
