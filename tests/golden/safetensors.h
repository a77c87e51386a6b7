// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace golden {

// One array of a safetensors file. Integers are kept as they are, floats as float32.
struct Array {
    std::vector<uint64_t> shape;
    std::vector<float> floats; // F32
    std::vector<int32_t> integers; // I32
};

using Arrays = std::map<std::string, Array>;

// Reads every F32 and I32 array of the file; arrays of other types are left out.
base::Result<Arrays> readSafetensors(const std::filesystem::path &path);

} // namespace golden
