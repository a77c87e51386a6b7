// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/tensor_info.h"
#include "engine/gguf/value.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace engine::gguf {

// What one GGUF file (or one part of a split one) declares.
struct Header {
    Metadata metadata;
    std::vector<TensorInfo> tensors; // names differ; data lies in the bytes given to parseHeader
    std::vector<IntegerList> integers; // likewise
};

// Parses and checks a whole file that lies in memory. `name` is the file's name for the messages,
// which are finished sentences. `file` must start at an address that is a multiple of 8.
base::Result<Header> parseHeader(std::span<const std::byte> file, std::string_view name);

} // namespace engine::gguf
