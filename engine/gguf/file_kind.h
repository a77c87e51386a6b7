// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace engine::gguf {

// Nothing when the bytes start like a GGUF file; otherwise what the file is instead (empty, a web
// page, safetensors, …) and what to do, as a finished message.
std::optional<base::Error> describeForeignFile(std::span<const std::byte> file,
                                               std::string_view name);

} // namespace engine::gguf
