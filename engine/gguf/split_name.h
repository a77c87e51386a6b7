// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace engine::gguf {

// The name of one part of a split model: "model-00002-of-00003.gguf". Part numbers start at 1.
struct SplitName {
    std::filesystem::path stem; // with the folder: "/models/model"
    uint32_t part = 0;
    uint32_t count = 0;

    std::filesystem::path path(uint32_t otherPart) const;
};

// Nothing when the file is not named like a part.
std::optional<SplitName> parseSplitName(const std::filesystem::path &path);

} // namespace engine::gguf
