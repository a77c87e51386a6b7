// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "tests/golden/report.h"

#include <filesystem>
#include <optional>

namespace golden {

// The folder's model: a .gguf file that is not its image and audio part.
std::optional<std::filesystem::path> findModel(const std::filesystem::path &folder);

// The folder's image and audio part: a .gguf file whose name starts with mmproj.
std::optional<std::filesystem::path> findProjector(const std::filesystem::path &folder);

// Every case of FOLDER/golden.safetensors on the folder's model.
void checkModel(const std::filesystem::path &folder, engine::BackendKind backend, Report &report);

} // namespace golden
